import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { SendDesk } from '../../../sending-contract.ts';

const NOT_EXAMINED: BilingualText = {
	en: 'The relay has not been examined. Run "node scripts/doctor.ts --to ADDRESS" before the first mailing.',
	bn: 'রিলে পরীক্ষা করা হয়নি। প্রথমবার পাঠানোর আগে "node scripts/doctor.ts --to ঠিকানা" চালান।',
};

const OTHER_RELAY: BilingualText = {
	en: 'Mail goes to another relay than the one that was examined. Run "node scripts/doctor.ts --to ADDRESS" again before the next mailing.',
	bn: 'যে রিলে পরীক্ষা করা হয়েছিল, মেইল এখন সেটি দিয়ে যায় না। পরের বার পাঠানোর আগে "node scripts/doctor.ts --to ঠিকানা" আবার চালান।',
};

/** What somebody who is about to send must know of the relay; `null` when all is well. */
export function doctorWarning(doctor: SendDesk['doctor']): BilingualText | null {
	if (doctor === null) return NOT_EXAMINED;
	if (!doctor.isOfPresentRelay) return OTHER_RELAY;
	const count = doctor.findings.filter(({ level }) => level === 'fail').length;
	if (count === 0) return null;
	return {
		en: `When the relay was last examined, ${formatNumber(count, 'en')} points were to be mended before an edition goes out. They are marked ✗ at the end of this page.`,
		bn: `রিলের শেষ পরীক্ষায় ${formatNumber(count, 'bn')}টি বিষয় পাঠানোর আগে ঠিক করার মতো পাওয়া গেছে। এই পাতার শেষে ✗ চিহ্ন দিয়ে সেগুলো আছে।`,
	};
}
