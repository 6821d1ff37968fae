/**
 * Every expected failure, in one place. The code is public: it may be added, never renamed or reused. The message
 * says what happened, where, and what to do, in both languages.
 */

import { POSTAL_FAULTS, type PostalFault } from './edition/postal-labels.ts';
import type { FieldProblem } from './public-form/form.ts';
import { ATTACHMENT_FAULTS, type AttachmentFault } from './response/attachment.ts';
import { toBanglaDigits } from './text/bangla.ts';
import type { Bilingual, Locale } from './text/locale.ts';

export interface ProblemMessage {
	en: string;
	bn: string;
}

/** An expected failure on its way to the person who caused it. `details` travels to the client as it is. */
export class Problem extends Error {
	readonly code: string;
	/** HTTP status. */
	readonly status: number;
	readonly text: ProblemMessage;
	readonly details: Record<string, unknown>;

	constructor(code: string, status: number, text: ProblemMessage, details: Record<string, unknown> = {}) {
		super(`${text.en} / ${text.bn}`);
		this.name = 'Problem';
		this.code = code;
		this.status = status;
		this.text = text;
		this.details = details;
	}
}

function problem<D extends Record<string, unknown>>(
	code: string,
	status: number,
	text: (details: D) => ProblemMessage,
): (details: D) => Problem {
	return (details) => new Problem(code, status, text(details), details);
}

/** One thing that keeps an entry from being published. */
export interface MissingItem {
	/** Attribute path, for example `steps` or `cover.altBn`. */
	field: string;
	/** The language version it concerns; `null` for facts shared by both. */
	locale: Locale | null;
	code: string;
	label: ProblemMessage;
	message: ProblemMessage;
}

/** The part of an item that people read. */
type ReadinessMessage = Pick<MissingItem, 'label' | 'message'>;

const listEn = (missing: readonly ReadinessMessage[]) =>
	missing.map(({ label, message }) => `${label.en}: ${message.en}`).join('; ');
const listBn = (missing: readonly ReadinessMessage[]) =>
	missing.map(({ label, message }) => `${label.bn}: ${message.bn}`).join('; ');

/** Why somebody cannot be named as the reviewer of a response. */
const UNFIT: Record<'interest' | 'levelOne' | 'role', (name: string) => ProblemMessage> = {
	interest: (name) => ({
		en: `${name} declared an interest in this municipality. Choose somebody else.`,
		bn: `এই পৌরসভার সঙ্গে ${name}-এর সম্পর্ক আছে বলে জানানো হয়েছে। অন্য কাউকে বাছুন।`,
	}),
	levelOne: (name) => ({
		en: `${name} checked this response at level 1. Choose somebody else for level 2.`,
		bn: `১ম ধাপে ${name} এই উত্তর যাচাই করেছেন। ২য় ধাপের জন্য অন্য কাউকে বাছুন।`,
	}),
	role: (name) => ({
		en: `The role of ${name} does not allow this level of review. Choose somebody else.`,
		bn: `${name}-এর দায়িত্বে পর্যালোচনার এই ধাপ নেই। অন্য কাউকে বাছুন।`,
	}),
};
/** One fault of something that has many places: where it is, and what. */
export interface PlacedFault {
	where: string;
	message: ProblemMessage;
}

const placesIn = (faults: readonly PlacedFault[], locale: Locale) =>
	faults.map(({ where, message }) => `${where}: ${message[locale]}`).join('; ');

/** A sentence that becomes part of another one. */
const unended = (sentence: string): string => sentence.replace(/[.।]$/, '');

