/** What may be wrong with the finished mail of an edition, in words for its editor (C38, C42). */
import type { ProblemMessage } from '../problem.ts';
import { MAIL_LIMIT_BYTES } from '../publication/edition-content.ts';
import { toBanglaDigits } from '../text/bangla.ts';

/** The mail of one language as it would go out. */
export interface MailCheck {
	/** Of its HTML in UTF-8. */
	bytes: number;
	sections: readonly { heading: string; bytes: number }[];
	/** What the linter of the templates found. */
	faults: readonly { code: string; found: string }[];
}

/** Of what an editor can have written; everything else would be a fault of the templates. */
const FAULTS_OF_TEXTS: Record<string, ProblemMessage> = {
	'mail.subject-line-break': { en: 'has a line break; write it on one line', bn: 'লাইন ভাঙা আছে; এক লাইনে লিখুন' },
	'mail.placeholder-left': {
		en: 'a text holds a placeholder that nobody filled in, or a piece of code; find it and write what is meant',
		bn: 'কোনো লেখায় পূরণ না হওয়া ফাঁকা ঘর বা কোডের টুকরা আছে; খুঁজে বের করে ঠিক লেখাটি বসান',
	},
	'mail.control-character': {
		en: 'a text holds a sign that cannot be seen; type that place anew',
		bn: 'কোনো লেখায় অদৃশ্য চিহ্ন আছে; সেই জায়গাটি নতুন করে লিখুন',
	},
	'mail.lone-surrogate': {
		en: 'a text holds half of a sign; type that place anew',
		bn: 'কোনো লেখায় ভাঙা চিহ্ন আছে; সেই জায়গাটি নতুন করে লিখুন',
	},
};

/** With what was found. */
export function faultText(code: string, found: string): ProblemMessage {
	const { en, bn } = FAULTS_OF_TEXTS[code] ?? {
		en: `the finished mail has a fault (${code})`,
		bn: `তৈরি মেইলে ত্রুটি আছে (${code})`,
	};
	return { en: `${en}: ${found}`, bn: `${bn}: ${found}` };
}

/** Faults of the finished mail that other checks name with the field to mend. */
export const SAID_OTHERWISE = ['mail.too-large', 'mail.subject-empty', 'mail.image-without-alt', 'mail.link-unsafe'];

/** Faults that a reader can live with. */
export const MENDABLE = ['mail.link-http', 'mail.text-image-address'];

/** Names the part that is the largest. */
export function tooLarge({ bytes, sections }: MailCheck): ProblemMessage {
	const [largest] = [...sections].sort((a, b) => b.bytes - a.bytes);
	const kb = (count: number) => Math.ceil(count / 1024);
	return {
		en: `the mail has ${kb(bytes)} KB; at most ${kb(MAIL_LIMIT_BYTES)} fit. The largest part is “${largest?.heading ?? ''}”`,
		bn: `মেইলের আকার ${toBanglaDigits(String(kb(bytes)))} কেবি; সর্বোচ্চ ${toBanglaDigits(String(kb(MAIL_LIMIT_BYTES)))}। সবচেয়ে বড় অংশ “${largest?.heading ?? ''}”`,
	};
}
