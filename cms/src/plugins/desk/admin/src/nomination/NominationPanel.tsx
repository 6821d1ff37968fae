import { Box, Field, Flex, Loader, TextInput, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { NominationBoard, NominationRow } from '../../../nomination-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { Choice, OptionalChoice } from '../components/Choice.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { OpenButton } from '../components/OpenButton.tsx';
import { Pager } from '../components/Pager.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { type DeskAction, useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, counted } from '../words.ts';
import { useInviteManyMutation, useNominationsQuery, useRequestLettersMutation } from './api.ts';
import { chosenRows, districtsOf, EVERYTHING, type NominationFilter } from './chosenRows.ts';
import { ImportForm } from './ImportForm.tsx';
import { MunicipalityView } from './MunicipalityView.tsx';
import { usePrinted } from './usePrinted.ts';

const LOADING: BilingualText = { en: 'Loading the municipalities', bn: 'পৌরসভাগুলো আসছে' };
const STATE: BilingualText = { en: 'Step', bn: 'ধাপ' };
const DIVISION: BilingualText = { en: 'Division', bn: 'বিভাগ' };
const DISTRICT: BilingualText = { en: 'District', bn: 'জেলা' };
const LIUPCP: BilingualText = { en: 'LIUPCP', bn: 'এলআইইউপিসিপি' };
const SEARCH: BilingualText = { en: 'Municipality or person', bn: 'পৌরসভা বা ব্যক্তি' };
const MUNICIPALITIES: BilingualText = { en: 'Municipalities', bn: 'পৌরসভা' };
const NONE: BilingualText = { en: 'No municipality fits.', bn: 'এমন কোনো পৌরসভা নেই।' };
const CHANNEL: BilingualText = { en: 'Letters go', bn: 'পত্র যাবে' };
const ASK: BilingualText = { en: 'Request letters for those shown', bn: 'তালিকার সবার জন্য পত্র তৈরি করুন' };
const INVITE: BilingualText = { en: 'Invite all nominated of those shown', bn: 'তালিকার মনোনীত সবাইকে আমন্ত্রণ পাঠান' };
const INVITED: BilingualText = { en: 'Invitations sent', bn: 'আমন্ত্রণ পাঠানো হয়েছে' };
const IMPORT: BilingualText = { en: 'Import nominations', bn: 'মনোনয়ন আমদানি' };
const SANDBOX: BilingualText = { en: 'Training (in no count)', bn: 'প্রশিক্ষণ (কোনো হিসাবে নেই)' };
const DEMO: BilingualText = { en: 'demo', bn: 'ডেমো' };
const NOBODY: BilingualText = { en: '–', bn: '–' };

/** As many municipalities as a person looks through on one page. */
const PAGE_SIZE = 50;

/** A municipality more than this and the letters are sent in parts: one document of them is printed at once. */
const MAX_LETTERS = 100;
const TOO_MANY: BilingualText = {
	en: 'At most 100 letters are made at once. Choose a division or a step.',
	bn: 'একবারে সর্বোচ্চ ১০০টি পত্র তৈরি হয়। একটি বিভাগ বা ধাপ বেছে নিন।',
};

const columnsWith = (board: NominationBoard, open: (code: string) => void): Column<NominationRow>[] => [
	{
		title: { en: 'Municipality', bn: 'পৌরসভা' },
		cell: ({ code, name }) => <OpenButton text={name} onClick={() => open(code)} />,
	},
	{ title: DISTRICT, cell: ({ district }) => <BothLines text={district} /> },
	{
		title: { en: 'Head', bn: 'প্রধান' },
		cell: ({ head }) => (
			<BothLines
				text={
					head === null ? NOBODY : { en: `${head.name.en}, ${head.role.en}`, bn: `${head.name.bn}, ${head.role.bn}` }
				}
			/>
		),
	},
	{
		title: STATE,
		cell: ({ state }) => <BothLines text={board.states.find(({ key }) => key === state)?.label ?? NOBODY} />,
	},
	{
		title: { en: 'Letter', bn: 'পত্র' },
		cell: ({ requestedAt }) => <BothLines text={requestedAt === null ? NOBODY : dayAndTimeText(requestedAt)} />,
	},
	{
		title: { en: 'Focal point', bn: 'ফোকাল পয়েন্ট' },
		cell: ({ focalPoint }) =>
			focalPoint === null ? (
				'–'
			) : (
				<Typography variant="pi">
					{focalPoint.name}
					<br />
					{focalPoint.email}
					{focalPoint.isDemo ? (
						<>
							{' '}
							(<Both text={DEMO} />)
						</>
					) : null}
				</Typography>
			),
	},
];

/** How many municipalities stand where, the list, and one of them opened. */
export function NominationPanel() {
	const [openCode, setOpenCode] = useState<string | null>(null);
	const action = useDeskAction();
	const { data, error, refetch } = useNominationsQuery(undefined, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(refetch);
	if (openCode !== null && data !== undefined) {
		return <MunicipalityView code={openCode} board={data} action={action} onBack={() => setOpenCode(null)} />;
	}
	return (
		<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined ? (
				error === undefined ? (
					<Loader>{bothText(LOADING)}</Loader>
				) : null
			) : (
				<Board board={data} action={action} onOpen={setOpenCode} />
			)}
		</Flex>
	);
}

interface BoardProps {
	board: NominationBoard;
	action: DeskAction;
	onOpen: (code: string) => void;
}

function Board({ board, action, onOpen }: BoardProps) {
	const [filter, setFilter] = useState<NominationFilter>(EVERYTHING);
	const [page, setPage] = useState(1);
	const narrow = (chosen: NominationFilter) => {
		setFilter(chosen);
		setPage(1);
	};
	const rows = chosenRows(board.rows, filter);
	const shown = rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
	return (
		<>
			<Counts board={board} onChoose={(state) => narrow({ ...filter, state })} />
			<PageSection title={counted(MUNICIPALITIES, rows.length)}>
				<Filter board={board} filter={filter} onChange={narrow} />
				{board.mayAct ? <Bulk board={board} rows={rows} action={action} /> : null}
				<DataTable columns={columnsWith(board, onOpen)} rows={shown} keyOf={({ code }) => code} whenEmpty={NONE} />
				<Pager page={page} pageCount={Math.ceil(rows.length / PAGE_SIZE)} onPage={setPage} />
			</PageSection>
			{board.mayAct ? (
				<PageSection title={IMPORT}>
					<ImportForm action={action} />
				</PageSection>
			) : null}
			<PageSection title={SANDBOX}>
				<div>
					<OpenButton
						text={counted(board.sandbox.name, board.sandbox.focalPoints.length)}
						onClick={() => onOpen(board.sandbox.code)}
					/>
				</div>
			</PageSection>
		</>
	);
}

/** Each number opens its list. */
function Counts({ board, onChoose }: { board: NominationBoard; onChoose: (state: string) => void }) {
	return (
		<Flex gap={4} wrap="wrap">
			{board.states.map(({ key, label, count }) => (
				<Box key={key} background="neutral0" hasRadius shadow="tableShadow" padding={4} minWidth="12rem">
					<Typography variant="alpha">{count}</Typography>
					<div>
						<OpenButton text={label} onClick={() => onChoose(key)} />
					</div>
				</Box>
			))}
		</Flex>
	);
}

interface FilterProps {
	board: NominationBoard;
	filter: NominationFilter;
	onChange: (filter: NominationFilter) => void;
}

function Filter({ board, filter, onChange }: FilterProps) {
	const choice = (
		name: 'state' | 'division' | 'district' | 'liupcp',
		title: BilingualText,
		options: NominationBoard['liupcp'],
	) => (
		<OptionalChoice
			{...{ title, options }}
			name={`deskNomination-${name}`}
			value={filter[name]}
			// Another division has other districts.
			onChoose={(value) => onChange({ ...filter, ...(name === 'division' ? { district: null } : {}), [name]: value })}
		/>
	);
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			{choice('state', STATE, board.states)}
			{choice('division', DIVISION, board.divisions)}
			{choice('district', DISTRICT, districtsOf(board.rows, filter.division))}
			{choice('liupcp', LIUPCP, board.liupcp)}
			<Field.Root name="deskNominationSearch">
				<Field.Label>
					<Both text={SEARCH} />
				</Field.Label>
				<TextInput
					value={filter.search}
					onChange={(event: ChangeEvent<HTMLInputElement>) => onChange({ ...filter, search: event.target.value })}
				/>
			</Field.Root>
		</Flex>
	);
}

