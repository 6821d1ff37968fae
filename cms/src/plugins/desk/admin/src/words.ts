import type { EditionDecision } from '../../../../domain/edition/edition.ts';
import { isReviewState, REVIEW_STATES, type ReviewDecision } from '../../../../domain/practice/practice-review.ts';
import { formatNumber } from '../../../../domain/text/bangla.ts';
import { LOCALE_NAMES } from '../../../../domain/text/locale.ts';
import type { BilingualText, ReviewedUid } from '../../contract.ts';

/** One string where Strapi takes no markup: notifications, menu links, labels of its own buttons. */
export function bothText({ en, bn }: BilingualText): string {
	return en === bn ? en : `${en} / ${bn}`;
}

/** The heading with the number of things under it, each language in its own digits. */
export function counted({ en, bn }: BilingualText, count: number): BilingualText {
	return { en: `${en} (${formatNumber(count, 'en')})`, bn: `${bn} (${formatNumber(count, 'bn')})` };
}

/** The name of the nth published version. */
export function versionText(version: number): BilingualText {
	return { en: `Version ${formatNumber(version, 'en')}`, bn: `সংস্করণ ${formatNumber(version, 'bn')}` };
}

const untranslated = (code: string): BilingualText => ({ en: code, bn: code });

export const LANGUAGES: Record<'bn' | 'en', BilingualText> = LOCALE_NAMES;

export const CANCEL: BilingualText = { en: 'Cancel', bn: 'বাতিল' };

export const ENTRY_KINDS: Record<ReviewedUid, BilingualText> = {
	'api::practice.practice': { en: 'Practice', bn: 'চর্চা' },
	'api::governance-change.governance-change': { en: 'Governance change', bn: 'সুশাসনে পরিবর্তন' },
	'api::learning-event.learning-event': { en: 'Event', bn: 'অনুষ্ঠান' },
	'api::report.report': { en: 'Report', bn: 'প্রতিবেদন' },
	'api::acknowledgement.acknowledgement': { en: 'Project acknowledgement', bn: 'প্রকল্পের স্বীকৃতি' },
};

export const SCHEDULE_ACTIONS: Record<'publish' | 'unpublish', BilingualText> = {
	publish: { en: 'Publish', bn: 'প্রকাশ' },
	unpublish: { en: 'Unpublish', bn: 'প্রকাশনা প্রত্যাহার' },
};

export function stateText(state: string): BilingualText {
	return isReviewState(state) ? REVIEW_STATES[state] : untranslated(state);
}

/** Decisions as things that happened; on the buttons they are things to do. */
const DECISIONS_TAKEN: Record<`review.${Exclude<ReviewDecision, 'edit'>}`, BilingualText> = {
	'review.sendToFactCheck': { en: 'Sent to fact check', bn: 'তথ্য যাচাইয়ে পাঠানো হয়েছে' },
	'review.confirmFacts': { en: 'Facts confirmed', bn: 'তথ্য সঠিক বলে নিশ্চিত করা হয়েছে' },
	'review.requestChanges': { en: 'Changes requested', bn: 'সংশোধন চাওয়া হয়েছে' },
	'review.approve': { en: 'Approved', bn: 'অনুমোদন দেওয়া হয়েছে' },
	'review.publish': { en: 'Published', bn: 'প্রকাশ করা হয়েছে' },
	'review.withdraw': { en: 'Unpublished', bn: 'প্রকাশনা প্রত্যাহার করা হয়েছে' },
};

/** What becomes of a newsletter edition. */
const EDITION_ACTIONS: Record<`edition.${EditionDecision | 'progress' | 'test'}`, BilingualText> = {
	'edition.ask': { en: 'Approval asked for', bn: 'অনুমোদন চাওয়া হয়েছে' },
	'edition.approve': { en: 'Approved', bn: 'অনুমোদন দেওয়া হয়েছে' },
	'edition.withdrawApproval': { en: 'Approval taken back', bn: 'অনুমোদন ফিরিয়ে নেওয়া হয়েছে' },
	'edition.publish': { en: 'Published', bn: 'প্রকাশ করা হয়েছে' },
	'edition.withdraw': { en: 'Taken off the site', bn: 'সাইট থেকে প্রত্যাহার করা হয়েছে' },
	'edition.correct': { en: 'Correction note added', bn: 'সংশোধনী যোগ করা হয়েছে' },
	'edition.test': { en: 'Test mail sent', bn: 'পরীক্ষামূলক মেইল পাঠানো হয়েছে' },
	'edition.progress': { en: 'Plan ticked off', bn: 'পরিকল্পনার ধাপ চিহ্নিত হয়েছে' },
};

/** What the audit trail calls what happens to an entry. */
const AUDIT_ACTIONS: Record<string, BilingualText> = {
	...DECISIONS_TAKEN,
	...EDITION_ACTIONS,
	'review.assigned': { en: 'Assigned', bn: 'দায়িত্ব দেওয়া হয়েছে' },
	'review.restored': { en: 'Earlier version restored', bn: 'আগের সংস্করণ ফিরিয়ে আনা হয়েছে' },
	'proposal.taken': { en: 'Proposal of the municipality taken over', bn: 'পৌরসভার প্রস্তাব গৃহীত' },
	'proposal.declined': { en: 'Proposal of the municipality declined', bn: 'পৌরসভার প্রস্তাব গৃহীত হয়নি' },
	'practiceCheck.running': { en: 'Confirmed: it still runs', bn: 'নিশ্চিত: এখনো চলছে' },
	'practiceCheck.changed': { en: 'Still runs, something has changed', bn: 'এখনো চলছে, কিছু বদলেছে' },
	'practiceCheck.stopped': { en: 'The municipality says that it stopped', bn: 'পৌরসভা জানিয়েছে, বন্ধ হয়ে গেছে' },
	'practiceCheck.other': { en: 'Somebody else knows whether it runs', bn: 'চলছে কি না অন্য কেউ জানেন' },
	'content.created': { en: 'Created', bn: 'তৈরি করা হয়েছে' },
	'content.changed': { en: 'Edited', bn: 'সম্পাদনা করা হয়েছে' },
	'content.discarded': { en: 'Changes discarded', bn: 'পরিবর্তন বাদ দেওয়া হয়েছে' },
	'content.deleted': { en: 'Deleted', bn: 'মুছে ফেলা হয়েছে' },
	'schedule.publish': { en: 'Publication scheduled', bn: 'প্রকাশের সময় ঠিক করা হয়েছে' },
	'schedule.unpublish': { en: 'Withdrawal scheduled', bn: 'প্রত্যাহারের সময় ঠিক করা হয়েছে' },
	'schedule.cancelled': { en: 'Schedule cancelled', bn: 'নির্ধারিত সময় বাতিল করা হয়েছে' },
	'acknowledgement.began': { en: 'Its first day: on the site', bn: 'প্রথম দিন: সাইটে দেখা যাচ্ছে' },
	'acknowledgement.ended': { en: 'Its last day is over: off the site', bn: 'শেষ দিন পার: সাইটে আর নেই' },
	'hardCopy.recorded': { en: 'Hard copies recorded', bn: 'ছাপা কপির হিসাব লেখা হয়েছে' },
	'schedule.failed': { en: 'Schedule could not be carried out', bn: 'নির্ধারিত সময়ে কাজটি হয়নি' },
};

export function auditActionText(action: string): BilingualText {
	return AUDIT_ACTIONS[action] ?? untranslated(action);
}
