import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import type { MoveOffer, ResponseReview } from '../../../response-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { OptionalChoice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import { Section } from '../components/Section.tsx';
import { useKeptText } from '../components/useKeptText.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { AssignmentForm } from './AssignmentForm.tsx';
import { useMakePracticeMutation, useMoveResponseMutation, useRateResponseMutation } from './api.ts';

const SIMILAR: BilingualText = { en: 'Perhaps the same practice', bn: 'হয়তো একই চর্চা' };
const MOVES: BilingualText = { en: 'What next?', bn: 'এরপর কী?' };
const NO_MOVES: BilingualText = { en: 'It is not your turn.', bn: 'এখন আপনার কিছু করার নেই।' };
const DONE: BilingualText = { en: 'Done', bn: 'হয়েছে' };
const RATING: BilingualText = { en: 'Levels', bn: 'স্তর' };
const EDITORIAL: BilingualText = { en: 'Editing', bn: 'সম্পাদনার অবস্থা' };
const EVIDENCE: BilingualText = { en: 'Evidence', bn: 'প্রমাণের স্তর' };
const UNSET: BilingualText = { en: 'Not set', bn: 'ঠিক করা হয়নি' };
const MISSING: BilingualText = { en: 'Proof that is missing', bn: 'যে প্রমাণ নেই' };
const TIMELINE: BilingualText = { en: 'Timeline', bn: 'ঘটনাক্রম' };
const PRACTICE: BilingualText = { en: 'Make practice draft', bn: 'চর্চার খসড়া তৈরি করুন' };
const OPEN: BilingualText = { en: 'Open the practice draft', bn: 'চর্চার খসড়া খুলুন' };
const MADE: BilingualText = {
	en: 'The practice draft is made; nothing is published',
	bn: 'চর্চার খসড়া তৈরি; কিছু প্রকাশ হয়নি',
};

/** Of a remark that was left, of a text that is cut: colours of buttons by what they do. */
const VARIANTS: Record<string, 'success' | 'secondary' | 'danger-light' | 'default'> = {
	passed: 'success',
	validated: 'success',
	notAccepted: 'danger-light',
	withdrawn: 'danger-light',
	returned: 'default',
};

interface ReviewSideProps {
	view: ResponseReview;
	action: DeskAction;
}

/** What can be done with a response, by whom, and what was done. */
export function ReviewSide({ view, action }: ReviewSideProps) {
	return (
		<Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<ProblemNotice problem={action.problem} />
				<Similar view={view} />
				<Moves view={view} action={action} />
				<Practice view={view} action={action} />
				<AssignmentForm key={view.suggestion?.level ?? 'none'} view={view} action={action} />
				<Rating view={view} action={action} />
				<Timeline view={view} />
			</Flex>
		</Box>
	);
}

/** A hint and no more: two practices may well be alike. */
function Similar({ view }: Pick<ReviewSideProps, 'view'>) {
	if (view.similar.length === 0) return null;
	return (
		<Section title={SIMILAR}>
			{view.similar.map(({ title, likenessLabel, responseId, practiceId }) => (
				<div key={responseId ?? practiceId}>
					<Link
						tag={RouterLink}
						to={
							responseId === null
								? `/content-manager/collection-types/api::practice.practice/${practiceId}`
								: `/plugins/desk/responses?id=${responseId}`
						}
					>
						{title}
					</Link>
					<BothLines text={likenessLabel} tone="neutral600" />
				</div>
			))}
		</Section>
	);
}

