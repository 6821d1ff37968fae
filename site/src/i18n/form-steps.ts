/**
 * The way through the form in six steps (A09): a sentence or two each, and what the screen shows then. The screens are drawn
 * with the words of the form itself and a question of the questionnaire, so that they look as the form looks today.
 */

import { questionNumber, questionsOnPath } from '@mab/cms/domain/questionnaire/questionnaire.ts';
import type { Questionnaire } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { type Locale, pickText } from '@mab/cms/domain/text/locale.ts';
import { SIGN_IN_FIELDS } from '@mab/newsletter-templates/questionnaire/sign-in.ts';
import { say } from '@mab/newsletter-templates/questionnaire/words.ts';
import { words } from '../client/questionnaire/words.ts';

/** One thing on the screen of a phone. */
export type ScreenPart =
	| { kind: 'heading' | 'note' | 'button' | 'quietButton' | 'saved'; text: string }
	| { kind: 'field' | 'stamp'; text: string; value: string }
	| { kind: 'photo'; text: string };

export interface FormStep {
	title: string;
	text: string;
	screen: ScreenPart[];
}

/** What the screens show where a person would have written. */
const SHOWN: Record<Locale, { email: string; code: string; time: string; reference: string }> = {
	bn: { email: 'focal.point@example.org', code: '২৭৪১ ০৮৩৬', time: '১০:৪২', reference: '7K3M9QX2' },
	en: { email: 'focal.point@example.org', code: '2741 0836', time: '10:42', reference: '7K3M9QX2' },
};

const TEXT: Record<Locale, Record<'signIn' | 'start' | 'answer' | 'pause' | 'photos' | 'submit', [string, string]>> = {
	bn: {
		signIn: [
			'ইমেইল লিখে ঢুকুন',
			'আমন্ত্রণের ইমেইলের লিঙ্কটি খুলুন, অথবা এই পাতা থেকে শুরু করে ইমেইল ঠিকানা লিখুন। মেইলে আট সংখ্যার একটি কোড আসবে, সেটি বসান। পাসওয়ার্ড লাগে না।',
		],
		start: [
			'কী জানাবেন, বেছে নিন',
			'চালু, শেষ হওয়া বা পরিকল্পিত কাজের কথা লিখতে প্রথম বোতামটি চাপুন। জানানোর মতো কিছু না থাকলে দ্বিতীয়টি।',
		],
		answer: [
			'একবারে একটি প্রশ্নের উত্তর দিন',
			'প্রতিটি পাতায় একটি প্রশ্ন। লম্বা প্রশ্নে একটি পূর্ণ উদাহরণ আছে। তালিকা থেকে যেকোনো প্রশ্নে যাওয়া যায়; ক্রম মানতে হয় না।',
		],
		pause: [
			'থামুন, পরে আবার লিখুন',
			'লেখা নিজে থেকেই জমা থাকে, "সংরক্ষণ" চাপার আগেই। লেখাটি এই ডিভাইসে আছে, না সার্ভারে, পাতায় তা দেখা যায়। ইন্টারনেট চলে গেলেও লিখে যান; ফিরলে নিজে থেকেই যাবে।',
		],
		photos: [
			'ছবি ও নথি দিন',
			'ফোন থেকেই ছবি বেছে নিন; পাঠানোর আগে তা ছোট করা হয়। প্রতিটি ছবির বিবরণ, কে তুলেছেন এবং ছবির মানুষদের সম্মতি লিখুন।',
		],
		submit: [
			'দেখে নিয়ে জমা দিন',
			'সব উত্তর এক পাতায় দেখুন; কোথাও কিছু বাকি থাকলে সেখানেই লেখা থাকবে। জমা দিলে রসিদ নম্বর পাবেন, উত্তরের পিডিএফ কপিও নামাতে পারবেন।',
		],
	},
	en: {
		signIn: [
			'Sign in with your e-mail',
			'Open the link in the invitation, or begin on this page and type your e-mail address. A mail brings a code of eight digits: type it. There is no password.',
		],
		start: [
			'Choose what to tell',
			'Press the first button to write about work that is running, has ended or is planned. If there is nothing to report, press the second.',
		],
		answer: [
			'Answer one question at a time',
			'Each page has one question. Long ones have a filled example. You can go to any question from the list; the order is yours.',
		],
		pause: [
			'Stop, and go on later',
			'What you write is kept by itself, before you press "Save". The page says whether it is on this device or on the server. Go on writing when the network is gone; it is sent when it is back.',
		],
		photos: [
			'Add photos and files',
			'Choose photos on the phone; they are made smaller before they are sent. Write for each what it shows, who took it, and that the people in it agree.',
		],
		submit: [
			'Check and submit',
			'See all answers on one page; where something is missing, it says so there. Then you get a receipt number, and the answers as a PDF if you wish.',
		],
	},
};

export function formSteps(questionnaire: Questionnaire, locale: Locale): FormStep[] {
	const shown = SHOWN[locale];
	const step = (key: keyof (typeof TEXT)['bn'], screen: ScreenPart[]): FormStep => {
		const [title, text] = TEXT[locale][key];
		return { title, text, screen };
	};
	return [
		step('signIn', [
			{ kind: 'field', text: SIGN_IN_FIELDS.email[locale], value: shown.email },
			{ kind: 'field', text: SIGN_IN_FIELDS.code[locale], value: shown.code },
		]),
		step('start', [
			{ kind: 'heading', text: say('startTitle', locale) },
			{ kind: 'button', text: say('startPractice', locale) },
			{ kind: 'quietButton', text: say('startNothing', locale) },
		]),
		step('answer', questionScreen(questionnaire, locale)),
		step('pause', [
			{ kind: 'saved', text: words('onDevice', locale) },
			{ kind: 'saved', text: words('offline', locale) },
			{ kind: 'saved', text: words('onServer', locale, { time: shown.time }) },
		]),
		step('photos', [
			{ kind: 'photo', text: say('fileClean', locale) },
			{ kind: 'quietButton', text: say('choosePhoto', locale) },
		]),
		step('submit', [
			{ kind: 'note', text: say('missingNone', locale) },
			{ kind: 'button', text: say('submit', locale) },
			{ kind: 'stamp', text: say('receiptNumber', locale), value: shown.reference },
		]),
	];
}

/** The first question on which a single line is written and that has a filled example. */
function questionScreen(questionnaire: Questionnaire, locale: Locale): ScreenPart[] {
	const question = questionsOnPath(questionnaire, 'practice').find(
		({ example, fields }) => pickText(example, locale) !== null && fields[0]?.kind === 'line',
	);
	const buttons: ScreenPart[] = [{ kind: 'button', text: say('continue', locale) }];
	if (question === undefined) return buttons;
	const number = questionNumber(questionnaire, question.key, locale);
	const text = say('number', locale, { number, label: question.label[locale] });
	return [{ kind: 'field', text, value: pickText(question.example, locale)?.text ?? '' }, ...buttons];
}
