/** Words that break first where Bangla is cut, normalised or joined wrongly: conjuncts, reph, joiners, signs, numbers. */
export const HARD_WORDS: readonly string[] = (
	'ক্ষ জ্ঞ ঙ্গ ঞ্চ ঞ্জ হ্ম হ্ন ন্ত্র ন্ধ্র ষ্ট্র ষ্ঠ্য স্থ্য ক্ষ্ম ম্প্র ত্ত্ব দ্ব্য দ্ভ্র চ্ছ্ব স্ত্রী র‍্যা স্কুল হ্যাঁ র্টিঁ ' +
	'কি কী কু কূ কৃ কে কৈ কো কৌ কেঁ ব্রহ্মপুত্র র্যাব র‍্যাব ক্‌ষ রাষ্ট্র বৈশিষ্ট্য সিটি কর্পোরেশন উন্নয়ন স্বাস্থ্য দুর্যোগ পর্যন্ত ঐতিহ্য ' +
	'উৎসব দুঃখ চাঁদ নওগাঁ ঠাকুরগাঁও চাঁপাইনবাবগঞ্জ নির্বাহী কর্মকর্তা — ২০২৬ সালের ৩য় ত্রৈমাসিক: ৳১২,৩৪,৫৬৭.৮৯ (১২.৫%) Smart Paurashava'
)
	.normalize('NFC')
	.split(' ');
