import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { REMINDER_PAUSE_DAYS } from '../../../../../domain/response/response-reminder.ts';
import type { ReminderReport } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Section } from '../components/Section.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { counted } from '../words.ts';
import { useRemindMutation } from './api.ts';

const EXPLAINED: BilingualText = {
	en: `A letter goes to every focal point who has something to do, at most once in ${REMINDER_PAUSE_DAYS} days. From the third on, the office of the head gets a copy where its address is known. Nothing is sent before you have seen the list.`,
	bn: 'যাঁদের কিছু করার বাকি, সেই ফোকাল পয়েন্টদের কাছে চিঠি যায়, ৭ দিনে একবারের বেশি নয়। তৃতীয়বার থেকে প্রধানের কার্যালয়েও অনুলিপি যায়, ঠিকানা জানা থাকলে। তালিকা না দেখে কিছু পাঠানো হয় না।',
};
const PREVIEW: BilingualText = { en: 'Show who would get one', bn: 'কারা পাবেন দেখুন' };
const SEND: BilingualText = { en: 'Send these reminders', bn: 'এই তাগিদগুলো পাঠান' };
const WOULD: BilingualText = { en: 'Would be reminded', bn: 'তাগিদ পাবেন' };
const WERE: BilingualText = { en: 'Letters queued', bn: 'চিঠি পাঠানোর সারিতে' };
const HELD: BilingualText = { en: 'Left out', bn: 'যাঁরা বাদ' };
const NOBODY: BilingualText = { en: 'Nobody.', bn: 'কেউ নন।' };
const QUEUED: BilingualText = { en: 'The reminders are on their way.', bn: 'তাগিদ পাঠানো হচ্ছে।' };
const ALSO_HEAD: BilingualText = { en: 'also to the office of the head', bn: 'প্রধানের কার্যালয়েও' };

const REMINDED: readonly Column<ReminderReport['reminded'][number]>[] = [
	{ title: { en: 'Municipality', bn: 'পৌরসভা' }, cell: ({ name }) => <BothLines text={name} /> },
	{ title: { en: 'Because', bn: 'কারণ' }, cell: ({ kindLabel }) => <BothLines text={kindLabel} /> },
	{
		title: { en: 'To', bn: 'প্রাপক' },
		cell: ({ email, isEscalated }) => (
			<>
				<BothLines text={{ en: email, bn: email }} />
				{isEscalated ? <BothLines text={ALSO_HEAD} tone="neutral600" /> : null}
			</>
		),
	},
];
const HELD_BACK: readonly Column<ReminderReport['heldBack'][number]>[] = [
	{ title: { en: 'Municipality', bn: 'পৌরসভা' }, cell: ({ name }) => <BothLines text={name} /> },
	{ title: { en: 'Because it', bn: 'কারণ' }, cell: ({ reason }) => <BothLines text={reason} /> },
];

interface RemindersProps {
	round: string | null;
	action: DeskAction;
}

/** First the list, then the button that sends to those on it and to nobody else. */
export function Reminders({ round, action }: RemindersProps) {
	const [report, setReport] = useState<ReminderReport | null>(null);
	const [remind] = useRemindMutation();
	const preview = () =>
		void action.perform(
			() => remind({ round, isDryRun: true }).unwrap(),
			(answer) => {
				setReport(answer);
				return null;
			},
		);
	const send = ({ reminded }: ReminderReport) =>
		void action.perform(
			() => remind({ round, isDryRun: false, codes: reminded.map(({ code }) => code) }).unwrap(),
			(answer) => {
				setReport(answer);
				return QUEUED;
			},
		);
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<BothLines text={EXPLAINED} tone="neutral600" />
			<div>
				<DeskButton text={PREVIEW} variant="secondary" disabled={action.isBusy} onClick={preview} />
			</div>
			{report === null ? null : (
				<>
					<Section title={counted(report.isDryRun ? WOULD : WERE, report.reminded.length)}>
						<DataTable columns={REMINDED} rows={report.reminded} keyOf={({ code }) => code} whenEmpty={NOBODY} />
						{report.isDryRun && report.reminded.length > 0 ? (
							<div>
								<DeskButton text={SEND} disabled={action.isBusy} onClick={() => send(report)} />
							</div>
						) : null}
					</Section>
					<Section title={counted(HELD, report.heldBack.length)}>
						<DataTable columns={HELD_BACK} rows={report.heldBack} keyOf={({ code }) => code} whenEmpty={NOBODY} />
					</Section>
				</>
			)}
		</Flex>
	);
}
