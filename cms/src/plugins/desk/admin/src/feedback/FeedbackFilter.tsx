import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { FEEDBACK_FORMS } from '../../../../../domain/feedback.ts';
import { FEEDBACK_STATES, type FeedbackState, keysOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText } from '../../../contract.ts';
import type { FeedbackQuery } from '../api.ts';
import { Both } from '../components/Both.tsx';
import { bothText, counted } from '../words.ts';

const KIND: BilingualText = { en: 'Kind of message', bn: 'বার্তার ধরন' };
const STATE: BilingualText = { en: 'State', bn: 'অবস্থা' };
const ALL: BilingualText = { en: 'All', bn: 'সব' };

/** Strapi's select takes no empty value. */
const EVERY_STATE = 'all';

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
	const chooseForm = (value: string | number) => {
		const form = keysOf(FEEDBACK_FORMS).find((each) => each === value);
		if (form !== undefined) onChange({ form, state: null, page: 1 });
	};
	const chooseState = (value: string | number) =>
		onChange({ ...asked, state: value === EVERY_STATE ? null : String(value), page: 1 });
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Field.Root name="deskFeedbackForm">
				<Field.Label>
					<Both text={KIND} />
				</Field.Label>
				<SingleSelect value={asked.form} onChange={chooseForm}>
					{keysOf(FEEDBACK_FORMS).map((form) => (
						<SingleSelectOption key={form} value={form}>
							{bothText(FEEDBACK_FORMS[form].title)}
						</SingleSelectOption>
					))}
				</SingleSelect>
			</Field.Root>
			<Field.Root name="deskFeedbackState">
				<Field.Label>
					<Both text={STATE} />
				</Field.Label>
				<SingleSelect value={asked.state ?? EVERY_STATE} onChange={chooseState}>
					<SingleSelectOption value={EVERY_STATE}>{bothText(ALL)}</SingleSelectOption>
					{STATES_OF[asked.form].map((state) => (
						<SingleSelectOption key={state} value={state}>
							{bothText(counted(FEEDBACK_STATES[state], counts[state] ?? 0))}
						</SingleSelectOption>
					))}
				</SingleSelect>
			</Field.Root>
		</Flex>
	);
}
