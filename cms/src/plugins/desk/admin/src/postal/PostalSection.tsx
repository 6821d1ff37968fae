import { Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import { dhakaDay } from '../../../../../domain/text/dhaka-time.ts';
import type { BilingualText, PostalChange } from '../../../contract.ts';
import { useChangePostalMutation, usePostalFilesMutation, usePostalLabelsMutation, usePostalQuery } from '../api.ts';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { usePrinted } from '../nomination/usePrinted.ts';
import { problemText } from '../problem.ts';
import { saveAs } from '../saveAs.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText } from '../words.ts';
import { DivisionPost } from './DivisionPost.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { PostalTotals } from './PostalTotals.tsx';

const LOADING: BilingualText = { en: 'Loading the addresses', bn: 'ঠিকানাগুলো আসছে' };
const BY_DIVISION: BilingualText = { en: 'By division', bn: 'বিভাগ অনুযায়ী' };
const RECORDED: BilingualText = { en: 'Recorded', bn: 'লেখা হয়েছে' };
const FILES = [
	{ locale: 'bn', file: 'csv', text: { en: 'Postal list in Bangla (CSV)', bn: 'বাংলা ডাকতালিকা (সিএসভি)' } },
	{ locale: 'en', file: 'csv', text: { en: 'Postal list in English (CSV)', bn: 'ইংরেজি ডাকতালিকা (সিএসভি)' } },
	{ locale: 'bn', file: 'labels', text: { en: 'Labels in Bangla (PDF)', bn: 'বাংলা লেবেল (পিডিএফ)' } },
	{ locale: 'en', file: 'labels', text: { en: 'Labels in English (PDF)', bn: 'ইংরেজি লেবেল (পিডিএফ)' } },
] as const;
const PAPER: BilingualText = {
	en: 'For A4 sheets of 24 labels, 70 × 37 mm each. Print them at actual size (100 %).',
	bn: '২৪টি লেবেলের এ৪ পাতার জন্য, প্রতিটি ৭০ × ৩৭ মিমি। আসল মাপে (১০০ %) ছাপুন।',
};

/** The quarter before the one that today is in: its edition is the one that goes out. */
function newestEdition(): string {
	const [year = '', month = ''] = dhakaDay(new Date()).split('-');
	const quarter = Math.ceil(Number(month) / 3);
	return quarter === 1 ? `${Number(year) - 1}-q4` : `${year}-q${quarter - 1}`;
}

/** The post of one edition: files to print, and the log by division. */
export function PostalSection() {
	const [edition, setEdition] = useState(newestEdition);
	const action = useDeskAction();
	const { data, error, refetch } = usePostalQuery({ edition }, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(refetch);
	const [changePostal] = useChangePostalMutation();
	const [postalFiles] = usePostalFilesMutation();
	const [postalLabels] = usePostalLabelsMutation();
	const printed = usePrinted(action);

	const change = (asked: PostalChange) =>
		void action.perform(
			() => changePostal({ edition, ...asked }).unwrap(),
			() => RECORDED,
		);
	const saveList = (locale: 'bn' | 'en') =>
		void action.perform(
			() => postalFiles({ edition, locale }).unwrap(),
			({ csv }) => {
				saveAs(`post-${edition}-${locale}.csv`, 'text/csv', csv);
				return null;
			},
		);
	const saveLabels = async (locale: 'bn' | 'en') => {
		let printId: number | null = null;
		await action.perform(
			() => postalLabels({ edition, locale }).unwrap(),
			(answer) => {
				printId = answer.printId;
				return null;
			},
		);
		if (printId !== null) await printed(printId, `labels-${edition}-${locale}.pdf`);
	};

	const divisions = [...Map.groupBy(data?.copies ?? [], ({ division }) => division.en ?? division.bn ?? '')];
	return (
		<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
			<EditionChoice edition={edition} onChange={setEdition} />
			<Flex gap={2} wrap="wrap">
				{FILES.map((file) => (
					<DeskButton
						key={file.text.en}
						text={file.text}
						variant="secondary"
						loading={action.isBusy}
						onClick={() => (file.file === 'csv' ? saveList(file.locale) : void saveLabels(file.locale))}
					/>
				))}
			</Flex>
			<BothLines text={PAPER} tone="neutral600" />
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<>
					<PostalTotals totals={data.totals} />
					<PageSection title={BY_DIVISION}>
						{divisions.map(([division, copies]) => (
							<DivisionPost key={division} copies={copies} isBusy={action.isBusy} onChange={change} />
						))}
					</PageSection>
				</>
			)}
		</Flex>
	);
}
