/** What the states of mailings and deliveries are called on the desk and in exports. */

import type { ProblemMessage } from '../problem.ts';
import type { DeliveryState, Failure, SkipReason } from './delivery.ts';
import type { MailingState, MailingStep } from './mailing.ts';

type Words<K extends string> = Record<K, ProblemMessage>;

export const DELIVERY_STATE_WORDS: Words<DeliveryState> = {
	pending: { en: 'Waiting', bn: 'অপেক্ষমাণ' },
	sending: { en: 'On its way', bn: 'যাচ্ছে' },
	deferred: { en: 'Deferred', bn: 'পরে আবার চেষ্টা হবে' },
	accepted: { en: 'Accepted by the relay', bn: 'রিলে গ্রহণ করেছে' },
	failed: { en: 'Failed', bn: 'ব্যর্থ' },
	uncertain: { en: 'Uncertain', bn: 'অনিশ্চিত' },
	skipped: { en: 'Skipped', bn: 'বাদ' },
	bounced: { en: 'Bounced', bn: 'ফেরত এসেছে' },
};

export const FAILURE_WORDS: Words<Failure> = {
	address: { en: 'There is no such mailbox', bn: 'এমন কোনো মেইলবক্স নেই' },
	mailbox: { en: 'The mailbox takes nothing', bn: 'মেইলবক্সটি কিছু নিচ্ছে না' },
	policy: { en: 'The relay or the receiver refuses our mail', bn: 'রিলে বা প্রাপকের সার্ভার আমাদের মেইল নিচ্ছে না' },
	gaveUp: { en: 'Tried for 48 hours without success', bn: '৪৮ ঘণ্টা চেষ্টা করেও যায়নি' },
	expired: { en: 'Its link had expired', bn: 'লিংকের মেয়াদ শেষ হয়ে গিয়েছিল' },
	settled: { en: 'A person said that it failed', bn: 'একজন কর্মী ব্যর্থ বলে চিহ্নিত করেছেন' },
};

export const SKIP_WORDS: Words<SkipReason> = {
	unsubscribed: { en: 'Has unsubscribed', bn: 'সাবস্ক্রিপশন বাতিল করেছেন' },
	suppressed: { en: 'Is on the suppression list', bn: 'প্রেরণ-নিষেধ তালিকায় আছে' },
	paused: { en: 'Has paused the newsletter', bn: 'বার্তা স্থগিত রেখেছেন' },
	erased: { en: 'Has had the data erased', bn: 'তথ্য মুছে ফেলা হয়েছে' },
	cancelled: { en: 'The mailing was cancelled', bn: 'প্রেরণ বাতিল হয়েছে' },
};

export const MAILING_STATE_WORDS: Words<MailingState> = {
	scheduled: { en: 'Planned', bn: 'পরিকল্পিত' },
	preparing: { en: 'Being prepared', bn: 'প্রস্তুত হচ্ছে' },
	sending: { en: 'Being sent', bn: 'যাচ্ছে' },
	undecided: { en: 'Waits for a decision on uncertain mails', bn: 'অনিশ্চিত মেইলের সিদ্ধান্তের অপেক্ষায়' },
	paused: { en: 'Paused', bn: 'থামানো' },
	cancelled: { en: 'Cancelled', bn: 'বাতিল' },
	finished: { en: 'Finished', bn: 'শেষ' },
};

/** On the buttons: things to do. */
export const MAILING_STEP_WORDS: Words<MailingStep | 'retry'> = {
	pause: { en: 'Pause', bn: 'থামান' },
	resume: { en: 'Resume', bn: 'আবার চালু করুন' },
	reaffirm: { en: 'Yes, send it', bn: 'হ্যাঁ, পাঠান' },
	cancel: { en: 'Cancel the rest', bn: 'বাকিটা বাতিল করুন' },
	schedule: { en: 'Change the time', bn: 'সময় বদলান' },
	retry: { en: 'Try the failed ones again', bn: 'ব্যর্থগুলো আবার চেষ্টা করুন' },
};
