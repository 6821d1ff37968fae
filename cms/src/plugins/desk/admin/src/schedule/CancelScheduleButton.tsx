import { useState } from 'react';
import type { BilingualText, ScheduleEntry } from '../../../contract.ts';
import { useCancelScheduleMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { SCHEDULE_ACTIONS } from '../words.ts';

const CANCEL_ORDER: BilingualText = { en: 'Cancel the order', bn: 'নির্দেশ বাতিল করুন' };
const CANCELLED: BilingualText = { en: 'The order is cancelled', bn: 'নির্দেশ বাতিল হয়েছে' };

/** Takes back an order that waits, after asking. */
export function CancelScheduleButton({ item, action }: { item: ScheduleEntry; action: DeskAction }) {
	const [cancelSchedule] = useCancelScheduleMutation();
	const [isOpen, setOpen] = useState(false);
	const due = dayAndTimeText(item.dueAt);
	const what = SCHEDULE_ACTIONS[item.action];

	const cancel = async () => {
		if (
			await action.perform(
				() => cancelSchedule({ id: item.id }).unwrap(),
				() => CANCELLED,
			)
		)
			setOpen(false);
	};
	const ask = () => {
		action.dismiss();
		setOpen(true);
	};

	return (
		<>
			<DeskButton text={CANCEL_ORDER} variant="danger-light" disabled={action.isBusy} onClick={ask} />
			<ActionDialog
				title={CANCEL_ORDER}
				confirmLabel={CANCEL_ORDER}
				confirmVariant="danger"
				isOpen={isOpen}
				action={action}
				onConfirm={cancel}
				onClose={() => setOpen(false)}
			>
				<BothLines
					text={{
						en: `“${item.title}”: ${what.en}, ${due.en}. It will not happen.`,
						bn: `“${item.title}”: ${what.bn}, ${due.bn}। এটি আর হবে না।`,
					}}
				/>
			</ActionDialog>
		</>
	);
}
