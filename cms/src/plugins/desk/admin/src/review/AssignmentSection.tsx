import { Field, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText, ReviewView } from '../../../contract.ts';
import { useAssignMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both } from '../components/Both.tsx';
import { OptionalChoice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Section } from '../components/Section.tsx';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayText } from '../when.ts';

const TITLE: BilingualText = { en: 'Assigned to', bn: 'দায়িত্বে আছেন' };
const NOBODY: BilingualText = { en: 'Nobody', bn: 'কেউ নন' };
const DUE: BilingualText = { en: 'Due', bn: 'শেষ তারিখ' };
const CHANGE: BilingualText = { en: 'Assign …', bn: 'দায়িত্ব দিন …' };
const SAVE: BilingualText = { en: 'Save', bn: 'সংরক্ষণ করুন' };
const SAVED: BilingualText = { en: 'The assignment is saved', bn: 'দায়িত্ব সংরক্ষিত হয়েছে' };

interface AssignmentSectionProps {
	entry: ReviewKey;
	view: Pick<ReviewView, 'assignee' | 'dueOn' | 'assignable'>;
	action: DeskAction;
}

/** Whose turn it is and until when. It does not touch the draft, so unsaved changes do not stand in its way. */
export function AssignmentSection({ entry, view, action }: AssignmentSectionProps) {
	const [assign] = useAssignMutation();
	/** What is being chosen; `null` while the dialog is closed. */
	const [choice, setChoice] = useState<{ assigneeId: number | null; dueOn: string } | null>(null);

	const ask = () => {
		action.dismiss();
		setChoice({ assigneeId: view.assignee?.id ?? null, dueOn: view.dueOn ?? '' });
	};
	const save = async () => {
		if (choice === null) return;
		const dueOn = choice.dueOn === '' ? null : choice.dueOn;
		const request = () => assign({ key: entry, assigneeId: choice.assigneeId, dueOn }).unwrap();
		if (await action.perform(request, () => SAVED)) setChoice(null);
	};

	return (
		<Section title={TITLE}>
			<Typography tag="p" variant="pi">
				{view.assignee === null ? <Both text={NOBODY} /> : view.assignee.name}
			</Typography>
			{view.dueOn === null ? null : (
				<Typography tag="p" variant="pi">
					<Both text={DUE} />: <Both text={dayText(view.dueOn)} />
				</Typography>
			)}
			<DeskButton text={CHANGE} variant="tertiary" disabled={action.isBusy} onClick={ask} />
			<ActionDialog
				title={CHANGE}
				confirmLabel={SAVE}
				isOpen={choice !== null}
				action={action}
				onConfirm={save}
				onClose={() => setChoice(null)}
			>
				<OptionalChoice
					name="deskAssignee"
					title={TITLE}
					options={view.assignable.map(({ id, name }) => ({ key: String(id), label: { en: name, bn: name } }))}
					value={choice === null || choice.assigneeId === null ? null : String(choice.assigneeId)}
					empty={NOBODY}
					onChoose={(id) => setChoice((chosen) => chosen && { ...chosen, assigneeId: id === null ? null : Number(id) })}
				/>
				<Field.Root name="deskDueOn">
					<Field.Label>
						<Both text={DUE} />
					</Field.Label>
					<TextInput
						type="date"
						value={choice?.dueOn ?? ''}
						onChange={(event) => {
							const dueOn = event.target.value;
							setChoice((chosen) => chosen && { ...chosen, dueOn });
						}}
					/>
				</Field.Root>
			</ActionDialog>
		</Section>
	);
}
