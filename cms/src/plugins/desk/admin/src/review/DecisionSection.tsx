import { useState } from 'react';
import type { BilingualText, DecisionOffer } from '../../../contract.ts';
import { useDecideMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { DecisionButton } from './DecisionButton.tsx';

const DONE: BilingualText = { en: 'done', bn: 'সম্পন্ন' };

interface DecisionSectionProps {
	entry: ReviewKey;
	offers: readonly DecisionOffer[];
	isModified: boolean;
	action: DeskAction;
}

/**
 * The steps that are open now. A step that needs a reason asks for it first; the question outlives its button, because
 * a refusal often means that a colleague moved the entry on, and the typed reason must not vanish with the offer.
 */
export function DecisionSection({ entry, offers, isModified, action }: DecisionSectionProps) {
	const [decide] = useDecideMutation();
	const [asked, setAsked] = useState<DecisionOffer | null>(null);
	const [isOpen, setOpen] = useState(false);
	const [reason, setReason] = useState('');
	const [isReasonMissing, setReasonMissing] = useState(false);

	const take = ({ decision, label }: DecisionOffer, given?: string) => {
		const done = { en: `${label.en}: ${DONE.en}`, bn: `${label.bn}: ${DONE.bn}` };
		const request = () => decide({ key: entry, decision, reason: given }).unwrap();
		return action.perform(request, () => done);
	};

	const ask = (offer: DecisionOffer) => {
		action.dismiss();
		setAsked(offer);
		setReasonMissing(false);
		setOpen(true);
	};

	const confirm = async () => {
		if (asked === null) return;
		if (reason.trim() === '') {
			setReasonMissing(true);
			return;
		}
		if (!(await take(asked, reason))) return;
		setOpen(false);
		setReason('');
	};

	return (
		<>
			{offers.map((offer) => (
				<DecisionButton
					key={offer.decision}
					offer={offer}
					isModified={isModified}
					isBusy={action.isBusy}
					onClick={() => (offer.needsReason ? ask(offer) : take(offer))}
				/>
			))}
			{asked === null ? null : (
				<ActionDialog
					title={asked.label}
					confirmLabel={asked.label}
					confirmVariant={asked.decision === 'withdraw' ? 'danger' : 'default'}
					isOpen={isOpen}
					action={action}
					onConfirm={confirm}
					onClose={() => setOpen(false)}
				>
					<ReasonField value={reason} onChange={setReason} isMissing={isReasonMissing} />
				</ActionDialog>
			)}
		</>
	);
}