export const problems = {
	invalidInput: problem<{ detail: string }>('input.invalid', 400, ({ detail }) => ({
		en: `The request could not be understood: ${detail}.`,
		bn: `অনুরোধটি বোঝা যায়নি: ${detail}।`,
	})),
	notFound: problem<{ what: string; id: string }>('entry.not-found', 404, ({ id }) => ({
		en: `There is no entry ${id}. It may have been deleted; go back to the list.`,
		bn: `${id} নামে কোনো ভুক্তি নেই। মুছে ফেলা হয়ে থাকতে পারে; তালিকায় ফিরে যান।`,
	})),
	decisionNotAllowed: problem<{ from: string; decision: string }>(
		'review.decision-not-allowed',
		409,
		({ from, decision }) => ({
			en: `The step "${decision}" is not possible while the entry is in the state "${from}". Reload the page to see where it stands.`,
			bn: `ভুক্তিটি "${from}" অবস্থায় থাকতে "${decision}" ধাপটি নেওয়া যায় না। বর্তমান অবস্থা দেখতে পাতাটি আবার খুলুন।`,
		}),
	),
	reasonRequired: problem<{ decision: string }>('review.reason-required', 400, () => ({
		en: 'Write the reason in one or two sentences, so that the colleague knows what to do.',
		bn: 'এক-দুই বাক্যে কারণ লিখুন, যাতে সহকর্মী বুঝতে পারেন কী করতে হবে।',
	})),
	roleNotAllowed: problem<{ decision: string }>('review.role-not-allowed', 403, () => ({
		en: 'Your role does not allow this step. Ask an approver or an administrator.',
		bn: 'আপনার দায়িত্বে এই ধাপটি নেই। অনুমোদনকারী বা প্রশাসকের সহায়তা নিন।',
	})),
	ownEdit: problem<{ decision: string }>('review.own-edit', 403, () => ({
		en: 'You edited this version, so someone else must approve it.',
		bn: 'এই সংস্করণটি আপনি সম্পাদনা করেছেন, তাই অন্য কাউকে অনুমোদন দিতে হবে।',
	})),
	attachmentUnknown: problem<{ id: string }>('attachment.unknown', 404, () => ({
		en: 'There is no such file among yours. It may have been removed; load the page again.',
		bn: 'আপনার ফাইলগুলোর মধ্যে এটি নেই। সরিয়ে ফেলা হয়ে থাকতে পারে; পাতাটি আবার খুলুন।',
	})),
	attachmentRefused: problem<{ fault: AttachmentFault }>(
		'attachment.refused',
		422,
		({ fault }) => ATTACHMENT_FAULTS[fault],
	),
	attachmentKnown: problem<{ id: string }>('attachment.known', 409, () => ({
		en: 'This file has arrived already. Load the page again to see it.',
		bn: 'ফাইলটি আগেই পৌঁছেছে। দেখতে পাতাটি আবার খুলুন।',
	})),
	attachmentInQuarantine: problem<{ id: string }>('attachment.in-quarantine', 409, () => ({
		en: 'This file is still being checked. Try again in a minute; your answers can be sent meanwhile.',
		bn: 'ফাইলটি এখনো পরীক্ষা করা হচ্ছে। এক মিনিট পরে আবার চেষ্টা করুন; এর মধ্যে উত্তর পাঠানো যাবে।',
	})),
	responseSubmitted: problem<{ state: string }>('response.submitted', 409, () => ({
		en: 'This response has been sent to MAB and stays as it was sent. Ask MAB to return it if something must change.',
		bn: 'উত্তরটি ম্যাবে জমা হয়েছে, তাই যেমন জমা হয়েছে তেমনই থাকবে। কিছু বদলাতে হলে ম্যাবকে ফেরত দিতে বলুন।',
	})),
	responseChangedMeanwhile: problem<{ version: number }>('response.changed-meanwhile', 409, () => ({
		en: 'A colleague or another device changed this response a moment ago. Look at it again, then send it.',
		bn: 'একজন সহকর্মী বা অন্য ডিভাইস থেকে এইমাত্র উত্তরটি বদলানো হয়েছে। আবার দেখে নিয়ে পাঠান।',
	})),
	responseIncomplete: problem<{ faults: readonly unknown[] }>('response.incomplete', 422, ({ faults }) => ({
		en: `The response cannot be sent yet. Answers to mend: ${faults.length}.`,
		bn: `উত্তরপত্র এখনো পাঠানো যায় না। ঠিক করতে হবে এমন উত্তর: ${toBanglaDigits(String(faults.length))}টি।`,
	})),
	responseNothingSaid: problem<Record<string, never>>('response.nothing-said', 409, () => ({
		en: 'Your municipality has said already in this round that it has nothing to report. Open that response.',
		bn: 'এই পর্বে আপনার পৌরসভা আগেই জানিয়েছে যে জানানোর কিছু নেই। সেই উত্তরটি খুলুন।',
	})),
	responseTooLarge: problem<{ maxBytes: number }>('response.too-large', 413, ({ maxBytes }) => ({
		en: `This save is larger than ${Math.floor(maxBytes / 1024)} kB. Send fewer answers at a time.`,
		bn: `একবারে ${toBanglaDigits(String(Math.floor(maxBytes / 1024)))} কিলোবাইটের বেশি পাঠানো যায় না। কম উত্তর করে পাঠান।`,
	})),
	responseWrongType: problem<Record<string, never>>('response.wrong-type', 415, () => ({
		en: 'Only JSON is taken at this address.',
		bn: 'এই ঠিকানায় শুধু JSON নেওয়া হয়।',
	})),
	responseTooManyChanges: problem<{ count: number; limit: number }>(
		'response.too-many-changes',
		422,
		({ count, limit }) => ({
			en: `A save holds at most ${limit} answers; this one has ${count}.`,
			bn: `একবারে সর্বোচ্চ ${toBanglaDigits(String(limit))}টি উত্তর পাঠানো যায়; এখানে আছে ${toBanglaDigits(String(count))}টি।`,
		}),
	),
	responseTooManyAnswers: problem<{ limit: number }>('response.too-many-answers', 422, ({ limit }) => ({
		en: `A response holds at most ${limit} answers. Remove rows that are not needed.`,
		bn: `একটি উত্তরপত্রে সর্বোচ্চ ${toBanglaDigits(String(limit))}টি উত্তর থাকে। অপ্রয়োজনীয় সারি সরিয়ে দিন।`,
	})),
	responseValueTooLong: problem<{ path: string; length: number; limit: number }>(
		'response.value-too-long',
		422,
		({ limit }) => ({
			en: `An answer is longer than ${limit} letters. Shorten it, or attach it as a file.`,
			bn: `একটি উত্তর ${toBanglaDigits(String(limit))} অক্ষরের চেয়ে বড়। ছোট করুন, অথবা ফাইল হিসেবে যোগ করুন।`,
		}),
	),
	responsePathUnknown: problem<{ path: string }>('response.path-unknown', 422, ({ path }) => ({
		en: `The questionnaire has no answer "${path}". Load the page again; what you wrote is kept on this device.`,
		bn: `প্রশ্নমালায় "${path}" নামে কোনো উত্তর নেই। পাতাটি আবার খুলুন; আপনার লেখা এই ডিভাইসে রাখা আছে।`,
	})),
	responseQuestionnaireUnknown: problem<{ version: number }>('response.questionnaire-unknown', 422, ({ version }) => ({
		en: `There is no version ${version} of the questionnaire. Load the page again; what you wrote is kept on this device.`,
		bn: `প্রশ্নমালার ${toBanglaDigits(String(version))} নম্বর সংস্করণ নেই। পাতাটি আবার খুলুন; আপনার লেখা এই ডিভাইসে রাখা আছে।`,
	})),
	operationReused: problem<{ opId: string }>('response.operation-reused', 409, () => ({
		en: 'A save with this number and other contents was taken before. Send it under a new number.',
		bn: 'এই নম্বরে অন্য তথ্য আগেই নেওয়া হয়েছে। নতুন নম্বরে পাঠান।',
	})),
	responseTooMany: problem<{ retryAfterSeconds: number }>('response.too-many', 429, ({ retryAfterSeconds }) => ({
		en: `Too many requests from this session. They are taken again in ${retryAfterSeconds} seconds; nothing is lost.`,
		bn: `এই সেশন থেকে খুব ঘন ঘন অনুরোধ আসছে। ${toBanglaDigits(String(retryAfterSeconds))} সেকেন্ড পরে আবার নেওয়া হবে; কিছুই হারায়নি।`,
	})),
	responseForeignPage: problem<Record<string, never>>('response.foreign-page', 403, () => ({
		en: 'This was sent from a page that is not ours. Open the questionnaire on our site.',
		bn: 'এটি আমাদের নয় এমন পাতা থেকে পাঠানো হয়েছে। আমাদের সাইটে প্রশ্নমালা খুলুন।',
	})),
	storageUnavailable: problem<{ retryAfterSeconds: number }>('storage.unavailable', 503, ({ retryAfterSeconds }) => ({
		en: `The server cannot store anything at the moment. What you wrote is kept on this device and sent again in ${retryAfterSeconds} seconds.`,
		bn: `সার্ভার এই মুহূর্তে কিছু সংরক্ষণ করতে পারছে না। আপনার লেখা এই ডিভাইসে রাখা আছে, ${toBanglaDigits(String(retryAfterSeconds))} সেকেন্ড পরে আবার পাঠানো হবে।`,
	})),
	responseUnknown: problem<{ id: string }>('response.unknown', 404, () => ({
		en: 'There is no such response among yours. Go back to the list.',
		bn: 'আপনার উত্তরগুলোর মধ্যে এটি নেই। তালিকায় ফিরে যান।',
	})),
	responseMoveNotAllowed: problem<{ from: string | null; event: string }>(
		'response.move-not-allowed',
		409,
		({ from, event }) => ({
			en: `The step "${event}" is not possible while the response is in the state "${from ?? 'not begun'}". Reload the page to see where it stands.`,
			bn: `উত্তরটি "${from ?? 'শুরু হয়নি'}" অবস্থায় থাকতে "${event}" ধাপটি নেওয়া যায় না। বর্তমান অবস্থা দেখতে পাতাটি আবার খুলুন।`,
		}),
	),
	responsePartyNotAllowed: problem<{ event: string }>('response.party-not-allowed', 403, () => ({
		en: 'Your role does not allow this step. The secretariat checks first, a thematic expert decides after that.',
		bn: 'আপনার দায়িত্বে এই ধাপটি নেই। আগে সচিবালয় যাচাই করে, তারপর বিষয় বিশেষজ্ঞ সিদ্ধান্ত দেন।',
	})),
	responseOwnMunicipality: problem<Record<string, never>>('response.own-municipality', 403, () => ({
		en: 'You declared an interest in this municipality, so somebody else must review its response.',
		bn: 'এই পৌরসভার সঙ্গে আপনার সম্পর্ক আছে বলে জানিয়েছেন, তাই এর উত্তর অন্য কাউকে পর্যালোচনা করতে হবে।',
	})),
	responseLevelOneFirst: problem<Record<string, never>>('response.level-one-first', 409, () => ({
		en: 'The secretariat has not said yet that the answers are complete and clear. Level 2 follows level 1.',
		bn: 'উত্তর সম্পূর্ণ ও স্পষ্ট কি না, সচিবালয় এখনো জানায়নি। ১ম ধাপের পরে ২য় ধাপ।',
	})),
	responseSameReviewer: problem<Record<string, never>>('response.same-reviewer', 403, () => ({
		en: 'You checked this response at level 1, so somebody else must decide at level 2.',
		bn: '১ম ধাপে আপনি এই উত্তর যাচাই করেছেন, তাই ২য় ধাপের সিদ্ধান্ত অন্য কাউকে দিতে হবে।',
	})),
	responseRemarkNeeded: problem<Record<string, never>>('response.remark-needed', 422, () => ({
		en: 'Write at least one remark at the question that it is about. Then return the response.',
		bn: 'যে প্রশ্ন নিয়ে কথা, সেখানে অন্তত একটি মন্তব্য লিখুন। তারপর ফেরত পাঠান।',
	})),
	responseRemarksOpen: problem<{ count: number }>('response.remarks-open', 409, ({ count }) => ({
		en: `Remarks still open: ${count}. Close each, or return the response.`,
		bn: `${toBanglaDigits(String(count))}টি মন্তব্য এখনো খোলা আছে। প্রতিটি নিষ্পন্ন করুন, অথবা উত্তরটি ফেরত পাঠান।`,
	})),
	responseRemarkEmpty: problem<Record<string, never>>('response.remark-empty', 422, () => ({
		en: 'Write something first: a sentence or two.',
		bn: 'আগে কিছু লিখুন: এক-দুই বাক্য।',
	})),
	responseRemarkUnknown: problem<{ id: number }>('response.remark-unknown', 404, () => ({
		en: 'There is no such remark at this response. Reload the page.',
		bn: 'এই উত্তরে এমন কোনো মন্তব্য নেই। পাতাটি আবার খুলুন।',
	})),
	responseRemarkSent: problem<Record<string, never>>('response.remark-sent', 409, () => ({
		en: 'The municipality has this remark already, so its words stay. Write another one.',
		bn: 'মন্তব্যটি পৌরসভা পেয়ে গেছে, তাই এর কথা আর বদলানো যায় না। আরেকটি মন্তব্য লিখুন।',
	})),
	responseRemarkClosed: problem<Record<string, never>>('response.remark-closed', 409, () => ({
		en: 'This remark is closed already. Reload the page to see how.',
		bn: 'মন্তব্যটি আগেই নিষ্পন্ন হয়েছে। কীভাবে, তা দেখতে পাতাটি আবার খুলুন।',
	})),
	responseReviewerUnfit: problem<{ name: string; why: 'interest' | 'levelOne' | 'role' }>(
		'response.reviewer-unfit',
		409,
		({ name, why }) => UNFIT[why](name),
	),
	responseThemeInvalid: problem<{ most: number }>('response.theme-invalid', 422, ({ most }) => ({
		en: `A theme has 1 to ${most} letters, like "user fees".`,
		bn: `থিম ১ থেকে ${toBanglaDigits(String(most))} অক্ষরের, যেমন "সেবামূল্য"।`,
	})),
	responseNothingToPublish: problem<Record<string, never>>('response.nothing-to-publish', 409, () => ({
		en: 'A response of the sandbox, or one with nothing to report, does not become a practice.',
		bn: 'প্রশিক্ষণের উত্তর, বা যে উত্তরে জানানোর কিছু নেই, তা থেকে চর্চা হয় না।',
	})),
	factCheckNobody: problem<Record<string, never>>('fact-check.nobody', 409, () => ({
		en: 'Nobody answers for this municipality now. Have a focal point nominated, or ask by phone and write it in the reason.',
		bn: 'এই পৌরসভার এখন কোনো ফোকাল পয়েন্ট নেই। একজন মনোনীত করান, অথবা ফোনে জেনে কারণের ঘরে লিখুন।',
	})),
	factCheckAsked: problem<Record<string, never>>('fact-check.asked', 409, () => ({
		en: 'The municipality was asked about this very text already.',
		bn: 'এই লেখা নিয়েই পৌরসভাকে আগে জিজ্ঞেস করা হয়েছে।',
	})),
	factCheckUnknown: problem<Record<string, never>>('fact-check.unknown', 404, () => ({
		en: 'This link is not one of ours, or it was cut off. Open it from the mail again, or copy it whole.',
		bn: 'লিংকটি আমাদের নয়, অথবা কেটে গেছে। মেইল থেকে আবার খুলুন, অথবা পুরোটা কপি করুন।',
	})),
	factCheckCommentNeeded: problem<Record<string, never>>('fact-check.comment-needed', 422, () => ({
		en: 'Write what must change.',
		bn: 'কী বদলাতে হবে তা লিখুন।',
	})),
	proposalFieldUnknown: problem<{ field: string }>('proposal.field-unknown', 400, ({ field }) => ({
		en: `The form has no box "${field}". Load the page again.`,
		bn: `ফরমে "${field}" নামে কোনো ঘর নেই। পাতাটি আবার খুলুন।`,
	})),
	proposalEmpty: problem<Record<string, never>>('proposal.empty', 422, () => ({
		en: 'Nothing differs from the page yet. Fill in at least one box with what is right now.',
		bn: 'পাতার লেখা থেকে কিছুই আলাদা নয়। এখন যা সঠিক, অন্তত একটি ঘরে তা লিখুন।',
	})),
	proposalUnknown: problem<Record<string, never>>('proposal.unknown', 404, () => ({
		en: 'There is no such proposal or practice among yours. Go back to the list.',
		bn: 'আপনার তালিকায় এমন কোনো প্রস্তাব বা চর্চা নেই। তালিকায় ফিরে যান।',
	})),
	proposalDecided: problem<Record<string, never>>('proposal.decided', 409, () => ({
		en: 'A colleague has decided about this part already. Load the page again to see how.',
		bn: 'একজন সহকর্মী এই অংশের সিদ্ধান্ত আগেই দিয়েছেন। দেখতে পাতাটি আবার খুলুন।',
	})),
	proposalPlaceGone: problem<Record<string, never>>('proposal.place-gone', 409, () => ({
		en: 'The draft has no such result any more, so the figure cannot be put there. Correct the draft by hand, or decline with the reason.',
		bn: 'খসড়ায় এই ফলাফলটি আর নেই, তাই সংখ্যাটি বসানো যায়নি। খসড়া হাতে ঠিক করুন, অথবা কারণ লিখে ফিরিয়ে দিন।',
	})),
	checkUnknown: problem<Record<string, never>>('practice-check.unknown', 404, () => ({
		en: 'This link is cut off, or it was for somebody who no longer answers for the municipality. Open it from the newest mail, or sign in.',
		bn: 'লিংকটি কেটে গেছে, অথবা যাঁর কাছে গিয়েছিল তিনি আর পৌরসভার ফোকাল পয়েন্ট নন। সর্বশেষ মেইল থেকে খুলুন, অথবা প্রবেশ করুন।',
	})),
	responseReasonRequired: problem<{ event: string }>('response.reason-required', 422, () => ({
		en: 'Write the reason in one or two sentences. The municipality reads it.',
		bn: 'এক-দুই বাক্যে কারণ লিখুন। পৌরসভা এটি পড়বে।',
	})),
	stateIsDerived: problem<{ field: string }>('review.state-is-derived', 400, () => ({
		en: 'The review state cannot be typed in. Use the buttons of the review panel.',
		bn: 'পর্যালোচনার অবস্থা হাতে লেখা যায় না। পর্যালোচনা প্যানেলের বোতাম ব্যবহার করুন।',
	})),
	notApproved: problem<{ locales: Locale[]; states: string[] }>('publish.not-approved', 409, () => ({
		en: 'This version is not approved, so it cannot be published. Send it through the review panel first.',
		bn: 'এই সংস্করণ এখনো অনুমোদিত নয়, তাই প্রকাশ করা যাবে না। আগে পর্যালোচনা প্যানেল থেকে এগিয়ে নিন।',
	})),
	incomplete: problem<{ missing: MissingItem[] }>('publish.incomplete', 422, ({ missing }) => ({
		en: `Not ready: ${listEn(missing)}.`,
		bn: `এখনো প্রস্তুত নয়: ${listBn(missing)}।`,
	})),
	missingLocale: problem<{ locale: Locale }>('entry.missing-locale', 404, ({ locale }) => ({
		en: `The ${locale === 'bn' ? 'Bangla' : 'English'} version does not exist yet. Write and save it first.`,
		bn: `${locale === 'bn' ? 'বাংলা' : 'ইংরেজি'} সংস্করণ এখনো নেই। আগে লিখে সংরক্ষণ করুন।`,
	})),
	slugInvalid: problem<{ slug: string }>('slug.invalid', 400, ({ slug }) => ({
		en: `"${slug}" cannot be a web address. Use small Latin letters, digits and single hyphens, at most 80 characters.`,
		bn: `"${slug}" ওয়েব ঠিকানা হতে পারে না। ছোট হাতের ইংরেজি অক্ষর, সংখ্যা ও হাইফেন ব্যবহার করুন, সর্বোচ্চ ৮০ অক্ষর।`,
	})),
	slugReserved: problem<{ slug: string }>('slug.reserved', 400, ({ slug }) => ({
		en: `"${slug}" is the address of a list page. Choose another web address.`,
		bn: `"${slug}" একটি তালিকা-পাতার ঠিকানা। অন্য ওয়েব ঠিকানা বেছে নিন।`,
	})),
	slugTaken: problem<{ slug: string }>('slug.taken', 409, ({ slug }) => ({
		en: `The web address "${slug}" belongs, or once belonged, to another entry. Choose another one.`,
		bn: `"${slug}" ওয়েব ঠিকানাটি অন্য ভুক্তির, বা আগে অন্য ভুক্তির ছিল। অন্য একটি বেছে নিন।`,
	})),
	valueTaken: problem<{ field: string; value: string }>('value.taken', 409, ({ value }) => ({
		en: `"${value}" is already used by another entry. Choose another value.`,
		bn: `"${value}" অন্য ভুক্তিতে ব্যবহৃত হয়েছে। অন্য মান দিন।`,
	})),
	appendOnly: problem<{ uid: string }>('audit.append-only', 403, () => ({
		en: 'The audit trail cannot be changed or deleted.',
		bn: 'নিরীক্ষা-নথি বদলানো বা মোছা যায় না।',
	})),
	deleteLive: problem<{ id: string }>('entry.delete-live', 409, () => ({
		en: 'This entry is public. Unpublish it first, with a reason; then it can be deleted.',
		bn: 'ভুক্তিটি প্রকাশিত আছে। আগে কারণসহ প্রকাশনা প্রত্যাহার করুন, তারপর মুছুন।',
	})),
	inUse: problem<{ id: string; by: string }>('reference.in-use', 409, ({ by }) => ({
		en: `This entry is used by ${by}. Change that first; then it can be deleted.`,
		bn: `এই ভুক্তি ${by}-এ ব্যবহৃত হচ্ছে। আগে সেটি বদলান, তারপর মুছুন।`,
	})),
	keyFixed: problem<{ field: string; value: string }>('reference.key-fixed', 409, ({ value }) => ({
		en: `"${value}" is the address of this entry and other entries name it, so it cannot change. Put it back, or create a new entry.`,
		bn: `"${value}" এই ভুক্তির ঠিকানা, অন্য ভুক্তিতেও এটি আছে; তাই বদলানো যায় না। আগের মানটি ফিরিয়ে দিন, অথবা নতুন ভুক্তি তৈরি করুন।`,
	})),
	schedulePast: problem<{ at: string }>('schedule.past', 400, () => ({
		en: 'Choose a time in the future (Bangladesh time).',
		bn: 'ভবিষ্যতের একটি সময় দিন (বাংলাদেশ সময়)।',
	})),
	scheduleTimeInvalid: problem<{ at: string }>('schedule.time-invalid', 400, ({ at }) => ({
		en: `"${at}" is not a date and time. Choose them again (Bangladesh time).`,
		bn: `"${at}" সঠিক তারিখ ও সময় নয়। আবার বেছে নিন (বাংলাদেশ সময়)।`,
	})),
	scheduleClosed: problem<{ id: number }>('schedule.closed', 409, () => ({
		en: 'This order was already carried out or cancelled.',
		bn: 'এই নির্দেশ আগেই কার্যকর বা বাতিল হয়েছে।',
	})),
	scheduleFault: problem<{ id: number }>('schedule.fault', 503, () => ({
		en: 'A technical fault kept this order from being carried out. It is tried again every few seconds; if this message stays, tell the administrator.',
		bn: 'কারিগরি ত্রুটির কারণে নির্দেশটি কার্যকর হয়নি। কয়েক সেকেন্ড পরপর আবার চেষ্টা করা হচ্ছে; বার্তাটি থেকে গেলে প্রশাসককে জানান।',
	})),
	registryInvalid: problem<{ problems: unknown[] }>('registry.invalid', 422, ({ problems: rows }) => ({
		en: `The file has ${rows.length} problem(s), so nothing was imported. Mend the listed rows and try again.`,
		bn: `ফাইলে ${toBanglaDigits(String(rows.length))}টি সমস্যা আছে, তাই কিছুই আমদানি হয়নি। তালিকার সারিগুলো ঠিক করে আবার চেষ্টা করুন।`,
	})),
	editionExists: problem<{ year: number; quarter: number }>('edition.exists', 409, ({ year, quarter }) => ({
		en: `There is an edition of quarter ${quarter} of ${year} already. Open that one.`,
		bn: `${toBanglaDigits(String(year))} সালের ${toBanglaDigits(String(quarter))} নম্বর ত্রৈমাসিকের সংখ্যা আগে থেকেই আছে। সেটি খুলুন।`,
	})),
	editionNotReady: problem<{ items: ReadinessMessage[] }>('edition.not-ready', 422, ({ items }) => ({
		en: `Not ready: ${listEn(items)}.`,
		bn: `এখনো প্রস্তুত নয়: ${listBn(items)}।`,
	})),
	editionNotApproved: problem<Record<string, never>>('edition.not-approved', 409, () => ({
		en: 'The edition as it is now is not approved. Somebody who did not edit it must approve it first.',
		bn: 'সংখ্যাটি এখন যেমন আছে, তাতে অনুমোদন নেই। যিনি সম্পাদনা করেননি, এমন কাউকে আগে অনুমোদন দিতে হবে।',
	})),
	editionEntryWithdrawn: problem<{ titles: string[] }>('edition.entry-withdrawn', 409, ({ titles }) => ({
		en: `No longer published since the approval: ${titles.join('; ')}. Take it out of the edition and have it approved again.`,
		bn: `অনুমোদনের পর প্রকাশনা প্রত্যাহার হয়েছে: ${titles.join('; ')}। সংখ্যা থেকে বাদ দিয়ে আবার অনুমোদন নিন।`,
	})),
	editionSent: problem<Record<string, never>>('edition.sent', 409, () => ({
		en: 'This edition has gone out to readers, so it stays as it was sent. Say what was wrong in a correction note.',
		bn: 'সংখ্যাটি পাঠকের কাছে চলে গেছে, তাই যেমন পাঠানো হয়েছে তেমনই থাকবে। ভুল থাকলে সংশোধনীতে লিখুন।',
	})),
	editionMailingOrdered: problem<Record<string, never>>('edition.mailing-ordered', 409, () => ({
		en: 'The sending of this edition is ordered or under way. Cancel it first.',
		bn: 'এই সংখ্যা পাঠানোর নির্দেশ দেওয়া আছে বা পাঠানো চলছে। আগে তা বাতিল করুন।',
	})),
	editionNotPublic: problem<Record<string, never>>('edition.not-public', 409, () => ({
		en: 'This edition is not on the site. Reload the page to see where it stands.',
		bn: 'সংখ্যাটি সাইটে নেই। বর্তমান অবস্থা দেখতে পাতাটি আবার খুলুন।',
	})),
	editionNoteMissing: problem<{ locale: Locale }>('edition.note-missing', 400, ({ locale }) => ({
		en: `The note lacks its ${locale === 'bn' ? 'Bangla' : 'English'} text. Write it too: each page of the edition shows the note in its own language.`,
		bn: `সংশোধনীর ${locale === 'bn' ? 'বাংলা' : 'ইংরেজি'} লেখাটি নেই। সেটিও লিখুন: সংখ্যার প্রতিটি পাতায় সংশোধনী সেই পাতার ভাষায় দেখা যায়।`,
	})),
	editionNobodyToAsk: problem<Record<string, never>>('edition.nobody-to-ask', 409, () => ({
		en: 'Nobody may approve this edition: every approver has edited it. Ask the administrator to name another one.',
		bn: 'সংখ্যাটি অনুমোদন করার কেউ নেই: সব অনুমোদনকারীই এটি সম্পাদনা করেছেন। প্রশাসককে আরেকজন ঠিক করতে বলুন।',
	})),
	editionChangedMeanwhile: problem<Record<string, never>>('edition.changed-meanwhile', 409, () => ({
		en: 'A colleague changed this edition a moment ago. Look at it again, then repeat the step.',
		bn: 'একজন সহকর্মী এইমাত্র সংখ্যাটি বদলেছেন। আবার দেখে নিয়ে ধাপটি নিন।',
	})),
	editionPreviewFault: problem<Record<string, never>>('edition.preview-fault', 503, () => ({
		en: 'The preview could not be made. Tell the administrator; the log of the CMS says why.',
		bn: 'প্রাকদর্শন তৈরি করা যায়নি। প্রশাসককে জানান; কারণ সিএমএসের লগে লেখা আছে।',
	})),
	postalFault: problem<{ fault: PostalFault; municipality: Bilingual }>(
		'postal.fault',
		422,
		({ fault, municipality }) => ({
			en: `${municipality.en ?? municipality.bn}: ${POSTAL_FAULTS[fault].en}`,
			bn: `${municipality.bn ?? municipality.en}: ${POSTAL_FAULTS[fault].bn}`,
		}),
	),
	feedForbidden: problem<Record<string, never>>('publication.forbidden', 401, () => ({
		en: 'The publication feed needs its token.',
		bn: 'প্রকাশনা ফিডের জন্য টোকেন দরকার।',
	})),
	previewExpired: problem<Record<string, never>>('preview.expired', 403, () => ({
		en: 'This preview address has expired. Open the preview again from the admin.',
		bn: 'এই প্রাকদর্শনের ঠিকানার মেয়াদ শেষ। অ্যাডমিন থেকে আবার খুলুন।',
	})),
	previewUnavailable: problem<Record<string, unknown>>('preview.unavailable', 503, () => ({
		en: 'The preview is not available at the moment: the publisher does not answer. Try again in a minute.',
		bn: 'প্রাকদর্শন এখন দেখা যাচ্ছে না: প্রকাশক প্রক্রিয়া সাড়া দিচ্ছে না। এক মিনিট পরে আবার চেষ্টা করুন।',
	})),
	previewIncomplete: problem<{ missing: string[] }>('preview.incomplete', 422, ({ missing }) => ({
		en: `A preview needs at least: ${missing.join(', ')}. Fill them in and save.`,
		bn: `প্রাকদর্শনের জন্য অন্তত এগুলো দরকার: ${missing.join(', ')}। পূরণ করে সংরক্ষণ করুন।`,
	})),
	uploadTooLarge: problem<{ maxBytes: number }>('upload.too-large', 413, ({ maxBytes }) => ({
		en: `The file is larger than ${Math.floor(maxBytes / 1024 / 1024)} MB. Make it smaller and try again.`,
		bn: `ফাইলটি ${toBanglaDigits(String(Math.floor(maxBytes / 1024 / 1024)))} এমবির চেয়ে বড়। ছোট করে আবার দিন।`,
	})),
	uploadNotHere: problem<Record<string, never>>('upload.not-here', 415, () => ({
		en: 'Files are not accepted at this address.',
		bn: 'এই ঠিকানায় ফাইল নেওয়া হয় না।',
	})),
	uploadLengthRequired: problem<Record<string, never>>('upload.length-required', 411, () => ({
		en: 'The upload did not say how large it is. Try again with another browser.',
		bn: 'আপলোডের আকার জানা যায়নি। অন্য ব্রাউজারে আবার চেষ্টা করুন।',
	})),
	feedbackInvalid: problem<{ problems: FieldProblem[] }>('feedback.invalid', 422, ({ problems: all }) => ({
		en: `Not sent yet: ${all.map(({ label, message }) => `${label.en}: ${message.en}`).join('; ')}.`,
		bn: `এখনো পাঠানো হয়নি: ${all.map(({ label, message }) => `${label.bn}: ${message.bn}`).join('; ')}।`,
	})),
	feedbackFromProgram: problem<Record<string, never>>('feedback.from-program', 422, () => ({
		en: 'Not sent yet: a hidden field that people leave empty was filled, perhaps by a helper of your browser. It is empty again; please press the button once more.',
		bn: 'এখনো পাঠানো হয়নি: যে লুকানো ঘর ফাঁকা থাকার কথা, তাতে লেখা ছিল, হয়তো ব্রাউজারের কোনো সহায়ক তা পূরণ করেছে। ঘরটি এখন ফাঁকা; আবার বোতাম চাপুন।',
	})),
	feedbackTooMany: problem<{ retryAfterSeconds: number }>('feedback.too-many', 429, ({ retryAfterSeconds }) => {
		const minutes = String(Math.ceil(retryAfterSeconds / 60));
		return {
			en: `Not sent yet: many messages came from your connection just now. Please send it again in about ${minutes} min.`,
			bn: `এখনো পাঠানো হয়নি: আপনার সংযোগ থেকে এইমাত্র অনেক বার্তা এসেছে। প্রায় ${toBanglaDigits(minutes)} মিনিট পরে আবার পাঠান।`,
		};
	}),
	feedbackFull: problem<{ retryAfterSeconds: number }>('feedback.full', 429, () => ({
		en: 'Not sent yet: MAB is receiving more messages than it can take this hour. Please send it again later today.',
		bn: 'এখনো পাঠানো হয়নি: এই এক ঘণ্টায় ম্যাবের কাছে ধারণক্ষমতার বেশি বার্তা আসছে। আজ পরে আবার পাঠান।',
	})),
	feedbackFault: problem<Record<string, never>>('feedback.fault', 503, () => ({
		en: 'Not sent yet: a technical fault kept it from being stored. Please send it again in a few minutes.',
		bn: 'এখনো পাঠানো হয়নি: কারিগরি ত্রুটির কারণে জমা রাখা যায়নি। কয়েক মিনিট পরে আবার পাঠান।',
	})),
	feedbackTooLarge: problem<{ maxBytes: number }>('feedback.too-large', 413, ({ maxBytes }) => ({
		en: `The message is larger than ${Math.floor(maxBytes / 1024)} kB. Go back, shorten it, and send it again.`,
		bn: `বার্তাটি ${toBanglaDigits(String(Math.floor(maxBytes / 1024)))} কিলোবাইটের চেয়ে বড়। ফিরে গিয়ে ছোট করে আবার পাঠান।`,
	})),
	feedbackWrongType: problem<Record<string, never>>('feedback.wrong-type', 415, () => ({
		en: 'This address takes the form of the page, or JSON. Files cannot be sent here.',
		bn: 'এই ঠিকানায় শুধু পাতার ফরম বা JSON নেওয়া হয়। এখানে ফাইল পাঠানো যায় না।',
	})),
	feedbackLengthRequired: problem<Record<string, never>>('feedback.length-required', 411, () => ({
		en: 'The message did not say how long it is. Try again with another browser.',
		bn: 'বার্তার আকার জানা যায়নি। অন্য ব্রাউজারে আবার চেষ্টা করুন।',
	})),
	feedbackForeignPage: problem<Record<string, never>>('feedback.foreign-page', 403, () => ({
		en: 'The message came from a page that is not ours. Open the practice on this site and send it from there.',
		bn: 'বার্তাটি অন্য কোনো সাইটের পাতা থেকে এসেছে। এই সাইটে চর্চার পাতা খুলে সেখান থেকে পাঠান।',
	})),
	receiptUnknown: problem<{ ticket: string }>('feedback.receipt-unknown', 404, () => ({
		en: 'There is no message with this ticket number. Look at the number again.',
		bn: 'এই টিকিট নম্বরে কোনো বার্তা নেই। নম্বরটি আবার দেখুন।',
	})),
	feedbackFixed: problem<{ uid: string }>('feedback.fixed', 403, () => ({
		en: 'What a reader sent is not edited. Use the page "From readers" to say what became of it.',
		bn: 'পাঠকের পাঠানো কথা সম্পাদনা করা হয় না। কী করা হলো, তা "পাঠকের কাছ থেকে" পাতায় লিখুন।',
	})),
	subscriptionInvalid: problem<{ problems: FieldProblem[] }>('subscription.invalid', 422, ({ problems: all }) => ({
		en: `Not subscribed yet: ${all.map(({ label, message }) => `${label.en}: ${unended(message.en)}`).join('; ')}.`,
		bn: `এখনো গ্রাহক হননি: ${all.map(({ label, message }) => `${label.bn}: ${unended(message.bn)}`).join('; ')}।`,
	})),
	subscriptionFromProgram: problem<Record<string, never>>('subscription.from-program', 422, () => ({
		en: 'Not subscribed yet: a hidden field that people leave empty was filled, perhaps by a helper of your browser. It is empty again; please press the button once more.',
		bn: 'এখনো গ্রাহক হননি: যে লুকানো ঘর ফাঁকা থাকার কথা, তাতে লেখা ছিল, হয়তো ব্রাউজারের কোনো সহায়ক তা পূরণ করেছে। ঘরটি এখন ফাঁকা; আবার বোতাম চাপুন।',
	})),
	subscriptionPressAgain: problem<{ formToken: string }>('subscription.press-again', 422, () => ({
		en: 'One more step: look at what you wrote and press the button once more. This keeps programs out.',
		bn: 'আর একটি ধাপ: যা লিখেছেন দেখে নিয়ে বোতামটি আরেকবার চাপুন। এতে যন্ত্রের পাঠানো ফরম আটকানো যায়।',
	})),
	subscriptionTooMany: problem<{ retryAfterSeconds: number }>('subscription.too-many', 429, ({ retryAfterSeconds }) => {
		const minutes = String(Math.ceil(retryAfterSeconds / 60));
		return {
			en: `Not subscribed yet: many forms came from your connection just now. Please send it again in about ${minutes} min.`,
			bn: `এখনো গ্রাহক হননি: আপনার সংযোগ থেকে এইমাত্র অনেক ফরম এসেছে। প্রায় ${toBanglaDigits(minutes)} মিনিট পরে আবার পাঠান।`,
		};
	}),
	subscriptionFull: problem<{ retryAfterSeconds: number }>('subscription.full', 429, () => ({
		en: 'Not subscribed yet: more forms are coming in than MAB can answer. Please send it again later today.',
		bn: 'এখনো গ্রাহক হননি: ম্যাব উত্তর দিতে পারার চেয়ে বেশি ফরম আসছে। আজ পরে আবার পাঠান।',
	})),
	subscriptionFault: problem<Record<string, never>>('subscription.fault', 503, () => ({
		en: 'Not subscribed yet: a technical fault kept it from being stored. Please send it again in a few minutes.',
		bn: 'এখনো গ্রাহক হননি: কারিগরি ত্রুটির কারণে জমা রাখা যায়নি। কয়েক মিনিট পরে আবার পাঠান।',
	})),
	subscriptionForeignPage: problem<Record<string, never>>('subscription.foreign-page', 403, () => ({
		en: 'The form came from a page that is not ours. Open the page "Subscribe" on this site and send it from there.',
		bn: 'ফরমটি অন্য কোনো সাইটের পাতা থেকে এসেছে। এই সাইটে "গ্রাহক হোন" পাতা খুলে সেখান থেকে পাঠান।',
	})),
	subscriptionLinkUnknown: problem<Record<string, never>>('subscription.link-unknown', 404, () => ({
		en: 'This link is not one of ours, or it was cut off. Open it from the mail again, or copy it whole.',
		bn: 'লিংকটি আমাদের নয়, অথবা কেটে গেছে। মেইল থেকে আবার খুলুন, অথবা পুরোটা কপি করুন।',
	})),
	subscriptionLinkFault: problem<{ retryAfterSeconds: number }>('subscription.link-fault', 503, () => ({
		en: 'This was not done: a technical fault kept it from being stored, and nothing has changed. Please open the link again in a few minutes.',
		bn: 'কাজটি হয়নি: কারিগরি ত্রুটির কারণে জমা রাখা যায়নি, আগের অবস্থাই আছে। কয়েক মিনিট পরে লিংকটি আবার খুলুন।',
	})),
	subscriberUnknown: problem<{ id: number }>('subscriber.unknown', 404, ({ id }) => ({
		en: `There is no subscriber ${id}. Go back to the list.`,
		bn: `${toBanglaDigits(String(id))} নম্বরে কোনো গ্রাহক নেই। তালিকায় ফিরে যান।`,
	})),
	subscriberErased: problem<{ id: number }>('subscriber.erased', 409, () => ({
		en: 'The data of this subscriber was erased, so there is nothing left to change.',
		bn: 'এই গ্রাহকের তথ্য মুছে ফেলা হয়েছে, তাই বদলানোর কিছু নেই।',
	})),
	feedbackStepNotAllowed: problem<{ from: string; to: string }>('feedback.step-not-allowed', 409, () => ({
		en: 'This step is not possible any more: a colleague was faster. The list shows where it stands.',
		bn: 'এই ধাপটি আর নেওয়া যায় না: একজন সহকর্মী আগেই কিছু করেছেন। তালিকায় বর্তমান অবস্থা দেখুন।',
	})),
	mailingUnknown: problem<{ id: number }>('mailing.unknown', 404, ({ id }) => ({
		en: `There is no mailing ${id}. Go back to the list.`,
		bn: `${toBanglaDigits(String(id))} নম্বরে কোনো প্রেরণ নেই। তালিকায় ফিরে যান।`,
	})),
	mailingStepNotAllowed: problem<{ state: string; step: string }>(
		'mailing.step-not-allowed',
		409,
		({ state, step }) => ({
			en: `The step "${step}" is not possible while the mailing is in the state "${state}". Reload the page to see where it stands.`,
			bn: `প্রেরণটি "${state}" অবস্থায় থাকতে "${step}" ধাপটি নেওয়া যায় না। বর্তমান অবস্থা দেখতে পাতাটি আবার খুলুন।`,
		}),
	),
	mailingUnderWay: problem<{ id: number }>('mailing.under-way', 409, () => ({
		en: 'This edition is being sent with other content. Cancel that mailing first; whoever has it already will not get it again.',
		bn: 'এই সংখ্যাটি অন্য লেখাসহ পাঠানো হচ্ছে। আগে সেই প্রেরণ বাতিল করুন; যাঁরা পেয়ে গেছেন, তাঁরা আবার পাবেন না।',
	})),
	mailingContentChanged: problem<Record<string, never>>('mailing.content-changed', 409, () => ({
		en: 'Another version of this edition was approved or published meanwhile. Reload the page, look at it, and send that.',
		bn: 'এর মধ্যে সংখ্যাটির অন্য সংস্করণ অনুমোদিত বা প্রকাশিত হয়েছে। পাতাটি আবার খুলুন, দেখে নিন, তারপর সেটি পাঠান।',
	})),
	testAddresses: problem<{ count: number; most: number }>('mailing.test-addresses', 400, ({ count, most }) => ({
		en: `A test goes to one to ${most} addresses; ${count} were given.`,
		bn: `পরীক্ষা ১ থেকে ${toBanglaDigits(String(most))}টি ঠিকানায় যায়; দেওয়া হয়েছে ${toBanglaDigits(String(count))}টি।`,
	})),
	mailingContentMissing: problem<{ slug: string }>('mailing.content-missing', 422, ({ slug }) => ({
		en: `The edition ${slug} has no approved content in any language, so there is nothing to send.`,
		bn: `${slug} সংখ্যাটির কোনো ভাষায় অনুমোদিত লেখা নেই, তাই পাঠানোর কিছু নেই।`,
	})),
	deliveriesChanged: problem<{ ids: number[] }>('mailing.deliveries-changed', 409, ({ ids }) => ({
		en: `Of the chosen deliveries ${ids.length} are no longer uncertain. Reload the list and choose again.`,
		bn: `বাছাই করা ${toBanglaDigits(String(ids.length))}টি আর অনিশ্চিত নেই। তালিকাটি আবার খুলে বেছে নিন।`,
	})),
	mailingPausedByPerson: problem<{ actor: string }>('mailing.paused-by-person', 409, ({ actor }) => ({
		en: `Paused by ${actor}.`,
		bn: `${actor} থামিয়ে রেখেছেন।`,
	})),
	mailingLate: problem<{ hours: number }>('mailing.late', 409, ({ hours }) => ({
		en: `This should have gone on ${hours} hours ago, but the mailer was not at work. Say whether it is still right to send it.`,
		bn: `এটি ${toBanglaDigits(String(hours))} ঘণ্টা আগে যাওয়ার কথা ছিল, কিন্তু মেইল পাঠানোর প্রক্রিয়া চালু ছিল না। এখনো পাঠানো ঠিক হবে কি না, জানান।`,
	})),
	exportLinkOver: problem<Record<string, never>>('export.link-over', 404, () => ({
		en: 'This link to a file is over: it is good for one minute. Go back to the response board and export again.',
		bn: 'ফাইলের এই লিংকের মেয়াদ শেষ: এটি এক মিনিট চলে। সাড়ার বোর্ডে ফিরে আবার ফাইল নিন।',
	})),
	mailingRestored: problem<Record<string, never>>('mailing.restored', 409, () => ({
		en: 'The database comes from a backup or another computer, so some of these mails may have gone out already. Compare with the relay’s log before you go on. Anyone who unsubscribed after that copy was made is on the list again.',
		bn: 'ডেটাবেসটি ব্যাকআপ বা অন্য কম্পিউটার থেকে এসেছে, তাই কিছু মেইল আগেই চলে গিয়ে থাকতে পারে। এগোনোর আগে রিলের লগের সঙ্গে মিলিয়ে দেখুন। কপিটি তৈরির পর যাঁরা গ্রাহকত্ব ছেড়েছেন, তাঁরা আবার তালিকায় আছেন।',
	})),
	mailLoginRefused: problem<{ answer: string }>('mail.login-refused', 502, ({ answer }) => ({
		en: `The mail relay refuses our login: "${answer}". Nothing is tried again until somebody presses "resume" or SMTP_URL changes.`,
		bn: `মেইল রিলে আমাদের লগইন নিচ্ছে না: "${answer}"। কেউ "আবার চালু" না চাপা বা SMTP_URL না বদলানো পর্যন্ত আর চেষ্টা হবে না।`,
	})),
	mailNotStored: problem<{ detail: string }>('mail.not-stored', 500, ({ detail }) => ({
		en: `The database refuses to note which mails have left: ${detail}. Nothing else leaves for an hour, or until somebody presses "resume". Tell the administrator.`,
		bn: `কোন মেইল গেছে, ডাটাবেজ তা লিখে রাখতে দিচ্ছে না: ${detail}। এক ঘণ্টা, অথবা কেউ "আবার চালু" না চাপা পর্যন্ত আর কিছু যাবে না। প্রশাসককে জানান।`,
	})),
	mailingRefusals: problem<{ count: number; of: number; answer: string }>(
		'mailing.refusals',
		502,
		({ count, of, answer }) => ({
			en: `Of the last ${of} mails ${count} were refused by policy, the last with "${answer}". Ask the relay why before you go on.`,
			bn: `শেষ ${toBanglaDigits(String(of))}টি মেইলের ${toBanglaDigits(String(count))}টি নীতির কারণে ফেরত এসেছে, সর্বশেষ: "${answer}"। এগোনোর আগে রিলের কাছে কারণ জানুন।`,
		}),
	),
	mailingBounces: problem<{ count: number; of: number }>('mailing.bounces', 502, ({ count, of }) => ({
		en: `Of ${of} addresses ${count} do not exist. Look at where these subscribers come from before you go on.`,
		bn: `${toBanglaDigits(String(of))}টি ঠিকানার ${toBanglaDigits(String(count))}টি নেই। এগোনোর আগে দেখুন এই গ্রাহকেরা কোথা থেকে এসেছেন।`,
	})),
	mailingComplaints: problem<{ count: number; of: number }>('mailing.complaints', 502, ({ count, of }) => ({
		en: `Of ${of} recipients ${count} reported the mail as spam. Find out why before you go on.`,
		bn: `${toBanglaDigits(String(of))} জন প্রাপকের ${toBanglaDigits(String(count))} জন মেইলটিকে স্প্যাম বলেছেন। এগোনোর আগে কারণ খুঁজুন।`,
	})),
	mailingFailuresInARow: problem<{ count: number; answer: string }>(
		'mailing.failures-in-a-row',
		502,
		({ count, answer }) => ({
			en: `In a row ${count} mails failed, the last with "${answer}". Look at the relay before you go on.`,
			bn: `পরপর ${toBanglaDigits(String(count))}টি মেইল পাঠানো যায়নি, সর্বশেষ: "${answer}"। এগোনোর আগে রিলেটি দেখুন।`,
		}),
	),
	mailingWithoutRecipients: problem<Record<string, never>>('mailing.no-recipients', 422, () => ({
		en: 'Nobody of these readers is to be written to: none is a confirmed subscriber, or all have the edition already. Cancel, and send it to others.',
		bn: 'এই পাঠকদের কাউকে পাঠানোর নেই: কেউ নিশ্চিত গ্রাহক নন, অথবা সবাই সংখ্যাটি পেয়ে গেছেন। বাতিল করে অন্যদের কাছে পাঠান।',
	})),
	mailingFault: problem<{ detail: string }>('mailing.fault', 500, ({ detail }) => ({
		en: `A technical fault kept the mails from being made: ${detail}. Nothing was sent. Tell the administrator.`,
		bn: `কারিগরি ত্রুটির কারণে মেইল তৈরি করা যায়নি: ${detail}। কিছুই পাঠানো হয়নি। প্রশাসককে জানান।`,
	})),
	mailTooLarge: problem<{ locale: Locale; bytes: number; maxBytes: number }>(
		'mail.too-large',
		422,
		({ locale, bytes, maxBytes }) => ({
			en: `The ${locale === 'bn' ? 'Bangla' : 'English'} mail has ${Math.ceil(bytes / 1024)} kB of HTML, and Gmail cuts off what is longer than ${Math.floor(maxBytes / 1024)} kB. Shorten its texts.`,
			bn: `${locale === 'bn' ? 'বাংলা' : 'ইংরেজি'} মেইলটির HTML ${toBanglaDigits(String(Math.ceil(bytes / 1024)))} কিলোবাইট; ${toBanglaDigits(String(Math.floor(maxBytes / 1024)))} কিলোবাইটের বেশি হলে জিমেইল কেটে দেয়। লেখা ছোট করুন।`,
		}),
	),
	mailUnfit: problem<{ locale: Locale; detail: string }>('mail.unfit', 422, ({ locale, detail }) => ({
		en: `The ${locale === 'bn' ? 'Bangla' : 'English'} mail cannot be sent: ${detail}.`,
		bn: `${locale === 'bn' ? 'বাংলা' : 'ইংরেজি'} মেইলটি পাঠানো যায় না: ${detail}।`,
	})),
	/** `address` and `advice` for whoever typed it; without them nobody is there to be told. */
	mailAddressInvalid: problem<{ fault: string; address?: string; advice?: ProblemMessage }>(
		'mail.address-invalid',
		422,
		({ fault, address, advice }) => ({
			en: `${address === undefined ? 'This' : `"${address}"`} is no e-mail address that mail can be sent to${advice === undefined ? ` (${fault}).` : `. ${advice.en}`}`,
			bn: `${address === undefined ? 'এটি' : `"${address}"`} মেইল পাঠানোর মতো ই-মেইল ঠিকানা নয়${advice === undefined ? ` (${fault})।` : `। ${advice.bn}`}`,
		}),
	),
	mailSettingInvalid: problem<{ name: string; expected: string }>(
		'mail.setting-invalid',
		500,
		({ name, expected }) => ({
			en: `The setting ${name} must be ${expected}. Set it in .env and start again.`,
			bn: `${name} সেটিংটি ঠিক নেই (দরকার: ${expected})। .env ফাইলে ঠিক করে আবার চালু করুন।`,
		}),
	),
	mailEventsForbidden: problem<Record<string, never>>('mail.events-forbidden', 401, () => ({
		en: 'The report is not signed as it must be. Look at MAIL_WEBHOOK_SECRET and at the clocks of both servers.',
		bn: 'প্রতিবেদনটি ঠিকভাবে স্বাক্ষরিত নয়। MAIL_WEBHOOK_SECRET এবং দুই সার্ভারের ঘড়ি দেখুন।',
	})),
	mailEventsTooLarge: problem<{ maxBytes: number }>('mail.events-too-large', 413, ({ maxBytes }) => ({
		en: `The report is larger than ${Math.floor(maxBytes / 1024)} kB. Send fewer events at a time.`,
		bn: `প্রতিবেদনটি ${toBanglaDigits(String(Math.floor(maxBytes / 1024)))} কিলোবাইটের চেয়ে বড়। একবারে কম ঘটনা পাঠান।`,
	})),
	questionnaireInvalid: problem<{ faults: PlacedFault[] }>('questionnaire.invalid', 422, ({ faults }) => ({
		en: `The questionnaire cannot be saved like this. ${placesIn(faults, 'en')}.`,
		bn: `প্রশ্নমালা এভাবে সংরক্ষণ করা যায় না। ${placesIn(faults, 'bn')}।`,
	})),
	questionnaireLocked: problem<{ version: number; faults: PlacedFault[] }>(
		'questionnaire.locked',
		409,
		({ version, faults }) => ({
			en: `Version ${version} has been answered, so only its words, order, further choices and wider limits may change. ${placesIn(faults, 'en')}. Put it back, or duplicate the version and change the copy.`,
			bn: `সংস্করণ ${toBanglaDigits(String(version))}-এ উত্তর দেওয়া হয়েছে, তাই শুধু লেখা, ক্রম, নতুন উত্তর ও বড় সীমা বদলানো যায়। ${placesIn(faults, 'bn')}। আগের মতো করুন, অথবা সংস্করণটি কপি করে কপিতে বদলান।`,
		}),
	),
	questionnaireNeeded: problem<{ version: number }>('questionnaire.needed', 409, ({ version }) => ({
		en: `Version ${version} is in use or has been answered, so it cannot be deleted or taken out of use. Put a newer version into use instead.`,
		bn: `সংস্করণ ${toBanglaDigits(String(version))} ব্যবহৃত হচ্ছে বা এতে উত্তর দেওয়া হয়েছে, তাই মোছা বা বন্ধ করা যায় না। বরং নতুন একটি সংস্করণ চালু করুন।`,
	})),
	roundInvalid: problem<{ fault: ProblemMessage }>('round.invalid', 422, ({ fault }) => ({
		en: `The round cannot be saved: ${fault.en}. Look at its times again.`,
		bn: `পর্বটি সংরক্ষণ করা যায় না: ${fault.bn}। সময়গুলো আবার দেখুন।`,
	})),
	sessionNone: problem<Record<string, never>>('session.none', 401, () => ({
		en: 'You are signed out. Sign in again; what you wrote is kept on this device.',
		bn: 'আপনি সাইন-ইন অবস্থায় নেই। আবার সাইন-ইন করুন; আপনার লেখা এই ডিভাইসে রাখা আছে।',
	})),
	signInTooMany: problem<{ retryAfterSeconds: number }>('sign-in.too-many', 429, ({ retryAfterSeconds }) => ({
		en: `That was too often. Wait ${Math.ceil(retryAfterSeconds / 60)} minute(s), look for the mail in the spam folder as well, and use the newest one.`,
		bn: `অল্প সময়ে অনেকবার চেষ্টা হয়েছে। ${toBanglaDigits(String(Math.ceil(retryAfterSeconds / 60)))} মিনিট অপেক্ষা করুন, স্প্যাম ফোল্ডারেও মেইলটি খুঁজুন, আর সর্বশেষ মেইলটি ব্যবহার করুন।`,
	})),
	signInCodeWrong: problem<Record<string, never>>('sign-in.code-wrong', 422, () => ({
		en: 'This code does not open anything: a digit is wrong, it was used already, or its ten minutes are over. Look at the newest mail, or ask for another one.',
		bn: 'কোডটি মেলেনি: হয়তো কোনো সংখ্যা ভুল, কোডটি আগেই ব্যবহার হয়েছে, বা দশ মিনিট পেরিয়ে গেছে। সর্বশেষ মেইলটি দেখুন, অথবা আরেকটি মেইল চেয়ে নিন।',
	})),
	signInLinkOver: problem<Record<string, never>>('sign-in.link-over', 410, () => ({
		en: 'This link was used already, or its ten minutes are over. Ask for another mail.',
		bn: 'লিংকটি আগেই ব্যবহার হয়েছে, বা দশ মিনিট পেরিয়ে গেছে। আরেকটি মেইল চেয়ে নিন।',
	})),
	signInOtherBrowser: problem<Record<string, never>>('sign-in.other-browser', 409, () => ({
		en: 'The link works only in the browser in which you asked for it. Here, type the code of the same mail.',
		bn: 'যে ব্রাউজার থেকে চাওয়া হয়েছিল, লিংকটি শুধু সেখানেই চলে। এখানে একই মেইলের কোডটি লিখুন।',
	})),
	signInForeignPage: problem<Record<string, never>>('sign-in.foreign-page', 403, () => ({
		en: 'This was sent from the page of another site, so it was not taken. Open the page here and send it again.',
		bn: 'অন্য সাইটের পাতা থেকে পাঠানো হয়েছে, তাই নেওয়া হয়নি। এই সাইটের পাতাটি খুলে আবার পাঠান।',
	})),
	invitationUnknown: problem<Record<string, never>>('invitation.unknown', 404, () => ({
		en: 'This invitation is not known. Open the newest mail of MAB and use the whole link.',
		bn: 'এই আমন্ত্রণটি চেনা যায়নি। ম্যাবের সর্বশেষ মেইলটি খুলে পুরো লিংকটি ব্যবহার করুন।',
	})),
	municipalityUnknown: problem<{ municipality: string }>('municipality.unknown', 404, ({ municipality }) => ({
		en: `There is no municipality "${municipality}" in the registry.`,
		bn: `"${municipality}" নামে কোনো পৌরসভা নিবন্ধনে নেই।`,
	})),
	focalPointUnknown: problem<{ id: number }>('focal-point.unknown', 404, () => ({
		en: 'There is no such focal point. Reload the page.',
		bn: 'এমন কোনো ফোকাল পয়েন্ট নেই। পাতাটি আবার খুলুন।',
	})),
	focalPointCurrent: problem<{ municipality: string }>('focal-point.current', 409, () => ({
		en: 'This municipality has a focal point already. Replace that one, so that the history is kept.',
		bn: 'এই পৌরসভার ফোকাল পয়েন্ট আগে থেকেই আছেন। ইতিহাস ঠিক রাখতে তাঁকে বদল করুন।',
	})),
	focalPointAddressTaken: problem<{ email: string }>('focal-point.address-taken', 409, () => ({
		en: 'Another focal point signs in with this address. Give each of them an address of their own.',
		bn: 'এই ঠিকানা দিয়ে আরেকজন ফোকাল পয়েন্ট সাইন-ইন করেন। প্রত্যেককে আলাদা ঠিকানা দিন।',
	})),
	focalPointChangedMeanwhile: problem<Record<string, never>>('focal-point.changed-meanwhile', 409, () => ({
		en: 'A colleague changed the focal point of this municipality a moment ago. Reload the page and look again.',
		bn: 'একজন সহকর্মী এইমাত্র এই পৌরসভার ফোকাল পয়েন্ট বদলেছেন। পাতাটি আবার খুলে দেখুন।',
	})),
	focalPointEnded: problem<{ id: number }>('focal-point.ended', 409, () => ({
		en: 'This person is not the focal point any more, so nothing more can be sent to them.',
		bn: 'ইনি আর ফোকাল পয়েন্ট নন, তাই তাঁকে আর কিছু পাঠানো যায় না।',
	})),
	nominationLetterInvalid: problem<{ maxBytes: number }>('nomination.letter-invalid', 422, ({ maxBytes }) => ({
		en: `The letter must be a PDF, JPEG or PNG of at most ${Math.floor(maxBytes / 1024 / 1024)} MB. Scan or photograph it again.`,
		bn: `পত্রটি PDF, JPEG বা PNG হতে হবে, সর্বোচ্চ ${toBanglaDigits(String(Math.floor(maxBytes / 1024 / 1024)))} মেগাবাইট। আবার স্ক্যান করুন বা ছবি তুলুন।`,
	})),
	printUnknown: problem<{ id: number }>('print.unknown', 404, () => ({
		en: 'There is no such document. Ask for it again.',
		bn: 'এমন কোনো নথি নেই। আবার চেয়ে নিন।',
	})),
	orientationUnknown: problem<Record<string, never>>('orientation.unknown', 404, () => ({
		en: 'There is no such session. Look at the list.',
		bn: 'এমন কোনো অধিবেশন নেই। তালিকাটি দেখুন।',
	})),
	orientationFull: problem<Record<string, never>>('orientation.full', 409, () => ({
		en: 'All places of this session are taken. Choose another one.',
		bn: 'এই অধিবেশনের সব আসন পূর্ণ। অন্য একটি বেছে নিন।',
	})),
	orientationOver: problem<Record<string, never>>('orientation.over', 409, () => ({
		en: 'This session is over, so nobody can register for it. Its recording is in the list once MAB has it.',
		bn: 'অধিবেশনটি শেষ হয়ে গেছে, তাই আর নিবন্ধন করা যায় না। ধারণকৃত ভিডিও পাওয়া গেলে তালিকায় থাকবে।',
	})),
};
