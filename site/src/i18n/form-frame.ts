/** The words of the frame around the form of the questionnaire. Those of the form itself are beside its views. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';

interface FormFrame {
	title: string;
	forms: string;
	help: string;
	guideline: string;
	/** What stands here where the CMS has put nothing. */
	lead: string;
}

export const formFrame: Record<Locale, FormFrame> = {
	bn: {
		title: 'প্রশ্নমালা পূরণ',
		forms: 'আমার ফরম',
		help: 'সাহায্য',
		guideline: 'প্রশ্নমালা: কীভাবে পূরণ করবেন',
		lead: 'ফরমটি এখানে দেখা যাওয়ার কথা। ইন্টারনেট সংযোগ দেখে পাতাটি আবার খুলুন।',
	},
	en: {
		title: 'Fill in the questionnaire',
		forms: 'My forms',
		help: 'Help',
		guideline: 'Questionnaire: how to fill it in',
		lead: 'The form should be here. Check the network and open this page again.',
	},
};
