import type { BilingualText } from '../../contract.ts';

const FORBIDDEN: BilingualText = {
	en: 'Your role does not allow this.',
	bn: 'আপনার ভূমিকায় এ কাজের অনুমতি নেই।',
};

/** A request that never got an answer leaves a bare error without a status. */
const NO_ANSWER: BilingualText = {
	en: 'The server did not answer. What you typed is still here; please try again.',
	bn: 'সার্ভার থেকে সাড়া পাওয়া যায়নি। আপনার লেখা রয়ে গেছে; আবার চেষ্টা করুন।',
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What a refused or failed request says to people, from the error that Strapi's fetch client leaves. */
export function problemText(error: unknown): BilingualText {
	if (!isRecord(error)) return NO_ANSWER;
	const { details, status, message } = error;
	if (isRecord(details) && typeof details.en === 'string' && typeof details.bn === 'string') {
		return { en: details.en, bn: details.bn };
	}
	if (status === 403) return FORBIDDEN;
	if (typeof status !== 'number') return NO_ANSWER;
	return {
		en: `The server answered with an error (${status}): ${String(message)}`,
		bn: `সার্ভার একটি ত্রুটি জানিয়েছে (${status}): ${String(message)}`,
	};
}
