import { Field, Flex, Textarea } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText, EditionOffer, EditionView } from '../../../contract.ts';
import { useDecideEditionMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import { DecisionButton } from '../review/DecisionButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText, LANGUAGES } from '../words.ts';

const DONE: BilingualText = { en: 'done', bn: 'হয়েছে' };
const NOTE: BilingualText = { en: 'What was wrong and is now right', bn: 'কী ভুল ছিল, এখন কী ঠিক' };
const EXPLANATIONS: Record<string, BilingualText> = {
	ask: {
		en: 'Everybody who may approve this edition gets a mail with the way to it.',
		bn: 'যাঁরা সংখ্যাটি অনুমোদন করতে পারেন, তাঁরা সবাই সংখ্যার ঠিকানাসহ একটি মেইল পাবেন।',
	},
	approve: {
		en: 'The content is frozen as it is now. What is published and sent is exactly this.',
		bn: 'বিষয়বস্তু এখন যেমন আছে তেমনই স্থির হবে। ঠিক এটিই প্রকাশিত ও পাঠানো হবে।',
	},
	publish: {
		en: 'The approved content goes on the site, in all languages of the edition.',
		bn: 'অনুমোদিত বিষয়বস্তু সংখ্যার সব ভাষায় সাইটে যাবে।',
	},
	correct: {
		en: 'The note stands above the edition on the site. What was sent stays as it was.',
		bn: 'সাইটে সংখ্যার উপরে সংশোধনীটি থাকবে। যা পাঠানো হয়েছে তা আগের মতোই থাকবে।',
	},
};

type Notes = { bn: string; en: string };
const NO_NOTES: Notes = { bn: '', en: '' };

/** A decision that this page never offers at the moment is not shown; one that is refused says why. */
const isWorthShowing = ({ decision, refusal }: EditionOffer, edition: EditionView): boolean => {
	const isApproved = edition.approval?.isStanding === true;
	switch (decision) {
		case 'ask':
			return edition.mayEdit && !isApproved && edition.offers.some((each) => isRefused(each, 'approve'));
		case 'approve':
			return refusal === null || !isApproved;
		case 'publish':
			return refusal === null || (isApproved && edition.published === null);
		default:
			return refusal === null;
	}
};

/** Whoever may approve need not ask. */
const isRefused = (offer: EditionOffer, decision: string): boolean =>
	offer.decision === decision && offer.refusal !== null;

/** The steps that are open now. Each asks once more, because it reaches others. */
export function EditionDecisions({ edition, action }: { edition: EditionView; action: DeskAction }) {
	const { documentId, draftHash, offers, published } = edition;
	const [decide] = useDecideEditionMutation();
	const [asked, setAsked] = useState<EditionOffer | null>(null);
	const [reason, setReason] = useState('');
	const [notes, setNotes] = useState<Notes>(NO_NOTES);
	const [isReasonMissing, setReasonMissing] = useState(false);

	const ask = (offer: EditionOffer) => {
		action.dismiss();
		setReasonMissing(false);
		setAsked(offer);
	};
	const confirm = async () => {
		if (asked === null) return;
		const { decision, label, needsReason } = asked;
		if (needsReason && reason.trim() === '') {
			setReasonMissing(true);
			return;
		}
		const note = { bn: notes.bn || null, en: notes.en || null };
		const isTaken = await action.perform(
			() => decide({ documentId, decision, draftHash, reason, note }).unwrap(),
			() => ({ en: `${label.en}: ${DONE.en}`, bn: `${label.bn}: ${DONE.bn}` }),
		);
		if (!isTaken) return;
		setAsked(null);
		setReason('');
		setNotes(NO_NOTES);
	};
	const explanation = EXPLANATIONS[asked?.decision ?? ''];

	return (
		<Flex direction="column" alignItems="stretch" gap={3}>
			{offers
				.filter((offer) => isWorthShowing(offer, edition))
				.map((offer) => (
					<DecisionButton
						key={offer.decision}
						offer={offer}
						isModified={false}
						isBusy={action.isBusy}
						onClick={() => ask(offer)}
					/>
				))}
			{asked === null ? null : (
				<ActionDialog
					title={asked.label}
					confirmLabel={asked.label}
					confirmVariant={asked.decision === 'withdraw' ? 'danger' : 'default'}
					isOpen
					action={action}
					onConfirm={confirm}
					onClose={() => setAsked(null)}
				>
					{explanation === undefined ? null : <BothLines text={explanation} />}
					{asked.needsReason ? <ReasonField value={reason} onChange={setReason} isMissing={isReasonMissing} /> : null}
					{asked.decision === 'correct'
						? published?.live.map(({ locale }) => (
								<NoteField
									key={locale}
									locale={locale}
									value={notes[locale]}
									onChange={(text) => setNotes({ ...notes, [locale]: text })}
								/>
							))
						: null}
				</ActionDialog>
			)}
		</Flex>
	);
}

interface NoteFieldProps {
	locale: 'bn' | 'en';
	value: string;
	onChange: (text: string) => void;
}

function NoteField({ locale, value, onChange }: NoteFieldProps) {
	return (
		<Field.Root name={`deskNote-${locale}`} required hint={bothText(LANGUAGES[locale])}>
			<Field.Label>
				<Both text={NOTE} />
			</Field.Label>
			<Textarea
				lang={locale}
				value={value}
				onChange={(event: ChangeEvent<HTMLTextAreaElement>) => onChange(event.target.value)}
			/>
			<Field.Hint />
		</Field.Root>
	);
}
