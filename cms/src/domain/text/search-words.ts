/**
 * Words as search sees them, in Bangla and English: how a text falls into words, what a word is without its endings,
 * and how it sounds. Index, query and highlighting use the same functions, in Node and in the browser.
 *
 * There are two ways for two words to be the same. Their stems are equal: পৌরসভার and পৌরসভা, taxes and tax. Or they
 * sound alike: the consonants agree and the vowels nearly do, whatever the script. That one rule covers ি/ী, শ/ষ/স, a
 * missing chandrabindu, Bangla typed in Latin letters and borrowed words (ট্যাক্স, tax).
 */

/** A stretch of a text. `words` are its parts where hyphens or visarga bind several, otherwise the one word itself. */
export interface Token {
	start: number;
	end: number;
	/** Normalised, the parts joined: উপ-আইন is উপআইন. */
	whole: string;
	words: string[];
}

const BANGLA = /[\u0980-\u09ff]/;
/** Letters and digits with what may stand inside a word: hyphens, visarga typed as a colon, marks between digits. */
const TOKEN =
	/(?=[\p{L}\p{N}])(?:\p{N}[.,](?=\p{N})|[\u0980-\u09ff]:(?=[\u0980-\u09ff])|[\p{L}\p{M}\p{N}\u200b-\u200d'’]|[-‐‑–](?=[\p{L}\p{N}]))+/gu;
const BINDS = /[-‐‑–:\u0983]+/;
/** `MAB-P-2026-014` or its short form `2026-014`, after the digits were made ASCII. */
const PRACTICE_NUMBER = /^(?:mab-?p-?)?(\d{4})-(\d{3,})$/;

/**
 * One written word in the form in which words are compared: NFC, lower case, ASCII digits, without joiners, accents on
 * Latin letters and grouping commas. Applying it twice changes nothing.
 */
export function normaliseWord(word: string): string {
	return word
		.normalize('NFKD')
		.toLowerCase()
		.replace(/['’]s$/, '')
		.replace(/[\u200b-\u200d'’]/g, '')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.replace(/[০-৯]/g, (digit) => String(digit.charCodeAt(0) - 0x09e6))
		.replace(/(\d),(?=\d)/g, '$1');
}

/** The words of a text in order, with their places in it. Digits that touch letters are words of their own: ৩৮টি. */
export function tokensOf(text: string): Token[] {
	const tokens: Token[] = [];
	for (const { 0: written, index: start } of text.matchAll(TOKEN)) {
		const { whole, words } = formsOf(written);
		if (words.length > 0) tokens.push({ start, end: start + written.length, whole, words });
	}
	return tokens;
}

type Forms = Pick<Token, 'whole' | 'words'>;

/** Texts repeat their words: 3,300 practices have two million, but few different ones. */
const knownForms = new Map<string, Forms>();
const MAX_KNOWN_FORMS = 100_000;

function formsOf(written: string): Forms {
	const known = knownForms.get(written);
	if (known !== undefined) return known;
	const plain = normaliseWord(written);
	const [, year, number] = PRACTICE_NUMBER.exec(plain) ?? [];
	const words =
		year === undefined
			? plain.split(BINDS).flatMap((part) => part.match(/\d+(?:\.\d+)?|\D+/g) ?? [])
			: [`${year}${number}`];
	const forms = { whole: words.join(''), words };
	if (knownForms.size >= MAX_KNOWN_FORMS) knownForms.clear();
	knownForms.set(written, forms);
	return forms;
}

const STOP_WORDS = wordSet(
	`a an and are as at be by for from how in is it its of on or that the this to was were what when where which who why with not no has have had
	ও এ এই এবং আর বা কি কী যে যা সে সেই তা তার তাঁর তারা তাদের ঐ ওই এটি এটা এর থেকে হতে চেয়ে জন্য দিয়ে নিয়ে হয়ে সঙ্গে সাথে মধ্যে ভেতরে কাছে পরে আগে তবে কিন্তু
	যদি তাহলে না নেই নয় নি নাই হয় হয়েছে হয়েছিল হতো হলো হলে হবে হচ্ছে হন ছিল ছিলেন আছে আছেন থাকে থাকেন থাকা ছাড়া পর্যন্ত বলে ফলে চলে কোনো কোন কিছু অনেক আরও আরো
	এখন এখনো তখন যখন কখন যেন কেন কীভাবে কিভাবে কত এত একটি একটা টি টা করা করে করেন করেছে করেছেন করছে করছেন করতে করার করলে করলেই করবে করবেন করুন করি করত করতেন
	করেই করেও করানো করিয়ে করায় দেয় দেন দেওয়া দিয়েছে দিতে নেয় নেন নেওয়া নিতে যায় যান যাওয়া গেছে এসে আসে পায় পাওয়া পেতে হিসেবে হিসাবে জানা`,
);

/** Words that carry no meaning of their own. A question of nothing else still asks for them. */
export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}

/** The word without its endings. Light on purpose: what it leaves is nearly always a word that people know. */
export function stemOf(word: string): string {
	if (BANGLA.test(word)) return banglaStem(word);
	return /^[a-z]+$/.test(word) ? englishStem(word) : word;
}

/** Consonants and vowels with a letter of their own: what is left must have two of them, or it is no word (কার, সার). */
const LETTER = /[\u0985-\u0994ক-হৎ]/g;
const MIN_LETTERS = 2;

/**
 * Endings of case, number and emphasis, longest first where one contains another. `after` is what must stand before
 * the ending for it to be one: র is a genitive after a vowel (সভার) and part of the word elsewhere (শহর).
 */
const VOWEL_BEFORE = /[\u09be-\u09cc\u0985-\u0994\u0982\u0981]$/;
const CONSONANT_BEFORE = /[ক-হৎ\u09bc]$/;
const ANYTHING = /[^\u09cd]$/;
const ENDINGS: readonly { ending: string; after: RegExp }[] = [
	...['গুলোকে', 'গুলোর', 'গুলোতে', 'গুলির', 'গুলো', 'গুলি', 'গুলা', 'সমূহের', 'সমূহে', 'সমূহ', 'বৃন্দ', 'দেরকে', 'দের'].map(
		(ending) => ({ ending, after: ANYTHING }),
	),
	...['টির', 'টিকে', 'টিতে', 'টিও', 'টার', 'টাকে', 'টুকু', 'খানি', 'টি', 'টা'].map((ending) => ({ ending, after: ANYTHING })),
	{ ending: 'গণ', after: /[\u09be\u09c0]$/ },
	...['য়ের', 'য়ে'].map((ending) => ({ ending, after: /[ইঈউওএ\u0982]$/ })),
	{ ending: '\u09c7রা', after: CONSONANT_BEFORE },
	{ ending: 'রা', after: /[র\u09bf\u09c0\u09c1\u09c2]$/ },
	{ ending: '\u09c7র', after: CONSONANT_BEFORE },
	{ ending: 'এর', after: ANYTHING },
	{ ending: 'কে', after: /[\u09be-\u09ccকরণনম]$/ },
	{ ending: 'তে', after: VOWEL_BEFORE },
	{ ending: 'য়', after: /\u09be$/ },
	{ ending: 'র', after: /[\u09be-\u09c2\u0987-\u0989ও]$/ },
	{ ending: '\u09c7', after: CONSONANT_BEFORE },
	{ ending: 'ও', after: ANYTHING },
	{ ending: 'ই', after: ANYTHING },
].map(({ ending, after }) => ({ ending: ending.normalize('NFC'), after }));

/** Words that only look as if they had an ending. */
const WHOLE_WORDS = wordSet(
	`টেকসই কমিটি সিটি মাটি পার্টি রুটি ঘাঁটি ছুটি ইউনিটি আদায় উপায় সহায় ন্যায় সমবায় সম্প্রদায় অধ্যায় বিদায় জনগণ ভাই বই মেয়ে ছেলে জেলে
	ডাক্তার বিস্তার মাস্টার ব্যাপার ডলার কাউন্টার সেন্টার লিটার মিটার কিলোমিটার ঘনমিটার কম্পিউটার ট্যাংকার টাওয়ার ওয়াটার`,
);
/** Ends of words that look like a genitive and mostly are none: পরিবার, বাজার, সৈয়দপুর; and the words that are one. */
const LOOKS_GENITIVE = /(?:[কদহজবচধগস]\u09be|পু|ন্দি)র$/;
const IS_GENITIVE = wordSet(
	'এলাকার টাকার ঢাকার চাকার শাখার জায়গার সেবার বাসার পেশার ভাষার দশার বিধবার ডোবার ব্যবসার চিকিৎসার সুরক্ষার শিক্ষার বর্ষার নকশার রিকশার',
);

function wordSet(words: string): Set<string> {
	return new Set(words.split(/\s+/).map((word) => word.normalize('NFC')));
}

function banglaStem(word: string): string {
	let stem = word;
	while (true) {
		const shorter = withoutEnding(stem);
		if (shorter === stem) return stem;
		stem = shorter;
	}
}

function withoutEnding(word: string): string {
	if (WHOLE_WORDS.has(word)) return word;
	for (const { ending, after } of ENDINGS) {
		if (!word.endsWith(ending)) continue;
		const rest = word.slice(0, -ending.length);
		if (!after.test(rest) || (rest.match(LETTER)?.length ?? 0) < MIN_LETTERS) continue;
		if (ending === 'র' && LOOKS_GENITIVE.test(word) && !IS_GENITIVE.has(word)) continue;
		return rest;
	}
	return word;
}

/** British, American and irregular forms that the rules below do not bring together. */
const ENGLISH_WORDS: Record<string, string> = {
	women: 'woman',
	men: 'man',
	children: 'child',
	people: 'people',
	fees: 'fee',
	bus: 'bus',
	gas: 'gas',
	biogas: 'biogas',
	paurashavas: 'paurashava',
	programme: 'program',
	programmes: 'program',
};

function englishStem(word: string): string {
	const known = ENGLISH_WORDS[word];
	if (known !== undefined) return known;
	if (word.length < 4) return word;
	const singular = word
		.replace(/ies$/, 'y')
		.replace(/(ss|sh|ch|x)es$/, '$1')
		.replace(/([^aiosu])s$/, '$1')
		.replace(/([aio])s$/, (whole, vowel: string) => (word.length > 5 ? vowel : whole));
	const plain = singular
		.replace(/ied$/, 'y')
		.replace(/^(.*[aeiouy].*)(?:ing|ed)$/, (whole, rest: string) => (rest.length < 3 ? whole : rest))
		.replace(/([bdgmnprt])\1$/, '$1');
	return plain
		.replace(/ae/g, 'e')
		.replace(/tre$/, 'ter')
		.replace(/(.{2})our$/, '$1or')
		.replace(/(.)ce$/, '$1s')
		.replace(/(.{3})e$/, '$1')
		.replace(/([iy])z(?=$|e|a)/, '$1s');
}

/**
 * Second parts of Bangla compounds. Long ones are recognised after anything, short ones, which many words end in by
 * chance, only after the first parts named for them.
 */
const COMPOUND_ENDS =
	'বর্জ্য মেলা আইন অধিকার শোধনাগার কর্মী চালিত ভিত্তিক বিদ্যুৎ দাতা নিষ্কাশন ব্যবস্থাপনা সংগ্রহ তহবিল লাইসেন্স সনদ সেবা বাতি পানি প্রকল্প বাজার'
		.split(' ')
		.map((end) => ({ end, starts: null as RegExp | null }))
		.concat([
			{ end: 'কর', starts: /^(?:পৌর|গৃহ|ভূমি|আয়|জল|পানি|হোল্ডিং)$/ },
			{ end: 'সার', starts: /^জৈব$/ },
			{ end: 'ঋণ', starts: /^(?:গৃহ|আবাসন|ব্যাংক|ক্ষুদ্র)$/ },
		])
		.map(({ end, starts }) => ({ end: end.normalize('NFC'), starts }));

/** The two words of a Bangla compound that is written as one: কঠিনবর্জ্য, করমেলা. Empty for any other word. */
export function compoundParts(stem: string): string[] {
	for (const { end, starts } of COMPOUND_ENDS) {
		if (!stem.endsWith(end)) continue;
		const start = stem.slice(0, -end.length);
		if (start.length < 2 || start.endsWith('\u09cd') || (starts !== null && !starts.test(start))) continue;
		return [stemOf(start), end];
	}
	return [];
}
