/** The fixed lists: divisions and districts (ISO 3166-2:BD names), and the Sustainable Development Goals. */
interface Named {
	nameEn: string;
	nameBn: string;
}

export const DIVISIONS: readonly (Named & { districts: readonly (readonly [string, string])[] })[] = [
	{
		nameEn: 'Barishal',
		nameBn: 'বরিশাল',
		districts: [
			['Barguna', 'বরগুনা'],
			['Barishal', 'বরিশাল'],
			['Bhola', 'ভোলা'],
			['Jhalokati', 'ঝালকাঠি'],
			['Patuakhali', 'পটুয়াখালী'],
			['Pirojpur', 'পিরোজপুর'],
		],
	},
	{
		nameEn: 'Chattogram',
		nameBn: 'চট্টগ্রাম',
		districts: [
			['Bandarban', 'বান্দরবান'],
			['Brahmanbaria', 'ব্রাহ্মণবাড়িয়া'],
			['Chandpur', 'চাঁদপুর'],
			['Chattogram', 'চট্টগ্রাম'],
			['Cumilla', 'কুমিল্লা'],
			["Cox's Bazar", 'কক্সবাজার'],
			['Feni', 'ফেনী'],
			['Khagrachhari', 'খাগড়াছড়ি'],
			['Lakshmipur', 'লক্ষ্মীপুর'],
			['Noakhali', 'নোয়াখালী'],
			['Rangamati', 'রাঙ্গামাটি'],
		],
	},
	{
		nameEn: 'Dhaka',
		nameBn: 'ঢাকা',
		districts: [
			['Dhaka', 'ঢাকা'],
			['Faridpur', 'ফরিদপুর'],
			['Gazipur', 'গাজীপুর'],
			['Gopalganj', 'গোপালগঞ্জ'],
			['Kishoreganj', 'কিশোরগঞ্জ'],
			['Madaripur', 'মাদারীপুর'],
			['Manikganj', 'মানিকগঞ্জ'],
			['Munshiganj', 'মুন্সিগঞ্জ'],
			['Narayanganj', 'নারায়ণগঞ্জ'],
			['Narsingdi', 'নরসিংদী'],
			['Rajbari', 'রাজবাড়ী'],
			['Shariatpur', 'শরীয়তপুর'],
			['Tangail', 'টাঙ্গাইল'],
		],
	},
	{
		nameEn: 'Khulna',
		nameBn: 'খুলনা',
		districts: [
			['Bagerhat', 'বাগেরহাট'],
			['Chuadanga', 'চুয়াডাঙ্গা'],
			['Jashore', 'যশোর'],
			['Jhenaidah', 'ঝিনাইদহ'],
			['Khulna', 'খুলনা'],
			['Kushtia', 'কুষ্টিয়া'],
			['Magura', 'মাগুরা'],
			['Meherpur', 'মেহেরপুর'],
			['Narail', 'নড়াইল'],
			['Satkhira', 'সাতক্ষীরা'],
		],
	},
	{
		nameEn: 'Mymensingh',
		nameBn: 'ময়মনসিংহ',
		districts: [
			['Jamalpur', 'জামালপুর'],
			['Mymensingh', 'ময়মনসিংহ'],
			['Netrokona', 'নেত্রকোনা'],
			['Sherpur', 'শেরপুর'],
		],
	},
	{
		nameEn: 'Rajshahi',
		nameBn: 'রাজশাহী',
		districts: [
			['Bogura', 'বগুড়া'],
			['Chapainawabganj', 'চাঁপাইনবাবগঞ্জ'],
			['Joypurhat', 'জয়পুরহাট'],
			['Naogaon', 'নওগাঁ'],
			['Natore', 'নাটোর'],
			['Pabna', 'পাবনা'],
			['Rajshahi', 'রাজশাহী'],
			['Sirajganj', 'সিরাজগঞ্জ'],
		],
	},
	{
		nameEn: 'Rangpur',
		nameBn: 'রংপুর',
		districts: [
			['Dinajpur', 'দিনাজপুর'],
			['Gaibandha', 'গাইবান্ধা'],
			['Kurigram', 'কুড়িগ্রাম'],
			['Lalmonirhat', 'লালমনিরহাট'],
			['Nilphamari', 'নীলফামারী'],
			['Panchagarh', 'পঞ্চগড়'],
			['Rangpur', 'রংপুর'],
			['Thakurgaon', 'ঠাকুরগাঁও'],
		],
	},
	{
		nameEn: 'Sylhet',
		nameBn: 'সিলেট',
		districts: [
			['Habiganj', 'হবিগঞ্জ'],
			['Moulvibazar', 'মৌলভীবাজার'],
			['Sunamganj', 'সুনামগঞ্জ'],
			['Sylhet', 'সিলেট'],
		],
	},
];

/** Short titles of the seventeen goals (United Nations, 2030 Agenda), by number. */
export const SDGS: readonly Named[] = [
	{ nameEn: 'No poverty', nameBn: 'দারিদ্র্য বিলোপ' },
	{ nameEn: 'Zero hunger', nameBn: 'ক্ষুধামুক্তি' },
	{ nameEn: 'Good health and well-being', nameBn: 'সুস্বাস্থ্য ও কল্যাণ' },
	{ nameEn: 'Quality education', nameBn: 'মানসম্মত শিক্ষা' },
	{ nameEn: 'Gender equality', nameBn: 'জেন্ডার সমতা' },
	{ nameEn: 'Clean water and sanitation', nameBn: 'নিরাপদ পানি ও স্যানিটেশন' },
	{ nameEn: 'Affordable and clean energy', nameBn: 'সাশ্রয়ী ও দূষণমুক্ত জ্বালানি' },
	{ nameEn: 'Decent work and economic growth', nameBn: 'শোভন কাজ ও অর্থনৈতিক প্রবৃদ্ধি' },
	{ nameEn: 'Industry, innovation and infrastructure', nameBn: 'শিল্প, উদ্ভাবন ও অবকাঠামো' },
	{ nameEn: 'Reduced inequalities', nameBn: 'অসমতা হ্রাস' },
	{ nameEn: 'Sustainable cities and communities', nameBn: 'টেকসই নগর ও জনপদ' },
	{ nameEn: 'Responsible consumption and production', nameBn: 'পরিমিত ভোগ ও উৎপাদন' },
	{ nameEn: 'Climate action', nameBn: 'জলবায়ু কার্যক্রম' },
	{ nameEn: 'Life below water', nameBn: 'জলজ জীবন' },
	{ nameEn: 'Life on land', nameBn: 'স্থলজ জীবন' },
	{ nameEn: 'Peace, justice and strong institutions', nameBn: 'শান্তি, ন্যায়বিচার ও কার্যকর প্রতিষ্ঠান' },
	{ nameEn: 'Partnerships for the goals', nameBn: 'অভীষ্ট অর্জনে অংশীদারত্ব' },
];
