import { isReviewedUid } from '../../../../../reviewed-types.ts';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import type { SidePanel } from '../contentManager.ts';
import { reviewKeyOf } from '../reviewed.ts';
import { bothText } from '../words.ts';
import { ReviewPanelContent } from './ReviewPanelContent.tsx';

const TITLE: BilingualText = { en: 'Review', bn: 'পর্যালোচনা' };
const NOT_STORED: BilingualText = {
	en: 'The review begins when this language version has been saved for the first time.',
	bn: 'এই ভাষার সংস্করণ প্রথমবার সংরক্ষণ করলে পর্যালোচনা শুরু হবে।',
};

/** The side panel of entries that go through editorial review. */
export const ReviewPanel: SidePanel = (context) => {
	if (!isReviewedUid(context.model)) return null;
	const entry = reviewKeyOf(context);
	return {
		title: bothText(TITLE),
		content:
			entry === null ? (
				<BothLines text={NOT_STORED} />
			) : (
				<ReviewPanelContent key={`${entry.documentId}:${entry.locale}`} entry={entry} />
			),
	};
};
