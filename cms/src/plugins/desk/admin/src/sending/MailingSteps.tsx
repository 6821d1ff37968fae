import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import { instantToDhakaWallClock } from '../../../../../domain/text/dhaka-time.ts';
import type { BilingualText } from '../../../contract.ts';
import type { MailingEntry, MailingStep } from '../../../sending-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { useMailingStepMutation } from './api.ts';

const TIME: BilingualText = { en: 'Date and time in Bangladesh', bn: 'বাংলাদেশ সময় অনুযায়ী তারিখ ও সময়' };
const DONE: BilingualText = { en: 'Done', bn: 'হয়েছে' };

/** What each step does, in the words of the dialog that asks before it. */
const CONSEQUENCES: Record<MailingStep, BilingualText> = {
	pause: {
		en: 'No further mail leaves. The few that are on their way at this moment still arrive. You can resume at any time.',
		bn: 'আর কোনো মেইল যাবে না। এই মুহূর্তে যে কয়টি পথে আছে সেগুলো পৌঁছাবে। যেকোনো সময় আবার চালু করা যায়।',
	},
	resume: {
		en: 'Sending goes on with those who have not been written to yet. Nobody gets it twice.',
		bn: 'যাঁদের এখনো পাঠানো হয়নি তাঁদের কাছে পাঠানো চলবে। কেউ দুবার পাবেন না।',
	},
	cancel: {
		en: 'Everybody who has not been written to yet is left out, and this mailing cannot be taken up again. The edition can be sent anew to those who did not get it.',
		bn: 'যাঁদের এখনো পাঠানো হয়নি তাঁরা বাদ পড়বেন, আর এই প্রেরণ আবার চালু করা যাবে না। যাঁরা পাননি, তাঁদের কাছে সংখ্যাটি নতুন করে পাঠানো যাবে।',
	},
	reaffirm: {
		en: 'This mailing is late, or the database was restored from a copy. Check the newest numbers: was it perhaps sent already? Only then say yes.',
		bn: 'এই প্রেরণে দেরি হয়েছে, অথবা ডেটাবেস কপি থেকে ফেরানো। আগে দেখে নিন, এটি কি আগেই পাঠানো হয়েছে? তারপরই হ্যাঁ বলুন।',
	},
	schedule: {
		en: 'Another time in Bangladesh. Empty: at once.',
		bn: 'বাংলাদেশ সময় অনুযায়ী অন্য সময়। ফাঁকা রাখলে এখনই।',
	},
	retry: {
		en: 'Those that failed because our mail was refused, or because it took too long, are tried again. Mailboxes that do not exist are not.',
		bn: 'আমাদের মেইল না নেওয়ায় বা বেশি সময় লাগায় যেগুলো যায়নি, সেগুলো আবার চেষ্টা হবে। যে মেইলবক্স নেই সেখানে নয়।',
	},
};

/** The buttons of a mailing. Each asks first: they change what hundreds of people get. */
export function MailingSteps({ mailing, action }: { mailing: MailingEntry; action: DeskAction }) {
	const { id, steps, scheduledAt } = mailing;
	const [take] = useMailingStepMutation();
	const [asked, setAsked] = useState<MailingEntry['steps'][number] | null>(null);
	const [at, setAt] = useState('');
	const confirm = async () => {
		if (asked === null) return;
		const request = () =>
			take({ id, step: asked.step, at: asked.step === 'schedule' && at !== '' ? at : null }).unwrap();
		if (await action.perform(request, () => DONE)) setAsked(null);
	};
	return (
		<>
			{steps.map((each) => (
				<DeskButton
					key={each.step}
					text={each.label}
					variant={each.step === 'cancel' ? 'danger-light' : 'secondary'}
					disabled={action.isBusy}
					onClick={() => {
						action.dismiss();
						// Nobody sends at once by leaving the field as it is.
						setAt(scheduledAt === null ? '' : instantToDhakaWallClock(new Date(scheduledAt)));
						setAsked(each);
					}}
				/>
			))}
			{asked === null ? null : (
				<ActionDialog
					title={asked.label}
					confirmLabel={asked.label}
					confirmVariant={asked.step === 'cancel' ? 'danger' : 'default'}
					isOpen
					action={action}
					onConfirm={confirm}
					onClose={() => setAsked(null)}
				>
					<BothLines text={CONSEQUENCES[asked.step]} />
					{asked.step === 'schedule' ? (
						<Field.Root name="deskMailingTime">
							<Field.Label>
								<Both text={TIME} />
							</Field.Label>
							<TextInput type="datetime-local" value={at} onChange={(event) => setAt(event.target.value)} />
						</Field.Root>
					) : null}
				</ActionDialog>
			)}
		</>
	);
}
