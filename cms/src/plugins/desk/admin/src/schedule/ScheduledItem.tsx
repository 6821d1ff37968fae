import { Flex, Typography } from '@strapi/design-system';
import type { BilingualText, ScheduleEntry } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { SCHEDULE_ACTIONS } from '../words.ts';
import { CancelScheduleButton } from './CancelScheduleButton.tsx';
import { scheduleStateText } from './scheduleStateText.ts';

const ORDERED_BY: BilingualText = { en: 'ordered by', bn: 'নির্দেশ দিয়েছেন' };

interface ScheduledItemProps {
	item: ScheduleEntry;
	action: DeskAction;
}

/** One order of the entry on the screen. */
export function ScheduledItem({ item, action }: ScheduledItemProps) {
	const due = dayAndTimeText(item.dueAt);
	const what = SCHEDULE_ACTIONS[item.action];
	const state = scheduleStateText(item.state);
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<BothLines text={{ en: `${what.en}: ${due.en} (${state.en})`, bn: `${what.bn}: ${due.bn} (${state.bn})` }} />
			<Typography tag="p" variant="pi" textColor="neutral600">
				<Both text={ORDERED_BY} />: {item.createdBy}
			</Typography>
			{item.failure === null ? null : <BothLines text={item.failure} tone="danger700" />}
			{item.state === 'waiting' ? <CancelScheduleButton item={item} action={action} /> : null}
		</Flex>
	);
}
