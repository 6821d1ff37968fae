import { Field, Flex, TextInput } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { ResponseReview } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { Section } from '../components/Section.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayText } from '../when.ts';
import { useAssignResponseMutation } from './api.ts';

const TITLE: BilingualText = { en: 'Reviewer', bn: 'পর্যালোচক' };
const WHO: BilingualText = { en: 'Who', bn: 'কে' };
const UNTIL: BilingualText = { en: 'Until', bn: 'কবের মধ্যে' };
const NAME: BilingualText = { en: 'Name as reviewer', bn: 'দায়িত্ব দিন' };
const NAMED: BilingualText = { en: 'Named', bn: 'দায়িত্ব দেওয়া হয়েছে' };

interface AssignmentFormProps {
	view: ResponseReview;
	action: DeskAction;
}

/** Who reviews now, and naming somebody for the level in turn; the suggestion follows sector, load and interest. */
export function AssignmentForm({ view, action }: AssignmentFormProps) {
	const { suggestion, assignments, mayAssign } = view;
	const [assign] = useAssignResponseMutation();
	const [reviewerId, setReviewerId] = useState(suggestion?.reviewerId ?? null);
	const [dueOn, setDueOn] = useState(suggestion?.dueOn ?? '');
	const able = view.reviewers.filter(({ levels }) => suggestion !== null && levels.includes(suggestion.level));
	const name = () => {
		if (suggestion === null || reviewerId === null) return;
		const request = () => assign({ id: view.id, level: suggestion.level, reviewerId, dueOn }).unwrap();
		void action.perform(request, () => NAMED);
	};
	return (
		<Section title={TITLE}>
			{assignments.map(({ level, levelLabel, reviewer, dueOn: due, isOverdue }) => (
				<BothLines
					key={level}
					text={{
						en: `${levelLabel.en}: ${reviewer}, ${dayText(due).en}`,
						bn: `${levelLabel.bn}: ${reviewer}, ${dayText(due).bn}`,
					}}
					tone={isOverdue ? 'danger700' : 'neutral800'}
				/>
			))}
			{mayAssign && suggestion !== null ? (
				<Flex direction="column" alignItems="stretch" gap={2}>
					<Choice
						name="deskResponseReviewer"
						title={WHO}
						options={able.map(({ id, name: text, load }) => {
							const label = `${text} (${load})`;
							return { key: String(id), label: { en: label, bn: label } };
						})}
						value={reviewerId === null ? null : String(reviewerId)}
						onChoose={(value) => setReviewerId(Number(value))}
					/>
					<Field.Root name="deskResponseDue">
						<Field.Label>
							<Both text={UNTIL} />
						</Field.Label>
						<TextInput
							type="date"
							value={dueOn}
							onChange={(event: ChangeEvent<HTMLInputElement>) => setDueOn(event.target.value)}
						/>
					</Field.Root>
					<DeskButton
						text={NAME}
						variant="tertiary"
						disabled={action.isBusy || reviewerId === null || dueOn === ''}
						onClick={name}
					/>
				</Flex>
			) : null}
		</Section>
	);
}
