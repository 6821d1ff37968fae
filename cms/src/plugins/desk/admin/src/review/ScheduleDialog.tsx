import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { instantToDhakaWallClock } from '../../../../../domain/text/dhaka-time.ts';
import type { BilingualText, ScheduleRequest } from '../../../contract.ts';
import { useScheduleMutation } from '../api.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both } from '../components/Both.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';

const TIME: BilingualText = { en: 'Date and time in Bangladesh', bn: 'বাংলাদেশ সময় অনুযায়ী তারিখ ও সময়' };
const TIME_HINT: BilingualText = {
	en: 'Asia/Dhaka (UTC+6), whatever the clock of this computer shows.',
	bn: 'এই কম্পিউটারের ঘড়ি যা-ই দেখাক, ঢাকার সময় (UTC+6) ধরা হবে।',
};
const TIME_MISSING: BilingualText = { en: 'Choose a date and a time.', bn: 'তারিখ ও সময় বেছে নিন।' };
const CONFIRM: BilingualText = { en: 'Set the time', bn: 'সময় ঠিক করুন' };
const ORDERED: BilingualText = { en: 'The time is set', bn: 'সময় ঠিক করা হয়েছে' };

interface ScheduleDialogProps {
	entry: ReviewKey;
	kind: ScheduleRequest['action'];
	title: BilingualText;
	isOpen: boolean;
	action: DeskAction;
	onClose: () => void;
}

/** Asks when to publish or unpublish. Taking something off the site needs a reason now, as it would then. */
export function ScheduleDialog({ entry, kind, title, isOpen, action, onClose }: ScheduleDialogProps) {
	const [schedule] = useScheduleMutation();
	const [at, setAt] = useState('');
	const [reason, setReason] = useState('');
	const [isChecked, setChecked] = useState(false);
	const needsReason = kind === 'unpublish';

	const order = async () => {
		setChecked(true);
		if (at === '' || (needsReason && reason.trim() === '')) return;
		const given = needsReason ? reason : undefined;
		const request = () => schedule({ key: entry, action: kind, at, reason: given }).unwrap();
		if (!(await action.perform(request, () => ORDERED))) return;
		onClose();
		setAt('');
		setReason('');
		setChecked(false);
	};

	return (
		<ActionDialog
			title={title}
			confirmLabel={CONFIRM}
			isOpen={isOpen}
			action={action}
			onConfirm={order}
			onClose={onClose}
		>
			<Field.Root
				name="deskAt"
				required
				hint={bothText(TIME_HINT)}
				error={isChecked && at === '' ? bothText(TIME_MISSING) : undefined}
			>
				<Field.Label>
					<Both text={TIME} />
				</Field.Label>
				<TextInput
					type="datetime-local"
					min={instantToDhakaWallClock(new Date())}
					value={at}
					onChange={(event) => setAt(event.target.value)}
				/>
				<Field.Hint />
				<Field.Error />
			</Field.Root>
			{needsReason ? <ReasonField value={reason} onChange={setReason} isMissing={isChecked} /> : null}
		</ActionDialog>
	);
}
