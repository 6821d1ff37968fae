import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type {
	FocalPointItem,
	FocalPointStep,
	NominationBoard,
	NominationView,
	RequestItem,
} from '../../../nomination-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { saveBytes } from '../fileBytes.ts';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText } from '../words.ts';
import {
	useBeginEntryMutation,
	useFocalPointStepMutation,
	useNominationLetterMutation,
	useNominationQuery,
} from './api.ts';
import { NominateForm } from './NominateForm.tsx';
import { usePrinted } from './usePrinted.ts';

const LOADING: BilingualText = { en: 'Loading', bn: 'আসছে' };
const BACK: BilingualText = { en: 'Back to the board', bn: 'বোর্ডে ফিরুন' };
const FOCAL_POINTS: BilingualText = { en: 'Focal points, the newest first', bn: 'ফোকাল পয়েন্ট, সর্বশেষ আগে' };
const NOBODY: BilingualText = { en: 'Nobody was nominated yet.', bn: 'এখনো কাউকে মনোনয়ন দেওয়া হয়নি।' };
const LETTERS: BilingualText = { en: 'Request letters', bn: 'অনুরোধপত্র' };
const NO_LETTERS: BilingualText = { en: 'No letter was made yet.', bn: 'এখনো কোনো পত্র তৈরি হয়নি।' };
const SAVE: BilingualText = { en: 'Save the PDF', bn: 'PDF নামান' };
const NOMINATE: BilingualText = { en: 'Enter a nomination', bn: 'মনোনয়ন লিখুন' };
const REPLACE: BilingualText = { en: 'Replace the focal point', bn: 'ফোকাল পয়েন্ট বদল করুন' };
const ENTRY: BilingualText = { en: 'Answer on behalf of the municipality', bn: 'পৌরসভার পক্ষে উত্তর লিখুন' };
const ENTRY_HINT: BilingualText = {
	en: 'Opens the questionnaire for this municipality alone, for four hours, in a new tab. The focal point is told. What you enter is marked as entered by MAB.',
	bn: 'শুধু এই পৌরসভার প্রশ্নমালা চার ঘণ্টার জন্য নতুন ট্যাবে খুলবে। ফোকাল পয়েন্টকে জানানো হবে। আপনার লেখা উত্তরে ম্যাবের নাম থাকবে।',
};
const SOURCE: BilingualText = { en: 'The answers came', bn: 'উত্তর যেভাবে এসেছে' };
const OPEN: BilingualText = { en: 'Open the questionnaire', bn: 'প্রশ্নমালা খুলুন' };
const LETTER: BilingualText = { en: 'Letter of nomination', bn: 'মনোনয়নপত্র' };
const DONE: BilingualText = { en: 'Done', bn: 'হয়েছে' };
const DEMO: BilingualText = { en: 'demo', bn: 'ডেমো' };
const NOMINATED: BilingualText = { en: 'nominated', bn: 'মনোনয়ন' };
const INVITED: BilingualText = { en: 'invited', bn: 'আমন্ত্রণ' };
const ACTIVE: BilingualText = { en: 'first signed in', bn: 'প্রথম সাইন-ইন' };
const ENDED: BilingualText = { en: 'ended', bn: 'শেষ' };

