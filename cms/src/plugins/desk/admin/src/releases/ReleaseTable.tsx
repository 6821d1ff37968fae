import { Loader } from '@strapi/design-system';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText, ReleaseList } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { momentText } from '../when.ts';
import { bothText } from '../words.ts';
import { useReleases } from './useReleases.ts';

type Release = ReleaseList['releases'][number];

const TITLE: BilingualText = { en: 'Newest releases of the site', bn: 'সাইটের সাম্প্রতিক প্রকাশনা' };
const LOADING: BilingualText = { en: 'Loading the releases', bn: 'প্রকাশনার তালিকা আসছে' };
const EMPTY: BilingualText = { en: 'Nothing has been released yet.', bn: 'এখনো কিছু প্রকাশিত হয়নি।' };

/** A build that failed never became a release with a number. */
const NO_NUMBER: BilingualText = { en: '–', bn: '–' };

const numberText = (value: number): BilingualText => ({ en: formatNumber(value, 'en'), bn: formatNumber(value, 'bn') });

function outcomeText({ liveAt, failedAt, failure }: Release): BilingualText {
	if (liveAt !== null) {
		const since = momentText(liveAt);
		const live = { en: `Live since ${since.en}`, bn: `সাইটে আছে ${since.bn} থেকে` };
		if (failure === null) return live;
		return {
			en: `${live.en}. Some addresses are as they were: ${failure}`,
			bn: `${live.bn}। কিছু ঠিকানা আগের মতোই আছে: ${failure}`,
		};
	}
	if (failedAt !== null) {
		const at = momentText(failedAt);
		const reason = failure ?? '';
		return { en: `Failed at ${at.en}. ${reason}`, bn: `${at.bn}-এ ব্যর্থ। ${reason}` };
	}
	return { en: 'Building …', bn: 'তৈরি হচ্ছে …' };
}

const COLUMNS: Column<Release>[] = [
	{
		title: { en: 'Release', bn: 'প্রকাশনা' },
		cell: ({ number }) => <BothLines text={number === 0 ? NO_NUMBER : numberText(number)} />,
	},
	{ title: { en: 'Started', bn: 'শুরু' }, cell: (row) => <BothLines text={momentText(row.startedAt)} /> },
	{ title: { en: 'Changes', bn: 'পরিবর্তন' }, cell: (row) => <BothLines text={numberText(row.changedCount)} /> },
	{
		title: { en: 'Outcome', bn: 'ফল' },
		cell: (row) => <BothLines text={outcomeText(row)} tone={row.failure === null ? 'neutral800' : 'danger700'} />,
	},
];

/** What reached the public site, newest first. */
export function ReleaseTable() {
	const { data, error } = useReleases();
	return (
		<PageSection title={TITLE}>
			<ProblemNotice problem={error === undefined ? null : problemText(error)} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<DataTable
					columns={COLUMNS}
					rows={data.releases}
					keyOf={({ number, startedAt }) => `${number}:${startedAt}`}
					whenEmpty={EMPTY}
				/>
			)}
		</PageSection>
	);
}
