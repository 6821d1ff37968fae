import { Field, Flex, Textarea } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText, FeedbackEntry } from '../../../contract.ts';
import { useFeedbackStepMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';

type Step = FeedbackEntry['steps'][number];

const NOTE: BilingualText = { en: 'Note for colleagues', bn: 'সহকর্মীদের জন্য মন্তব্য' };
const HINT: BilingualText = {
	en: 'What was done: whom you asked, what was corrected. May stay empty.',
	bn: 'কী করা হলো: কাকে জিজ্ঞেস করলেন, কী সংশোধন হলো। ফাঁকাও রাখা যায়।',
};
const DONE: BilingualText = { en: 'The state is saved', bn: 'অবস্থা সংরক্ষিত হয়েছে' };

/** Reading is noted with one press; what says something about the message asks for a note. */
const asksForNote = ({ to }: Step): boolean => to !== 'read';

export function FeedbackSteps({ entry, action }: { entry: FeedbackEntry; action: DeskAction }) {
	const [takeStep] = useFeedbackStepMutation();
	const [asked, setAsked] = useState<Step | null>(null);
	const [note, setNote] = useState('');

	const take = ({ to }: Step, given: string) =>
		action.perform(
			() => takeStep({ form: entry.form, id: entry.id, to, note: given }).unwrap(),
			() => DONE,
		);
	const press = (step: Step) => {
		action.dismiss();
		if (asksForNote(step)) setAsked(step);
		else void take(step, '');
	};
	const confirm = async () => {
		if (asked === null || !(await take(asked, note))) return;
		setAsked(null);
		setNote('');
	};

	return (
		<Flex gap={3} wrap="wrap">
			{entry.steps.map((step) => (
				<DeskButton
					key={step.to}
					text={step.label}
					variant="secondary"
					disabled={action.isBusy}
					onClick={() => press(step)}
				/>
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
					<Field.Root name="deskFeedbackNote" hint={bothText(HINT)}>
						<Field.Label>
							<Both text={NOTE} />
						</Field.Label>
						<Textarea
							value={note}
							onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setNote(event.target.value)}
						/>
						<Field.Hint />
					</Field.Root>
				</ActionDialog>
			)}
		</Flex>
	);
}