const STEPS: Record<FocalPointStep, { label: BilingualText; warning: BilingualText; isDangerous: boolean }> = {
	invite: {
		label: { en: 'Send an invitation', bn: 'আমন্ত্রণ পাঠান' },
		warning: {
			en: 'A mail goes to the focal point. An invitation that was sent before stops working.',
			bn: 'ফোকাল পয়েন্টের কাছে একটি মেইল যাবে। আগে পাঠানো আমন্ত্রণ আর চলবে না।',
		},
		isDangerous: false,
	},
	signOut: {
		label: { en: 'Sign out everywhere', bn: 'সব জায়গা থেকে সাইন-আউট' },
		warning: {
			en: 'All devices of the focal point have to sign in again. Nothing that was written is lost.',
			bn: 'ফোকাল পয়েন্টের সব ডিভাইসে আবার সাইন-ইন করতে হবে। লেখা কিছুই হারাবে না।',
		},
		isDangerous: false,
	},
	left: {
		label: { en: 'Has left', bn: 'দায়িত্ব ছেড়েছেন' },
		warning: {
			en: 'The person can sign in no more. Drafts and answers stay with the municipality. If a successor is known, replace the focal point instead.',
			bn: 'ইনি আর সাইন-ইন করতে পারবেন না। খসড়া ও উত্তর পৌরসভার কাছেই থাকবে। উত্তরসূরি জানা থাকলে বরং ফোকাল পয়েন্ট বদল করুন।',
		},
		isDangerous: true,
	},
	mistake: {
		label: { en: 'Entered by mistake', bn: 'ভুলে লেখা হয়েছে' },
		warning: {
			en: 'The entry stays in the history, and the person can sign in no more.',
			bn: 'নামটি ইতিহাসে থাকবে, তবে ইনি আর সাইন-ইন করতে পারবেন না।',
		},
		isDangerous: true,
	},
};

interface MunicipalityViewProps {
	code: string;
	board: NominationBoard;
	action: DeskAction;
	onBack: () => void;
}

/** One municipality: who answers for it, who did, its letters, and answering on its behalf. */
export function MunicipalityView({ code, board, action, onBack }: MunicipalityViewProps) {
	const { data, error } = useNominationQuery(code);
	return (
		<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
			<div>
				<DeskButton text={BACK} variant="tertiary" onClick={onBack} />
			</div>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined ? (
				error === undefined ? (
					<Loader>{bothText(LOADING)}</Loader>
				) : null
			) : (
				<Parts view={data} board={board} action={action} />
			)}
		</Flex>
	);
}

function Parts({ view, board, action }: { view: NominationView; board: NominationBoard; action: DeskAction }) {
	const isSandbox = view.code === board.sandbox.code;
	const current = isSandbox ? undefined : view.focalPoints.find(({ endedAt }) => endedAt === null);
	return (
		<>
			<Typography tag="h2" variant="alpha">
				<Both text={view.name} />
			</Typography>
			<PageSection title={FOCAL_POINTS}>
				{view.focalPoints.length === 0 ? <BothLines text={NOBODY} /> : null}
				{view.focalPoints.map((focalPoint) => (
					<Person key={focalPoint.id} focalPoint={focalPoint} mayAct={view.mayAct} action={action} />
				))}
			</PageSection>
			{view.mayAct ? (
				<>
					<PageSection title={current === undefined ? NOMINATE : REPLACE}>
						<NominateForm code={view.code} replacedId={current?.id ?? null} action={action} />
					</PageSection>
					<Entry view={view} board={board} action={action} />
				</>
			) : null}
			{isSandbox ? null : (
				<PageSection title={LETTERS}>
					{view.requests.length === 0 ? <BothLines text={NO_LETTERS} /> : null}
					{view.requests.map((request) => (
						<Letter key={request.letterNumber} request={request} mayAct={view.mayAct} action={action} />
					))}
				</PageSection>
			)}
		</>
	);
}

