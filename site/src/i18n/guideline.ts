/** The words of the guideline to the questionnaire that stand beside data. The text itself is in content/guides. */
import type { Locale } from '@mab/cms/domain/text/locale.ts';

interface Check {
	question: string;
	no: string;
	branch: string;
}

interface Guideline {
	start: string;
	pdf: string;
	word: string;
	blank: string;
	openHeading: string;
	/** Of a round, as on any day: a page has no clock. */
	roundOpen: (from: string, to: string) => string;
	continuous: string;
	noRound: string;
	checkHeading: string;
	checkLead: string;
	checks: readonly Check[];
	yes: string;
	checkEnd: string;
	stepsHeading: string;
	/** Names the language of the film where it is not that of the page. */
	film: Record<Locale, string>;
	/** @param host where the film is shown */
	filmNote: (host: string) => string;
	countHeading: string;
	minutes: string;
	practice: (count: string, optional: string, sections: string) => string;
	planned: (count: string, optional: string) => string;
	nothing: (count: string) => string;
	help: string;
	states: { before: string; over: string };
}

export const guideline: Record<Locale, Guideline> = {
	bn: {
		start: 'প্রশ্নমালা শুরু করুন',
		pdf: 'প্রশ্নমালা ছাপার জন্য (PDF)',
		word: 'খসড়া লেখার জন্য (Word)',
		blank: 'কাগজে উত্তর জোগাড় করতে',
		openHeading: 'কবে পর্যন্ত উত্তর দেওয়া যাবে',
		roundOpen: (from, to) => `${from} থেকে ${to} পর্যন্ত খোলা (বাংলাদেশ সময়)।`,
		continuous: 'পর্ব শেষ হলেও প্রশ্নমালা খোলা থাকে। তখন পাঠানো উত্তরও একইভাবে দেখা হয়; শুধু ওই পর্বের হিসাবে গোনা হয় না।',
		noRound: 'এখনো কোনো পর্বের তারিখ ঘোষণা করা হয়নি। প্রশ্নমালা সব সময় খোলা।',
		checkHeading: 'এক মিনিটে মিলিয়ে নিন',
		checkLead: 'তিনটি প্রশ্ন। উত্তর "না" হলে খুলে দেখুন কী করবেন; কোনো উত্তরেই পথ বন্ধ নয়।',
		checks: [
			{
				question: 'কাজটি কি অন্তত পরীক্ষামূলকভাবে হয়েছে?',
				no: 'না, এখনো হয়নি',
				branch: 'তাহলে এটি পরিকল্পিত চর্চা। সেটিও পাঠান: ফরমে পর্যায় "পরিকল্পিত" বেছে নিন, ফলাফল ও ছবির প্রশ্নগুলো আসবে না।',
			},
			{
				question: 'ফলাফল দেখাতে পারবেন: কোনো সংখ্যা, রেজিস্টার, জরিপ বা আগে-পরের ছবি?',
				no: 'না, এখনো মাপা হয়নি',
				branch:
					'তবু পাঠাতে পারেন। সংখ্যার ঘরে "এখনো জানা নেই" বেছে নিন; প্রকাশ হলে লেখা থাকবে "নিজস্ব দাবি"। সম্ভব হলে আগে একটি সংখ্যা সংগ্রহ করুন।',
			},
			{
				question: 'মূল ভূমিকায় কি আপনার পৌরসভা ছিল?',
				no: 'না, সহযোগী সংস্থা মূল ভূমিকায় ছিল',
				branch: 'সহযোগী সংস্থার সঙ্গে বসে পূরণ করুন এবং "কারা সাথে ছিলেন" প্রশ্নে তাদের নাম ও ভূমিকা লিখুন। দুই পক্ষের নামই প্রকাশিত হবে।',
			},
		],
		yes: 'হ্যাঁ হলে পরের প্রশ্নে যান।',
		checkEnd:
			'জানানোর মতো কোনো চর্চা না থাকলে সেটিও জানান: ফরমে "এই পর্বে জানানোর কিছু নেই" বাছলে পাঁচটি উত্তরেই শেষ, এবং পৌরসভা উত্তর দিয়েছে বলে গণ্য হবে।',
		stepsHeading: 'ফরম পূরণ: ছয়টি ধাপে',
		film: { bn: 'ধাপগুলো ভিডিওতে দেখুন', en: 'ধাপগুলো ভিডিওতে দেখুন (ইংরেজিতে)' },
		filmNote: (host) => `ভিডিওটি ${host} সাইটে; দেখতে ডেটা খরচ হয়। না খুললেও অসুবিধা নেই: নিচের ধাপগুলোতে একই কথা আছে।`,
		countHeading: 'কত সময় লাগবে, কী কী জিজ্ঞাসা করা হবে',
		minutes: 'কাগজপত্র হাতের কাছে থাকলে ৩০ থেকে ৪০ মিনিট। যেকোনো সময় থামা যায়; লেখা জমা থাকে।',
		practice: (count, optional, sections) => `${sections}টি অংশে ${count}টি প্রশ্ন, এর ${optional}টি ঐচ্ছিক।`,
		planned: (count, optional) => `পরিকল্পিত চর্চার জন্য ${count}টি, এর ${optional}টি ঐচ্ছিক।`,
		nothing: (count) => `জানানোর কিছু না থাকলে ${count}টি।`,
		help: 'সাহায্য লাগলে ফরমের প্রতিটি পাতার ওপরে "সাহায্য" খুলুন।',
		states: { before: 'এখনো শুরু হয়নি', over: 'পর্বটি শেষ হয়েছে; প্রশ্নমালা এখনো খোলা' },
	},
	en: {
		start: 'Start the questionnaire',
		pdf: 'Questionnaire to print (PDF)',
		word: 'To draft answers in (Word)',
		blank: 'To collect answers on paper',
		openHeading: 'Until when you can answer',
		roundOpen: (from, to) => `Open from ${from} to ${to} (Bangladesh time).`,
		continuous:
			'After a round the questionnaire stays open. What is sent then is looked at in the same way; it only does not count for that round.',
		noRound: 'No dates of a round have been announced yet. The questionnaire is open all the time.',
		checkHeading: 'Check in one minute',
		checkLead: 'Three questions. Where the answer is no, open it and see what to do; no answer closes the way.',
		checks: [
			{
				question: 'Has it been carried out, at least as a trial?',
				no: 'No, not yet',
				branch:
					'Then it is a planned practice. Send that as well: choose the stage "Planned" in the form, and the questions about results and photos are left out.',
			},
			{
				question: 'Can you show a result: a number, a register, a survey, or pictures from before and after?',
				no: 'No, nothing has been measured yet',
				branch:
					'You can send it all the same. Choose "not known yet" where a number is asked; once published it is marked as self-reported. If you can, collect one number first.',
			},
			{
				question: 'Did your municipality lead it, or have a leading part?',
				no: 'No, a partner led it',
				branch:
					'Fill it in together with the partner, and name the partner and its part at the question "Who worked with you?". Both are published by name.',
			},
		],
		yes: 'If yes, go on to the next question.',
		checkEnd:
			'If you have no practice to report, say that too: choose "Nothing to report in this round" in the form. It takes five answers and counts as a response of the municipality.',
		stepsHeading: 'Filling in the form, in six steps',
		film: { en: 'Watch the steps as a film', bn: 'Watch the steps as a film (in Bangla)' },
		filmNote: (host) =>
			`The film is at ${host} and uses mobile data. If it does not open, nothing is missed: the steps below say the same.`,
		countHeading: 'How long it takes, and what is asked',
		minutes: '30 to 40 minutes when the papers lie on the table. You can stop at any time; what you wrote is kept.',
		practice: (count, optional, sections) =>
			`${count} questions in ${sections} sections, ${optional} of them optional.`,
		planned: (count, optional) => `For a planned practice ${count}, ${optional} of them optional.`,
		nothing: (count) => `With nothing to report ${count}.`,
		help: 'If you need help, open "Help" at the top of each page of the form.',
		states: { before: 'not open yet', over: 'the round is over; the questionnaire is still open' },
	},
};
