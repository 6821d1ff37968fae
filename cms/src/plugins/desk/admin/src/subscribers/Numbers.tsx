import { Box, Flex, Grid, Typography } from '@strapi/design-system';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberCount, SubscriberNumbers } from '../../../subscriber-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { dayAndTimeText } from '../when.ts';

const STATES: BilingualText = { en: 'All subscribers', bn: 'সব গ্রাহক' };
const AUDIENCES: BilingualText = { en: 'Who gets the newsletter, by kind', bn: 'যাঁরা বার্তা পান, ধরন অনুযায়ী' };
const LANGUAGES: BilingualText = { en: 'By language', bn: 'ভাষা অনুযায়ী' };
const DIVISIONS: BilingualText = { en: 'By division', bn: 'বিভাগ অনুযায়ী' };

const plainNumber = (value: number): BilingualText => ({
	en: formatNumber(value, 'en'),
	bn: formatNumber(value, 'bn'),
});

function waitingText({ count, since }: NonNullable<SubscriberNumbers['waiting']>): BilingualText {
	const at = dayAndTimeText(since);
	return {
		en: `${formatNumber(count, 'en')} letters to confirm are waiting since ${at.en}: more people ask than may be answered in an hour. After a meeting this is fine; otherwise somebody may be abusing the form.`,
		bn: `${at.bn} থেকে নিশ্চিত করার ${formatNumber(count, 'bn')}টি চিঠি অপেক্ষায় আছে: এক ঘণ্টায় যত চিঠি পাঠানো যায়, অনুরোধ তার বেশি। কোনো সভার পর হলে ঠিক আছে; না হলে কেউ ফরমের অপব্যবহার করছে।`,
	};
}

/** How many there are of each kind, and whether the form is being flooded. */
export function Numbers({ numbers }: { numbers: SubscriberNumbers }) {
	const { states, audiences, languages, divisions, waiting } = numbers;
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<Box role="status">
				{waiting === null ? null : (
					<Box background="warning100" borderColor="warning200" hasRadius padding={4}>
						<BothLines text={waitingText(waiting)} />
					</Box>
				)}
			</Box>
			<Grid.Root gap={4}>
				<Group title={STATES} counts={states} />
				<Group title={AUDIENCES} counts={audiences} />
				<Group title={DIVISIONS} counts={divisions} />
				<Group title={LANGUAGES} counts={languages} />
			</Grid.Root>
		</Flex>
	);
}

function Group({ title, counts }: { title: BilingualText; counts: readonly SubscriberCount[] }) {
	return (
		<Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
				<Typography tag="h2" variant="delta">
					<Both text={title} />
				</Typography>
				<dl>
					{counts.map(({ key, label, count }) => (
						<Flex key={key} justifyContent="space-between" gap={4} paddingTop={2}>
							<Typography tag="dt" variant="pi">
								<Both text={label} />
							</Typography>
							<Typography tag="dd" variant="pi" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
								<Both text={plainNumber(count)} />
							</Typography>
						</Flex>
					))}
				</dl>
			</Box>
		</Grid.Item>
	);
}
