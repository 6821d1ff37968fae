import { Badge, Box, Flex, Grid, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PART_DECISIONS, type PartDecision } from '../../../../../domain/practice/practice-proposal.ts';
import { wordDifference } from '../../../../../domain/text/text-difference.ts';
import type { BilingualText } from '../../../contract.ts';
import type { PartView, ProposalView } from '../../../update-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import { DifferenceSide } from '../components/TextDifference.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { useDecidePartMutation } from './api.ts';

const DRAFT: BilingualText = { en: 'The draft now', bn: 'খসড়ায় এখন' };
const PAGE: BilingualText = { en: 'The page said', bn: 'পাতায় ছিল' };
const READ: BilingualText = { en: 'The municipality reads the reason in a mail.', bn: 'পৌরসভা মেইলে কারণটি পড়বে।' };
const PROPOSED: BilingualText = { en: 'Proposed', bn: 'প্রস্তাব' };
const SOURCE: BilingualText = { en: 'Known from', bn: 'উৎস' };
const REASON: BilingualText = { en: 'Reason', bn: 'কারণ' };
const MOVED: BilingualText = {
	en: 'The draft says something else than the page did when this was proposed.',
	bn: 'প্রস্তাবের সময় পাতায় যা ছিল, খসড়ায় এখন তা নেই।',
};
const BY_HAND: BilingualText = {
	en: 'Has no field of its own: if you take it over, work it into the draft yourself.',
	bn: 'এর নিজের কোনো ঘর নেই: গ্রহণ করলে নিজে খসড়ার লেখায় যোগ করুন।',
};
const TAKEN: BilingualText = {
	en: 'Written into the draft. Somebody else approves it before it is published.',
	bn: 'খসড়ায় লেখা হয়েছে। প্রকাশের আগে অন্য কেউ অনুমোদন দেবেন।',
};
const DECLINED: BilingualText = {
	en: 'Declined; the municipality sees the reason',
	bn: 'ফেরানো হয়েছে; পৌরসভা কারণ দেখবে',
};

interface ProposalItemProps {
	proposal: ProposalView;
	action: DeskAction;
}

/** What a municipality wants to change in its published practice, part by part, with what was decided. */
export function ProposalItem({ proposal, action }: ProposalItemProps) {
	const { title, practiceId, locale, municipality, by, proposedAt, parts } = proposal;
	const address = `/content-manager/collection-types/api::practice.practice/${practiceId}?plugins[i18n][locale]=${locale}`;
	return (
		<Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<Flex justifyContent="space-between" gap={4} wrap="wrap">
					<Link tag={RouterLink} to={address}>
						{title[locale]}
					</Link>
					<Typography variant="pi" textColor="neutral600">
						<Both text={municipality} /> · {by} · <Both text={dayAndTimeText(proposedAt)} />
					</Typography>
				</Flex>
				{parts.map((part) => (
					<Part key={part.id} part={part} locale={locale} action={action} />
				))}
			</Flex>
		</Box>
	);
}

interface PartProps {
	part: PartView;
	locale: 'bn' | 'en';
	action: DeskAction;
}

function Part({ part, locale, action }: PartProps) {
	const { label, inDraft, after, before, hasMoved, isByHand, source, state, stateLabel, reason, decidedBy } = part;
	// What was decided is compared with the page as it was: the draft has it already.
	const old = state === 'waiting' ? inDraft[locale] : before[locale];
	const words = wordDifference(old, after[locale]);
	return (
		<Flex tag="section" direction="column" alignItems="stretch" gap={2}>
			<Flex gap={3} wrap="wrap">
				<Typography tag="h3" variant="delta">
					<Both text={label} />
				</Typography>
				<Badge>
					<Both text={stateLabel} />
				</Badge>
			</Flex>
			<Grid.Root gap={4}>
				{isByHand ? null : (
					<Grid.Item col={6} xs={12} alignItems="stretch">
						<DifferenceSide
							title={state === 'waiting' ? DRAFT : PAGE}
							parts={words.filter(({ kind }) => kind !== 'added')}
						/>
					</Grid.Item>
				)}
				<Grid.Item col={isByHand ? 12 : 6} xs={12} alignItems="stretch">
					<DifferenceSide title={PROPOSED} parts={words.filter(({ kind }) => kind !== 'removed')} />
				</Grid.Item>
			</Grid.Root>
			{source === null ? null : (
				<Typography tag="p" variant="pi">
					<Both text={SOURCE} />: {source}
				</Typography>
			)}
			{hasMoved ? <BothLines text={MOVED} tone="danger700" /> : null}
			{isByHand && state === 'waiting' ? <BothLines text={BY_HAND} tone="neutral600" /> : null}
			{reason === null ? null : (
				<Typography tag="p" variant="pi">
					<Both text={REASON} /> ({decidedBy}): {reason}
				</Typography>
			)}
			{state === 'waiting' ? <Decisions part={part} action={action} /> : null}
		</Flex>
	);
}

function Decisions({ part, action }: Omit<PartProps, 'locale'>) {
	const [decide] = useDecidePartMutation();
	const [asked, setAsked] = useState<PartDecision | null>(null);
	const [reason, setReason] = useState('');
	const [isMissing, setMissing] = useState(false);
	const ask = (decision: PartDecision) => {
		action.dismiss();
		setMissing(false);
		setAsked(decision);
	};
	const confirm = async () => {
		setMissing(true);
		if (asked === null || reason.trim() === '') return;
		const request = () => decide({ id: part.id, decision: asked, reason }).unwrap();
		if (!(await action.perform(request, () => (asked === 'taken' ? TAKEN : DECLINED)))) return;
		setAsked(null);
		setReason('');
	};
	return (
		<Flex gap={3}>
			<DeskButton text={PART_DECISIONS.taken} variant="success" disabled={action.isBusy} onClick={() => ask('taken')} />
			<DeskButton
				text={PART_DECISIONS.declined}
				variant="danger-light"
				disabled={action.isBusy}
				onClick={() => ask('declined')}
			/>
			{asked === null ? null : (
				<ActionDialog
					title={PART_DECISIONS[asked]}
					confirmLabel={PART_DECISIONS[asked]}
					isOpen
					action={action}
					onConfirm={confirm}
					onClose={() => setAsked(null)}
				>
					<BothLines text={READ} />
					<ReasonField value={reason} onChange={setReason} isMissing={isMissing} />
				</ActionDialog>
			)}
		</Flex>
	);
}