/** What can be done for all municipalities that are shown. */
function Bulk({ board, rows, action }: { board: NominationBoard; rows: NominationRow[]; action: DeskAction }) {
	const [channel, setChannel] = useState('post');
	const [ask] = useRequestLettersMutation();
	const [invite] = useInviteManyMutation();
	const printed = usePrinted(action);
	const codes = rows.map(({ code }) => code);
	const letters = async () => {
		let printId: number | null = null;
		await action.perform(
			() => ask({ codes, channel }).unwrap(),
			(answer) => {
				printId = answer.printId;
				return null;
			},
		);
		if (printId !== null) await printed(printId, 'request-letters.pdf');
	};
	const invitations = () =>
		void action.perform(
			() => invite({ codes }).unwrap(),
			({ count }) => counted(INVITED, count),
		);
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Choice
				name="deskNominationChannel"
				title={CHANNEL}
				options={board.channels}
				value={channel}
				onChoose={setChannel}
			/>
			<DeskButton
				text={counted(ASK, rows.length)}
				variant="secondary"
				disabled={rows.length === 0 || rows.length > MAX_LETTERS}
				loading={action.isBusy}
				onClick={() => void letters()}
			/>
			<DeskButton
				text={INVITE}
				variant="secondary"
				disabled={!rows.some(({ state }) => state === 'nominated') || action.isBusy}
				onClick={invitations}
			/>
			{rows.length > MAX_LETTERS ? <BothLines text={TOO_MANY} tone="neutral600" /> : null}
		</Flex>
	);
}
