/**
 * Fixed terms of municipal work in both languages with the words that people use for them. A record that holds one
 * is also found by the others of its line, in either language. Towns with their former and other names likewise.
 */
import { stemOf, tokensOf } from '@mab/cms/domain/text/search-words.ts';

/** Terms of one line mean the same to somebody who searches, not to a dictionary. Separated by commas. */
const TERMS = `
toilet, latrine, lavatory, washroom, শৌচাগার, টয়লেট, পায়খানা, ল্যাট্রিন
public toilet, গণশৌচাগার, পাবলিক টয়লেট
faecal sludge, septage, FSM, sewage, পয়ঃবর্জ্য, মলবর্জ্য, মানববর্জ্য, মানব বর্জ্য, স্লাজ, ফিক্যাল স্লাজ
sanitation, স্যানিটেশন, পয়ঃনিষ্কাশন
tank, ট্যাংক, ট্যাংকি
empty, empties, খালি, পরিষ্কার, desludging
waste, garbage, rubbish, trash, refuse, বর্জ্য, ময়লা, আবর্জনা, জঞ্জাল
solid waste, কঠিন বর্জ্য, গৃহস্থালি বর্জ্য
waste management, বর্জ্য ব্যবস্থাপনা
landfill, dump, dumping, ভাগাড়, ল্যান্ডফিল, ডাম্পিং
compost, fertiliser, manure, organic fertiliser, কম্পোস্ট, সার, জৈব সার
recycle, পুনর্ব্যবহার, রিসাইকেল, রিসাইক্লিং
treatment plant, FSTP, শোধনাগার, পরিশোধনাগার, শোধন কেন্দ্র
cleaner, sweeper, sanitation worker, waste worker, পরিচ্ছন্নতাকর্মী, পরিষ্কারকর্মী, বর্জ্যকর্মী, সুইপার, ঝাড়ুদার
tax, কর, ট্যাক্স, খাজনা
holding tax, property tax, municipal tax, tax arrears, tax fair, হোল্ডিং ট্যাক্স, পৌরকর, গৃহকর, হোল্ডিং কর, বকেয়া কর, কর আদায়
rebate, discount, রেয়াত, রিবেট, ছাড়
arrears, dues, unpaid, বকেয়া, বাকি
collect, collection, আদায়, সংগ্রহ
revenue, income, রাজস্ব, আয়
budget, বাজেট
water, পানি, জল
drinking water, safe water, clean water, বিশুদ্ধ পানি, নিরাপদ পানি, সুপেয় পানি, খাবার পানি, খাওয়ার পানি, পাইপের পানি, piped water
rainwater, rain water, বৃষ্টির পানি, rainwater harvesting, বৃষ্টির পানি সংরক্ষণ, বৃষ্টির পানি ধরে রাখা
saline, salinity, salt, লবণাক্ততা, লবণাক্ত, লোনা, নোনা, লবণ
tube well, নলকূপ, টিউবওয়েল
tariff, water rate, মূল্যহার
waterlogging, drainage, জলাবদ্ধতা, জলজট, জলনিষ্কাশন, পানিনিষ্কাশন, নিষ্কাশন
drain, ড্রেন, নালা, নর্দমা
flood, flooding, বন্যা, প্লাবন
embankment, dyke, flood protection, বাঁধ, বেড়িবাঁধ, শহর রক্ষা
sluice, regulator, স্লুইসগেট, জলকপাট, কপাট
climate, climate change, জলবায়ু, জলবায়ু পরিবর্তন
solar power, solar energy, সৌরবিদ্যুৎ, সৌর বিদ্যুৎ, সোলার
slum, low-income settlement, low-income community, informal settlement, বস্তি, নিম্ন আয়ের এলাকা, নিম্ন আয়ের বসতি
poor, low-income, দরিদ্র, গরিব, নিম্ন আয়ের, হতদরিদ্র
housing, house, home, আবাসন, গৃহ, ঘর, বাড়ি, বাসস্থান
loan, credit, ঋণ, লোন
housing loan, গৃহঋণ, আবাসন ঋণ
savings, সঞ্চয়
land, জমি, ভূমি
land right, tenure, land title, ভূমি-অধিকার
eviction, evicted, উচ্ছেদ
woman, নারী, মহিলা
group, association, দল, সমিতি, সংগঠন
child, শিশু
disability, disabled, wheelchair, accessible, প্রতিবন্ধী, প্রবেশগম্যতা
rickshaw, easy bike, three-wheeler, auto rickshaw, রিকশা, ইজিবাইক, অটোরিকশা
electric, battery, বৈদ্যুতিক, ব্যাটারি, ইলেকট্রিক, বিদ্যুৎচালিত
ambulance, অ্যাম্বুলেন্স
transport, পরিবহন, যানবাহন
road, street, রাস্তা, সড়ক
street light, সড়কবাতি
mobile payment, mobile banking, bKash, বিকাশ, মোবাইল ব্যাংকিং
mobile, phone, মোবাইল, ফোন
online, digital, internet, অনলাইন, ডিজিটাল
trade licence, ট্রেড লাইসেন্স
certificate, সনদ, সার্টিফিকেট, প্রত্যয়ন
by-law, উপ-আইন, উপবিধি, প্রবিধান
lease, ইজারা, লিজ
public-private partnership, PPP, পিপিপি, সরকারি-বেসরকারি অংশীদারত্ব
help desk, hotline, হেল্প ডেস্ক, হটলাইন
fair, মেলা
award, prize, পুরস্কার, পদক
river, নদী, নদ
riverbank, riverfront, riverside, নদীতীর, নদীর পাড়, নদীর তীর
park, উদ্যান, পার্ক
training, প্রশিক্ষণ, ট্রেনিং
health, স্বাস্থ্য
school, স্কুল, বিদ্যালয়
participation, অংশগ্রহণ, মতামত
councillor, councilor, কাউন্সিলর
mayor, মেয়র
`;