function Moves({ view, action }: ReviewSideProps) {
	const [move] = useMoveResponseMutation();
	const [asked, setAsked] = useState<MoveOffer | null>(null);
	const [reason, setReason] = useKeptText(`reason ${view.id}`);
	const [isMissing, setMissing] = useState(false);
	const ask = (offer: MoveOffer) => {
		action.dismiss();
		setMissing(false);
		setAsked(offer);
	};
	const confirm = async () => {
		setMissing(true);
		if (asked === null || (asked.needsReason && reason.trim() === '')) return;
		const request = () => move({ id: view.id, move: asked.move, reason }).unwrap();
		if (!(await action.perform(request, () => DONE))) return;
		setAsked(null);
		setReason('');
	};
	return (
		<Section title={MOVES}>
			{view.offers.length === 0 ? <BothLines text={NO_MOVES} tone="neutral600" /> : null}
			{view.offers.map((offer) => (
				<Flex key={offer.move} direction="column" alignItems="stretch" gap={1}>
					<DeskButton
						text={offer.label}
						variant={VARIANTS[offer.move] ?? 'secondary'}
						disabled={action.isBusy || offer.refusal !== null}
						onClick={() => ask(offer)}
					/>
					{offer.refusal === null ? null : <BothLines text={offer.refusal} tone="neutral600" />}
				</Flex>
			))}
			{asked === null ? null : (
				<ActionDialog
					title={asked.label}
					confirmLabel={asked.label}
					isOpen
					action={action}
					onConfirm={confirm}
					onClose={() => setAsked(null)}
				>
					{asked.needsReason ? <ReasonField value={reason} onChange={setReason} isMissing={isMissing} /> : null}
				</ActionDialog>
			)}
		</Section>
	);
}

function Practice({ view, action }: ReviewSideProps) {
	const navigate = useNavigate();
	const [make] = useMakePracticeMutation();
	const address = ({ documentId, locale }: { documentId: string; locale: string }) =>
		`/content-manager/collection-types/api::practice.practice/${documentId}?plugins[i18n][locale]=${locale}`;
	if (view.practice !== null) {
		const { practice } = view;
		return (
			<Link
				href={`/admin${address(practice)}`}
				onClick={(event: { preventDefault: () => void }) => {
					event.preventDefault();
					navigate(address(practice));
				}}
			>
				<Both text={OPEN} />
			</Link>
		);
	}
	if (!view.mayMakePractice) return null;
	const start = () =>
		void action.perform(
			() => make(view.id).unwrap(),
			(made) => {
				navigate(address(made));
				return MADE;
			},
		);
	return <DeskButton text={PRACTICE} disabled={action.isBusy} onClick={start} />;
}

function Rating({ view, action }: ReviewSideProps) {
	const [rate] = useRateResponseMutation();
	const { id, editorialLevel, evidenceLevel, mayRate, missingEvidence } = view;
	const store = (change: { editorialLevel?: string | null; evidenceLevel?: string | null }) =>
		void action.perform(
			() => rate({ id, editorialLevel, evidenceLevel, ...change }).unwrap(),
			() => null,
		);
	return (
		<Section title={RATING}>
			<OptionalChoice
				name="deskResponseEditorial"
				title={EDITORIAL}
				options={view.editorialLevels}
				value={editorialLevel}
				empty={UNSET}
				disabled={!mayRate}
				onChoose={(value) => store({ editorialLevel: value })}
			/>
			<OptionalChoice
				name="deskResponseEvidence"
				title={EVIDENCE}
				options={view.evidenceLevels}
				value={evidenceLevel}
				empty={UNSET}
				disabled={!mayRate}
				onChoose={(value) => store({ evidenceLevel: value })}
			/>
			{missingEvidence.length === 0 ? null : (
				<BothLines
					text={{
						en: `${MISSING.en}: ${missingEvidence.map(({ en }) => en).join('; ')}`,
						bn: `${MISSING.bn}: ${missingEvidence.map(({ bn }) => bn).join('; ')}`,
					}}
					tone="neutral600"
				/>
			)}
		</Section>
	);
}

function Timeline({ view }: { view: ResponseReview }) {
	return (
		<Section title={TIMELINE}>
			<Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
				{view.timeline.toReversed().map(({ id, at, by, label, reason, note }) => (
					<li key={id}>
						<Typography tag="p" variant="pi" fontWeight="semiBold">
							<Both text={label} />
						</Typography>
						<Typography tag="p" variant="pi" textColor="neutral600">
							<Both text={dayAndTimeText(at)} /> · {by}
						</Typography>
						{note === null ? null : <BothLines text={note} tone="neutral600" />}
						{reason === null ? null : (
							<Typography tag="p" variant="pi">
								{reason}
							</Typography>
						)}
					</li>
				))}
			</Flex>
		</Section>
	);
}