function Person({ focalPoint, mayAct, action }: { focalPoint: FocalPointItem; mayAct: boolean; action: DeskAction }) {
	const [asked, setAsked] = useState<FocalPointStep | null>(null);
	const [take] = useFocalPointStepMutation();
	const [letter] = useNominationLetterMutation();
	const { id, name, designation, email, mobile, stateLabel, isDemo, hasLetter, endedAt, sessionCount } = focalPoint;
	const moments: [BilingualText, string | null][] = [
		[NOMINATED, focalPoint.nominatedAt],
		[INVITED, focalPoint.invitedAt],
		[ACTIVE, focalPoint.activatedAt],
		[ENDED, endedAt],
	];
	const confirm = async () => {
		if (asked === null) return;
		const isDone = await action.perform(
			() => take({ id, step: asked }).unwrap(),
			() => DONE,
		);
		if (isDone) setAsked(null);
	};
	const save = () =>
		void action.perform(
			() => letter(id).unwrap(),
			(file) => {
				saveBytes(file.name, file.mediaType, file.base64);
				return null;
			},
		);
	const steps = (['invite', ...(sessionCount > 0 ? ['signOut'] : []), 'left', 'mistake'] as FocalPointStep[]).filter(
		() => endedAt === null,
	);
	return (
		<Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={5}>
			<Flex direction="column" alignItems="stretch" gap={3}>
				<Typography tag="h3" variant="delta">
					{name} · <Both text={stateLabel} />
					{isDemo ? (
						<>
							{' '}
							(<Both text={DEMO} />)
						</>
					) : null}
				</Typography>
				<Typography variant="pi">{[designation, email, mobile].filter((text) => text !== null).join(' · ')}</Typography>
				{moments.map(([label, at]) =>
					at === null ? null : (
						<Typography key={label.en} variant="pi" textColor="neutral600">
							<Both text={label} />: <Both text={dayAndTimeText(at)} />
						</Typography>
					),
				)}
				{mayAct ? (
					<Flex gap={3} wrap="wrap">
						{hasLetter ? <DeskButton text={LETTER} variant="tertiary" disabled={action.isBusy} onClick={save} /> : null}
						{steps.map((step) => (
							<DeskButton
								key={step}
								text={STEPS[step].label}
								variant={STEPS[step].isDangerous ? 'danger-light' : 'secondary'}
								disabled={action.isBusy}
								onClick={() => setAsked(step)}
							/>
						))}
					</Flex>
				) : null}
			</Flex>
			{asked === null ? null : (
				<ActionDialog
					title={STEPS[asked].label}
					confirmLabel={STEPS[asked].label}
					confirmVariant={STEPS[asked].isDangerous ? 'danger' : 'default'}
					isOpen
					action={action}
					onConfirm={confirm}
					onClose={() => setAsked(null)}
				>
					<BothLines text={STEPS[asked].warning} />
				</ActionDialog>
			)}
		</Box>
	);
}

function Letter({ request, mayAct, action }: { request: RequestItem; mayAct: boolean; action: DeskAction }) {
	const printed = usePrinted(action);
	const { letterNumber, requestedAt, requestedBy, channel, printId } = request;
	return (
		<Flex gap={4} wrap="wrap">
			<Typography variant="pi">
				{letterNumber} · <Both text={dayAndTimeText(requestedAt)} /> · <Both text={channel} /> · {requestedBy}
			</Typography>
			{printId === null || !mayAct ? null : (
				<DeskButton
					text={SAVE}
					variant="tertiary"
					disabled={action.isBusy}
					onClick={() => void printed(printId, `${letterNumber}.pdf`)}
				/>
			)}
		</Flex>
	);
}

function Entry({ view, board, action }: { view: NominationView; board: NominationBoard; action: DeskAction }) {
	const [source, setSource] = useState('paper');
	const [begin] = useBeginEntryMutation();
	const open = () =>
		void action.perform(
			() => begin({ code: view.code, source }).unwrap(),
			({ url }) => {
				window.open(url, '_blank', 'noopener');
				return null;
			},
		);
	return (
		<PageSection title={ENTRY}>
			<BothLines text={ENTRY_HINT} tone="neutral600" />
			<Flex gap={4} alignItems="end" wrap="wrap">
				<Choice
					name="deskEntrySource"
					title={SOURCE}
					options={board.entrySources}
					value={source}
					onChoose={setSource}
				/>
				<DeskButton text={OPEN} variant="secondary" disabled={action.isBusy} onClick={open} />
			</Flex>
		</PageSection>
	);
}