/**
 * Names under which a town, a district or a division is also looked for, first as the registry writes it. The 2018
 * respelling of five districts (Barishal, Bogura, Chattogram, Cumilla, Jashore) left the old names in daily use.
 */
const PLACES = `
Jashore, Jessore, যশোর
Cumilla, Comilla, কুমিল্লা
Barishal, Barisal, বরিশাল
Chattogram, Chittagong, চট্টগ্রাম, চিটাগাং
Bogura, Bogra, বগুড়া
Jhalokati, Jhalokathi, Jhalakathi, ঝালকাঠি
Netrokona, Netrakona, নেত্রকোনা, নেত্রকোণা
Cox's Bazar, Coxsbazar, Cox Bazar, কক্সবাজার, কক্স বাজার
Chapainawabganj, Chapai Nawabganj, Nawabganj, Chapai, চাঁপাইনবাবগঞ্জ, চাঁপাই নবাবগঞ্জ, চাঁপাই
Moulvibazar, Maulvibazar, Moulvi Bazar, মৌলভীবাজার, মৌলভি বাজার
Brahmanbaria, Brahman Baria, B Baria, ব্রাহ্মণবাড়িয়া, বি বাড়িয়া
Lakshmipur, Laxmipur, লক্ষ্মীপুর, লক্ষীপুর
Sreemangal, Srimangal, শ্রীমঙ্গল
Mongla, Mongla Port, মোংলা, মংলা, মোংলা পোর্ট
Saidpur, Syedpur, Sayedpur, সৈয়দপুর
Habiganj, Hobiganj, হবিগঞ্জ
Thakurgaon, Thakurgao, ঠাকুরগাঁও
Naogaon, Nowgaon, নওগাঁ
Sunamganj, Sunamgonj, সুনামগঞ্জ
Narsingdi, Narshingdi, নরসিংদী
Khagrachhari, Khagrachari, খাগড়াছড়ি
Swarupkathi, Nesarabad, স্বরূপকাঠি
Tarabo, Tarabow, তারাবো, তারাব
Kuakata, কুয়াকাটা
`;

/** A term by its stems, with all terms of its line as they are written. */
interface Term {
	stems: string[];
	words: string[];
	line: string[][];
}

const TERMS_BY_FIRST_STEM = new Map<string, Term[]>();
for (const row of `${TERMS}${PLACES}`.split('\n').filter((one) => one !== '')) {
	const line = row.split(',').map((term) => tokensOf(term).map(({ whole }) => whole));
	for (const words of line) {
		const stems = words.map(stemOf);
		const first = stems[0] ?? '';
		TERMS_BY_FIRST_STEM.set(first, [...(TERMS_BY_FIRST_STEM.get(first) ?? []), { stems, words, line }]);
	}
}

/** What else the words at this place of a text are called: the words of every other term of the same lines. */
export function synonymsAt(stems: readonly string[], index: number): string[] {
	const terms = TERMS_BY_FIRST_STEM.get(stems[index] ?? '') ?? [];
	return terms
		.filter((term) => term.stems.every((stem, offset) => stems[index + offset] === stem))
		.flatMap(({ words, line }) => line.filter((other) => other !== words).flat());
}
