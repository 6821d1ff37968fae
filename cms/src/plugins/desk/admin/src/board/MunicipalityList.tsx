import { Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { PARTICIPATIONS } from '../../../../../domain/response/response-board.ts';
import type { BoardMunicipalityItem, ResponseBoard } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { Pager } from '../components/Pager.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, counted } from '../words.ts';
import { useBoardMunicipalitiesQuery } from './api.ts';
import { EVERY_ROW, figureTitle } from './BoardTable.tsx';
import type { Opened } from './boardAddress.ts';

const LOADING: BilingualText = { en: 'Loading the municipalities', bn: 'পৌরসভার তালিকা আসছে' };
const EMPTY: BilingualText = { en: 'No municipality is here now.', bn: 'এখন এখানে কোনো পৌরসভা নেই।' };
const NOBODY: BilingualText = { en: 'Nobody named', bn: 'কেউ মনোনীত নন' };
const NEVER: BilingualText = { en: 'Never', bn: 'কখনো নয়' };
const DEMO: BilingualText = { en: 'demo', bn: 'নমুনা' };

const same = (text: string): BilingualText => ({ en: text, bn: text });
const whenText = (instant: string | null): BilingualText => (instant === null ? NEVER : dayAndTimeText(instant));

const COLUMNS: readonly Column<BoardMunicipalityItem>[] = [
	{
		title: { en: 'Municipality', bn: 'পৌরসভা' },
		cell: ({ name, district }) => (
			<BothLines text={{ en: `${name.en} (${district.en})`, bn: `${name.bn} (${district.bn})` }} />
		),
	},
	{
		title: { en: 'Stands at', bn: 'অবস্থা' },
		cell: ({ participation }) => <BothLines text={PARTICIPATIONS[participation]} />,
	},
	{
		title: { en: 'Last change', bn: 'শেষ পরিবর্তন' },
		cell: ({ lastActivityAt }) => <BothLines text={whenText(lastActivityAt)} />,
	},
	{
		title: { en: 'Last reminder', bn: 'শেষ তাগিদ' },
		cell: ({ lastRemindedAt }) => <BothLines text={whenText(lastRemindedAt)} />,
	},
];

const FOCAL_POINT: Column<BoardMunicipalityItem> = {
	title: { en: 'Focal point', bn: 'ফোকাল পয়েন্ট' },
	cell: ({ focalPoint }) =>
		focalPoint === null ? <BothLines text={NOBODY} tone="neutral600" /> : <Person {...focalPoint} />,
};
const HEAD: Column<BoardMunicipalityItem> = {
	title: { en: 'Head', bn: 'প্রধান' },
	cell: ({ head }) =>
		head === null ? null : (
			<BothLines text={{ en: `${head.role.en}: ${head.name.en}`, bn: `${head.role.bn}: ${head.name.bn}` }} />
		),
};

function Person({ name, designation, mobile, email, isDemo }: NonNullable<BoardMunicipalityItem['focalPoint']>) {
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<BothLines text={same(isDemo ? `${name} (${bothText(DEMO)})` : name)} />
			<BothLines text={same(designation)} tone="neutral600" />
			<Typography variant="pi">
				{mobile === null ? null : (
					<>
						<a href={`tel:${mobile}`}>{mobile}</a>
						<br />
					</>
				)}
				<a href={`mailto:${email}`}>{email}</a>
			</Typography>
		</Flex>
	);
}

interface MunicipalityListProps {
	board: ResponseBoard;
	opened: Opened;
}

/** The municipalities behind a figure, with whom to call. */
export function MunicipalityList({ board, opened }: MunicipalityListProps) {
	const [page, setPage] = useState(1);
	const { round, grouping, mayAct, rows } = board;
	const { participation, key } = opened;
	const row = rows.find((each) => each.key === key);
	const title = figureTitle(row?.label ?? EVERY_ROW, participation);
	const { data, error } = useBoardMunicipalitiesQuery({ round, participation, grouping, key, page });
	return (
		<PageSection title={data === undefined ? title : counted(title, data.count)}>
			<ProblemNotice problem={error === undefined ? null : problemText(error)} />
			{data === undefined ? (
				<Loader>{bothText(LOADING)}</Loader>
			) : (
				<>
					<DataTable
						columns={mayAct ? [...COLUMNS, FOCAL_POINT, HEAD] : [...COLUMNS, HEAD]}
						rows={data.entries}
						keyOf={({ code }) => code}
						whenEmpty={EMPTY}
					/>
					<Pager page={page} pageCount={data.pageCount} onPage={setPage} />
				</>
			)}
		</PageSection>
	);
}
