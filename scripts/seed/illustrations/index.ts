import type { SectorKey } from '@mab/cms/domain/vocabulary.ts';

export interface Illustration {
	/** Name of the SVG beside this module, 1200×675. */
	file: string;
	alt: { en: string; bn: string };
	credit: { en: string; bn: string };
	caption: { en: null; bn: null };
}

function illustration(file: string, alt: Illustration['alt']): Illustration {
	return {
		file,
		alt,
		credit: { en: 'MAB Practice Exchange', bn: 'ম্যাব চর্চা বিনিময়' },
		caption: { en: null, bn: null },
	};
}

/**
 * The drawn cover of each sector. They show no real place or person, so the credit calls them illustrations. Boats and
 * rice sheaves, which stand for parties on ballot papers, are left out on purpose.
 */
export const ILLUSTRATIONS: Record<SectorKey, Illustration> = {
	sanitation: illustration('sanitation.svg', {
		en: 'A vacuum tanker empties the pit of a household toilet through a hose held by a worker in a helmet; a woman of the house stands by, and a planted treatment bed lies behind.',
		bn: 'বাড়ির টয়লেটের পিট থেকে পাইপ দিয়ে পয়ঃবর্জ্য তুলছে ভ্যাকুট্যাগ গাড়ি; হেলমেট পরা এক কর্মী পাইপ ধরে আছেন, পাশে দাঁড়িয়ে বাড়ির এক নারী, পেছনে গাছ লাগানো শোধন বেড।',
	}),
	'solid-waste': illustration('solid-waste.svg', {
		en: 'A woman brings a bucket of household waste to a rickshaw van that carries a green, a yellow and a blue bin; the collector stands at the handlebar, with houses and compost boxes behind.',
		bn: 'বালতিতে করে ঘরের বর্জ্য এনেছেন এক নারী; রিকশাভ্যানে সবুজ, হলুদ ও নীল তিনটি বিন, হাতল ধরে দাঁড়িয়ে বর্জ্য সংগ্রহকর্মী; পেছনে বাড়িঘর ও কম্পোস্টের বাক্স।',
	}),
	water: illustration('water.svg', {
		en: 'A woman works a hand pump to fill a pitcher, another carries a pitcher on her hip and a child holds a water can; behind them stand houses and an overhead water tank.',
		bn: 'এক নারী টিউবওয়েল চেপে কলসিতে পানি ভরছেন, আরেক নারীর কাঁখে কলসি, একটি শিশুর হাতে পানির পাত্র; পেছনে বাড়িঘর ও উঁচু পানির ট্যাংক।',
	}),
	'drainage-climate': illustration('drainage-climate.svg', {
		en: 'Rain falls on a brick-lined canal with a sluice of two gates; a worker stands at the gate wheels, a woman with an umbrella and a child on one bank, a man on the other, and a house on a raised plinth behind.',
		bn: 'বৃষ্টির মধ্যে ইটে বাঁধানো খাল ও দুই কপাটের স্লুইসগেট; ওপরে গেটের চাকার পাশে এক কর্মী, এক পাড়ে ছাতা হাতে এক নারী ও একটি শিশু, অন্য পাড়ে এক পুরুষ, পেছনে উঁচু ভিটায় একটি ঘর।',
	}),
	housing: illustration('housing.svg', {
		en: 'Three small brick houses with sheet roofs stand along a yard; a woman and a man hold a paper together beside a child, another woman sweeps, hens walk about and washing dries on a line.',
		bn: 'উঠানের পাশে টিনের চালের তিনটি ছোট পাকা ঘর; এক নারী ও এক পুরুষ একসঙ্গে একটি কাগজ ধরে আছেন, পাশে একটি শিশু; আরেক নারী উঠান ঝাড়ু দিচ্ছেন, মুরগি চরছে, দড়িতে কাপড় শুকাচ্ছে।',
	}),
	livelihoods: illustration('livelihoods.svg', {
		en: 'A woman works at a treadle sewing machine outside a house; beside her three women of a savings group sit on a mat round a cash box, one with a passbook and one with a coin, and two stitched quilts hang on a line.',
		bn: 'ঘরের সামনে এক নারী পা-চালিত সেলাই মেশিনে কাজ করছেন; পাশে মাদুরে টাকার বাক্স ঘিরে বসেছেন সঞ্চয় দলের তিন নারী, একজনের হাতে পাসবই, একজনের হাতে মুদ্রা; দড়িতে ঝুলছে দুটি কাঁথা।',
	}),
	health: illustration('health.svg', {
		en: 'In front of a clinic with a heart sign a health worker with a record card meets a mother who holds a baby, with a boy beside her; a girl stands at a height board next to a woman, and another woman waits.',
		bn: 'হৃৎপিণ্ডের চিহ্ন দেওয়া স্বাস্থ্যকেন্দ্রের সামনে কার্ড হাতে এক স্বাস্থ্যকর্মী, তাঁর সামনে কোলে শিশু নিয়ে এক মা ও একটি ছেলে; পাশে উচ্চতা মাপার বোর্ডে দাঁড়িয়ে একটি মেয়ে, সঙ্গে এক নারী; আরেক নারী অপেক্ষা করছেন।',
	}),
	education: illustration('education.svg', {
		en: 'A boy and a girl with school bags meet their woman teacher in front of a long school building with a veranda; an older girl rides a bicycle towards a street lamp.',
		bn: 'বারান্দাওয়ালা লম্বা স্কুলভবনের সামনে ব্যাগ কাঁধে এক ছেলে ও এক মেয়ে, তাদের সামনে এক নারী শিক্ষক; এক কিশোরী সাইকেল চালিয়ে সড়কবাতির দিকে যাচ্ছে।',
	}),
	transport: illustration('transport.svg', {
		en: 'At dusk an electric rickshaw carries two women along a paved road under solar street lights; a woman and a schoolgirl stand on the footpath in front of a shop.',
		bn: 'সন্ধ্যায় সৌর সড়কবাতির আলোয় পাকা রাস্তায় দুই নারী যাত্রী নিয়ে চলছে একটি বৈদ্যুতিক রিকশা; দোকানের সামনে ফুটপাতে দাঁড়িয়ে এক নারী ও এক স্কুলছাত্রী।',
	}),
	revenue: illustration('revenue.svg', {
		en: 'Three officers sit with computers at the windows of a municipal service counter; in front stand a woman with a bill, a man with a banknote, an older man with a stick, and a woman with a receipt and a child.',
		bn: 'পৌর সেবা কাউন্টারের তিন জানালায় কম্পিউটার নিয়ে বসেছেন তিন কর্মী; সামনে বিল হাতে এক নারী, টাকা হাতে এক পুরুষ, লাঠি হাতে এক প্রবীণ এবং রসিদ হাতে এক নারী ও একটি শিশু।',
	}),
	digital: illustration('digital.svg', {
		en: 'A tall mobile phone shows a checklist, a small chart and an arrow button; a woman touches it, a man and a woman hold phones, and a dotted line joins it to the municipal building behind them.',
		bn: 'বড় একটি মোবাইল ফোনের পর্দায় টিকচিহ্নের তালিকা, ছোট লেখচিত্র ও তিরচিহ্নের বোতাম; এক নারী ফোনটি ছুঁয়ে দেখছেন, এক পুরুষ ও এক নারীর হাতে ফোন; পেছনের পৌর ভবন থেকে বিন্দুরেখা এসে ফোনে মিশেছে।',
	}),
	'public-space': illustration('public-space.svg', {
		en: 'Brick steps lead down to a river between large trees; two women sit talking, children stand near the water, a man pushes a woman in a wheelchair towards a ramp, and a woman and child stand by a pavilion.',
		bn: 'বড় গাছের মাঝে নদীতে নেমে গেছে ইটের ঘাট; সিঁড়িতে বসে দুই নারী কথা বলছেন, পানির কাছে দুই শিশু, হুইলচেয়ারে বসা এক নারীকে ঢালু পথের দিকে নিয়ে যাচ্ছেন এক পুরুষ, ছাউনির পাশে এক নারী ও একটি শিশু।',
	}),
};
