import { Typography } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { FactCheckView } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { CollapsedList } from '../components/CollapsedList.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Section } from '../components/Section.tsx';
import { useAskFactCheckMutation, useFactCheckQuery } from '../responses/api.ts';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText, dayText } from '../when.ts';

const TITLE: BilingualText = { en: 'What the municipality says', bn: 'পৌরসভার মত' };
const ASK: BilingualText = { en: 'Ask the municipality', bn: 'পৌরসভাকে জিজ্ঞেস করুন' };
const ASKED: BilingualText = { en: 'The letter is on its way', bn: 'চিঠি পাঠানো হচ্ছে' };
const UNTIL: BilingualText = { en: 'Silence counts as agreement after', bn: 'উত্তর না এলে সম্মতি ধরা হবে, এর পরে:' };
const ORIGINS: BilingualText = { en: 'Where the fields came from', bn: 'কোন ঘর কোন উত্তর থেকে' };

const TOLD: BilingualText = { en: 'Told by the municipality since', bn: 'পরে পৌরসভা যা জানিয়েছে' };

interface FactCheckSectionProps {
	entry: ReviewKey;
	isModified: boolean;
	action: DeskAction;
}

/** Whether the municipality agreed to the text, asking it, and from which answers the practice was made. */
export function FactCheckSection({ entry, isModified, action }: FactCheckSectionProps) {
	const { data } = useFactCheckQuery(entry);
	const [ask] = useAskFactCheckMutation();
	if (data === undefined) return null;
	const send = () => {
		const request = () => ask(entry).unwrap();
		void action.perform(request, () => ASKED);
	};
	return (
		<>
			<Section title={TITLE}>
				<Answer check={data} />
				{data.mayAsk ? (
					<DeskButton text={ASK} variant="tertiary" disabled={action.isBusy || isModified} onClick={send} />
				) : null}
			</Section>
			{data.origins.length === 0 ? null : (
				<Section title={ORIGINS}>
					<CollapsedList items={data.origins} keyOf={({ field, question }) => `${field} ${question}`}>
						{({ label, reference, question, round, sha256 }) => (
							<>
								<Typography tag="p" variant="pi">
									<Both text={label} />
								</Typography>
								<Typography tag="p" variant="pi" textColor="neutral600" title={sha256}>
									{`${reference ?? ''} · ${question} · ${round}`}
								</Typography>
							</>
						)}
					</CollapsedList>
				</Section>
			)}
			{data.taken.length === 0 ? null : (
				<Section title={TOLD}>
					<CollapsedList items={data.taken} keyOf={({ label, saidAt }) => `${label.en} ${saidAt}`}>
						{({ label, source, saidBy, saidAt, takenBy }) => (
							<>
								<Typography tag="p" variant="pi">
									<Both text={label} />
								</Typography>
								<Typography tag="p" variant="pi" textColor="neutral600">
									{[source, saidBy].filter(Boolean).join(' · ')} · <Both text={dayAndTimeText(saidAt)} /> → {takenBy}
								</Typography>
							</>
						)}
					</CollapsedList>
				</Section>
			)}
		</>
	);
}

function Answer({ check }: { check: FactCheckView }) {
	const { state, stateLabel, answeredAt, dueOn, comment } = check;
	return (
		<>
			<BothLines text={stateLabel} tone={state === 'commented' || state === 'outdated' ? 'danger700' : 'neutral800'} />
			{answeredAt === null ? null : <BothLines text={dayAndTimeText(answeredAt)} tone="neutral600" />}
			{state === 'waiting' && dueOn !== null ? (
				<BothLines
					text={{ en: `${UNTIL.en} ${dayText(dueOn).en}`, bn: `${UNTIL.bn} ${dayText(dueOn).bn}` }}
					tone="neutral600"
				/>
			) : null}
			{comment === null ? null : (
				<Typography tag="blockquote" variant="pi" style={{ whiteSpace: 'pre-wrap' }}>
					{comment}
				</Typography>
			)}
		</>
	);
}
