import { Box, Field, Flex, Loader, NumberInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import type { OrientationBoard, OrientationView } from '../../../orientation-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { OpenButton } from '../components/OpenButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { useNominationsQuery } from '../nomination/api.ts';
import { problemText } from '../problem.ts';
import { type DeskAction, useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, counted } from '../words.ts';
import { useAttendMutation, useOrientationQuery } from './api.ts';

const LOADING: BilingualText = { en: 'Loading the sessions', bn: 'অধিবেশনগুলো আসছে' };
const ORIENTED: BilingualText = { en: 'Municipalities oriented so far', bn: 'এ পর্যন্ত অংশ নেওয়া পৌরসভা' };
const SESSIONS: BilingualText = { en: 'Sessions', bn: 'অধিবেশন' };
const HOW: BilingualText = { en: 'Open one to write down who came.', bn: 'কারা এসেছেন, তা লিখতে একটি খুলুন।' };
const WRITE: BilingualText = { en: 'Add or change a session', bn: 'অধিবেশন যোগ করুন বা বদলান' };
const WRITTEN_AT = '/content-manager/collection-types/api::orientation-session.orientation-session';
const NONE: BilingualText = { en: 'There is no session yet.', bn: 'এখনো কোনো অধিবেশন নেই।' };
const NOBODY: BilingualText = { en: 'Nobody registered.', bn: 'কেউ নিবন্ধন করেননি।' };
const BACK: BilingualText = { en: 'Back to the sessions', bn: 'অধিবেশনের তালিকায় ফিরুন' };
const ADD: BilingualText = { en: 'Came without registering', bn: 'নিবন্ধন ছাড়া এসেছেন' };
const PEOPLE: BilingualText = { en: 'People', bn: 'জন' };
const SAVE: BilingualText = { en: 'Save', bn: 'সংরক্ষণ' };
const SAVED: BilingualText = { en: 'Attendance saved', bn: 'উপস্থিতি সংরক্ষণ হয়েছে' };
const STATES: Record<OrientationView['state'], BilingualText> = {
	upcoming: { en: 'To come', bn: 'সামনে' },
	running: { en: 'Running', bn: 'চলছে' },
	over: { en: 'Over', bn: 'শেষ' },
	cancelled: { en: 'Cancelled', bn: 'বাতিল' },
};

type Municipality = OrientationView['municipalities'][number];

const columnsWith = (open: (id: string) => void): Column<OrientationView>[] => [
	{
		title: { en: 'Session', bn: 'অধিবেশন' },
		cell: ({ id, title }) => <OpenButton text={title} onClick={() => open(id)} />,
	},
	{ title: { en: 'Begins', bn: 'শুরু' }, cell: ({ startsAt }) => <BothLines text={dayAndTimeText(startsAt)} /> },
	{ title: { en: 'Platform', bn: 'মাধ্যম' }, cell: ({ platform }) => <BothLines text={platform} /> },
	{ title: { en: 'State', bn: 'অবস্থা' }, cell: ({ state }) => <BothLines text={STATES[state]} /> },
	{
		title: { en: 'Registered of places', bn: 'আসনের মধ্যে নিবন্ধিত' },
		cell: ({ registeredCount, capacity }) => `${registeredCount} / ${capacity}`,
	},
	{ title: { en: 'Municipalities that came', bn: 'উপস্থিত পৌরসভা' }, cell: ({ attendedCount }) => attendedCount },
];

/** The sessions with how many came, and one of them opened. */
export function OrientationPanel() {
	const [openId, setOpenId] = useState<string | null>(null);
	const action = useDeskAction();
	const { data, error, refetch } = useOrientationQuery(undefined, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(refetch);
	const opened = data?.sessions.find(({ id }) => id === openId);
	return (
		<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : opened === undefined ? (
				<Sessions board={data} onOpen={setOpenId} />
			) : (
				<Session session={opened} action={action} onBack={() => setOpenId(null)} />
			)}
		</Flex>
	);
}

function Sessions({ board, onOpen }: { board: OrientationBoard; onOpen: (id: string) => void }) {
	return (
		<>
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
				<Typography variant="alpha">{board.orientedCount}</Typography>
				<BothLines text={ORIENTED} />
			</Box>
			<PageSection title={counted(SESSIONS, board.sessions.length)}>
				<Flex gap={6} wrap="wrap">
					<Typography variant="omega">
						<Link to={WRITTEN_AT}>
							<Both text={WRITE} />
						</Link>
					</Typography>
					<BothLines text={HOW} tone="neutral600" />
				</Flex>
				<DataTable columns={columnsWith(onOpen)} rows={board.sessions} keyOf={({ id }) => id} whenEmpty={NONE} />
			</PageSection>
		</>
	);
}

interface SessionProps {
	session: OrientationView;
	action: DeskAction;
	onBack: () => void;
}

function Session({ session, action, onBack }: SessionProps) {
	const { data: board } = useNominationsQuery();
	const [added, setAdded] = useState<string | null>(null);
	const present = new Set(session.municipalities.map(({ code }) => code));
	const others = (board?.rows ?? [])
		.filter(({ code }) => !present.has(code))
		.map(({ code, name }) => ({ key: code, label: name }));
	const columns: Column<Municipality>[] = [
		{ title: { en: 'Municipality', bn: 'পৌরসভা' }, cell: ({ name }) => <BothLines text={name} /> },
		{ title: { en: 'Registered', bn: 'নিবন্ধিত' }, cell: ({ isRegistered }) => (isRegistered ? '✓' : '–') },
		{
			title: PEOPLE,
			cell: (municipality) => (
				<Attendees
					key={municipality.attendeeCount}
					{...{ session, municipality, action }}
					mayAct={board?.mayAct ?? false}
				/>
			),
		},
	];
	return (
		<>
			<div>
				<DeskButton text={BACK} variant="tertiary" onClick={onBack} />
			</div>
			<Typography tag="h2" variant="alpha">
				<Both text={session.title} />
			</Typography>
			<DataTable columns={columns} rows={session.municipalities} keyOf={({ code }) => code} whenEmpty={NOBODY} />
			{board?.mayAct ? (
				<Flex gap={4} alignItems="end" wrap="wrap">
					<Choice name="deskOrientationAdded" title={ADD} options={others} value={added} onChoose={setAdded} />
					{added === null ? null : (
						<Attendees
							session={session}
							municipality={{ code: added, name: { en: '', bn: '' }, isRegistered: false, attendeeCount: null }}
							action={action}
							mayAct
						/>
					)}
				</Flex>
			) : null}
		</>
	);
}

interface AttendeesProps {
	session: OrientationView;
	municipality: Municipality;
	action: DeskAction;
	mayAct: boolean;
}

/** How many people of one municipality came. Empty takes back what was written. */
function Attendees({ session, municipality, action, mayAct }: AttendeesProps) {
	const { code, attendeeCount } = municipality;
	const [count, setCount] = useState<number | null>(attendeeCount);
	const [attend] = useAttendMutation();
	if (!mayAct) return <>{attendeeCount ?? '–'}</>;
	const save = () =>
		void action.perform(
			() => attend({ id: session.id, code, attendeeCount: count }).unwrap(),
			() => SAVED,
		);
	return (
		<Flex gap={2} alignItems="end">
			<Field.Root name={`deskAttendees-${code}`}>
				<Field.Label>
					<Both text={PEOPLE} />
				</Field.Label>
				<NumberInput
					value={count ?? undefined}
					onValueChange={(value: number | undefined) => setCount(value === undefined ? null : Math.max(0, value))}
				/>
			</Field.Root>
			<DeskButton text={SAVE} variant="secondary" disabled={action.isBusy || count === attendeeCount} onClick={save} />
		</Flex>
	);
}
