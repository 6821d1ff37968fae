import { Flex } from '@strapi/design-system';
import { FEEDBACK_FORMS } from '../../../../../domain/practice/feedback.ts';
import { FEEDBACK_STATES, type FeedbackState, keysOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText } from '../../../contract.ts';
import type { FeedbackQuery } from '../api.ts';
import { Choice, OptionalChoice } from '../components/Choice.tsx';
import { counted } from '../words.ts';

const KIND: BilingualText = { en: 'Kind of message', bn: 'বার্তার ধরন' };
const STATE: BilingualText = { en: 'State', bn: 'অবস্থা' };

const STATES_OF: Record<FeedbackQuery['form'], readonly FeedbackState[]> = {
	practiceUse: ['new', 'read', 'confirmed', 'closed'],
	problemReport: ['new', 'read', 'answered', 'closed'],
};

interface FeedbackFilterProps {
	asked: FeedbackQuery;
	counts: Record<string, number>;
	onChange: (asked: FeedbackQuery) => void;
}

/** Which messages are shown. Another choice begins at the newest again. */
export function FeedbackFilter({ asked, counts, onChange }: FeedbackFilterProps) {
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Choice
				name="deskFeedbackForm"
				title={KIND}
				options={keysOf(FEEDBACK_FORMS).map((key) => ({ key, label: FEEDBACK_FORMS[key].title }))}
				value={asked.form}
				onChoose={(form) => onChange({ form, state: null, page: 1 })}
			/>
			<OptionalChoice
				name="deskFeedbackState"
				title={STATE}
				options={STATES_OF[asked.form].map((key) => ({ key, label: counted(FEEDBACK_STATES[key], counts[key] ?? 0) }))}
				value={asked.state}
				onChoose={(state) => onChange({ ...asked, state, page: 1 })}
			/>
		</Flex>
	);
}
