import { Box, Flex, Loader } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { type FeedbackQuery, useFeedbackQuery } from '../api.ts';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText } from '../words.ts';
import { FeedbackFilter } from './FeedbackFilter.tsx';
import { FeedbackItem } from './FeedbackItem.tsx';

const LOADING: BilingualText = { en: 'Loading the messages', bn: 'বার্তাগুলো আসছে' };
const EMPTY: BilingualText = { en: 'No message here.', bn: 'এখানে কোনো বার্তা নেই।' };
const NEWER: BilingualText = { en: 'Newer', bn: 'আরও নতুন' };
const OLDER: BilingualText = { en: 'Older', bn: 'আরও পুরোনো' };

/** Problems come first: somebody may be harmed. */
const AT_FIRST: FeedbackQuery = { form: 'problemReport', state: null, page: 1 };

/** The messages of one form in one state, newest first. */
export function FeedbackBoard() {
	const [asked, setAsked] = useState<FeedbackQuery>(AT_FIRST);
	const action = useDeskAction();
	const { data, error, refetch } = useFeedbackQuery(asked, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(refetch);
	const turn = (by: number) => setAsked({ ...asked, page: asked.page + by });

	return (
		<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
			<FeedbackFilter asked={asked} counts={data?.counts ?? {}} onChange={setAsked} />
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<>
					{data.entries.length === 0 ? (
						<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
							<BothLines text={EMPTY} tone="neutral600" />
						</Box>
					) : null}
					<Flex tag="ol" direction="column" alignItems="stretch" gap={4}>
						{data.entries.map((entry) => (
							<li key={entry.ticket}>
								<FeedbackItem entry={entry} action={action} />
							</li>
						))}
					</Flex>
					<Flex gap={4}>
						{asked.page > 1 ? <DeskButton text={NEWER} variant="tertiary" onClick={() => turn(-1)} /> : null}
						{asked.page < data.pageCount ? (
							<DeskButton text={OLDER} variant="tertiary" onClick={() => turn(1)} />
						) : null}
					</Flex>
				</>
			)}
		</Flex>
	);
}
