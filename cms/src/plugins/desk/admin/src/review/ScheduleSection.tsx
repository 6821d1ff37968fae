import { useState } from 'react';
import type { BilingualText, DecisionOffer, ReviewView, ScheduleRequest } from '../../../contract.ts';
import { DeskButton } from '../components/DeskButton.tsx';
import { Section } from '../components/Section.tsx';
import type { ReviewKey } from '../reviewed.ts';
import { byUrgency } from '../schedule/byUrgency.ts';
import { ScheduledItem } from '../schedule/ScheduledItem.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';

type Kind = ScheduleRequest['action'];

const TITLE: BilingualText = { en: 'Schedule', bn: 'সময়সূচি' };
const KINDS: readonly Kind[] = ['publish', 'unpublish'];
const BUTTONS: Record<Kind, BilingualText> = {
	publish: { en: 'Publish at …', bn: 'নির্দিষ্ট সময়ে প্রকাশ …' },
	unpublish: { en: 'Unpublish at …', bn: 'নির্দিষ্ট সময়ে প্রত্যাহার …' },
};
const DECISIONS: Record<Kind, string> = { publish: 'publish', unpublish: 'withdraw' };

interface ScheduleSectionProps {
	entry: ReviewKey;
	view: Pick<ReviewView, 'schedule' | 'maySchedule' | 'offers'>;
	isModified: boolean;
	action: DeskAction;
}

/** Which orders can be given. What waits to be published can already be given an end. */
function orderOffers({ schedule, maySchedule, offers }: ScheduleSectionProps['view']): [Kind, DecisionOffer | null][] {
	if (!maySchedule) return [];
	const willBeLive = schedule.some(({ action, state }) => action === 'publish' && state === 'waiting');
	return KINDS.flatMap((kind): [Kind, DecisionOffer | null][] => {
		const offer = offers.find(({ decision }) => decision === DECISIONS[kind]) ?? null;
		return offer !== null || (kind === 'unpublish' && willBeLive) ? [[kind, offer]] : [];
	});
}

/** Orders to publish or unpublish later: those that wait, those that failed, and the buttons for new ones. */
export function ScheduleSection({ entry, view, isModified, action }: ScheduleSectionProps) {
	const [asked, setAsked] = useState<Kind | null>(null);
	const open = byUrgency(view.schedule).filter(({ state }) => state === 'waiting' || state === 'failed');
	const orders = orderOffers(view);

	const ask = (kind: Kind) => {
		action.dismiss();
		setAsked(kind);
	};

	return (
		<>
			{open.length + orders.length === 0 ? null : (
				<Section title={TITLE}>
					{open.map((item) => (
						<ScheduledItem key={item.id} item={item} action={action} />
					))}
					{orders.map(([kind, offer]) => {
						const isRefused = offer !== null && offer.refusal !== null;
						return (
							<DeskButton
								key={kind}
								text={BUTTONS[kind]}
								variant="tertiary"
								disabled={isRefused || isModified || action.isBusy}
								aria-describedby={
									isRefused ? `desk-refusal-${DECISIONS[kind]}` : isModified ? 'desk-unsaved' : undefined
								}
								onClick={() => ask(kind)}
							/>
						);
					})}
				</Section>
			)}
			{KINDS.map((kind) => (
				<ScheduleDialog
					key={kind}
					entry={entry}
					kind={kind}
					title={BUTTONS[kind]}
					isOpen={asked === kind}
					action={action}
					onClose={() => setAsked(null)}
				/>
			))}
		</>
	);
}
