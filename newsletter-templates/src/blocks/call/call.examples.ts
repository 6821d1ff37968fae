import type { CallBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE } from '../examples.ts';

const ordinary: CallBlock = {
	kind: 'call',
	text: 'আপনার পৌরসভা কি এমন কিছু করেছে, যা অন্যদের জানা দরকার? ছোট কাজও জানান। কী হয়েছে, কত খরচ, কারা ছিলেন, কী কাজ করেনি, এই কয়টি কথা দিয়েই শুরু করা যায়।',
	path: '/bn/questionnaire/',
	deadlineOn: '2026-12-31',
	phone: null,
};
const english: CallBlock = {
	...ordinary,
	text: 'Has your municipality done something that others should know? Small things count too. What was done, what it cost, who took part and what did not work: that is enough to begin.',
	path: '/en/questionnaire/',
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	'with a phone, without a deadline': { ...english, deadlineOn: null, phone: '+880 2 0000 0000' },
	hostile: { ...english, text: HOSTILE, phone: HOSTILE, path: 'javascript:alert(1)' },
} satisfies Record<string, CallBlock>;
