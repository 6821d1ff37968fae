import type { BilingualText, LiveStatus } from '../../../contract.ts';
import { momentText } from '../when.ts';

/** What became of the newest publication, in words. */
export function liveText(live: LiveStatus): BilingualText {
	switch (live.kind) {
		case 'never':
			return { en: 'Not on the site yet', bn: 'এখনো সাইটে যায়নি' };
		case 'building': {
			const since = momentText(live.since);
			return { en: `Building since ${since.en} …`, bn: `তৈরি হচ্ছে, শুরু ${since.bn} …` };
		}
		case 'live': {
			const since = momentText(live.since);
			return { en: `Live since ${since.en}`, bn: `সাইটে আছে ${since.bn} থেকে` };
		}
		case 'gone': {
			const since = momentText(live.since);
			return { en: `Off the site since ${since.en}`, bn: `সাইটে নেই ${since.bn} থেকে` };
		}
		case 'failed': {
			const at = momentText(live.at);
			return {
				en: `Failed at ${at.en}: ${live.reason}. The site shows what it showed before.`,
				bn: `${at.bn}-এ ব্যর্থ: ${live.reason}। সাইটে আগের অবস্থাই দেখা যাচ্ছে।`,
			};
		}
		default:
			return live satisfies never;
	}
}
