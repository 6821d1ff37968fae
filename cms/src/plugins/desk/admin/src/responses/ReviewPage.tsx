import { Badge, Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { ResponseReview } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText } from '../words.ts';
import { useResponseQuery } from './api.ts';
import { QuestionCard } from './QuestionCard.tsx';
import { ReviewSide } from './ReviewSide.tsx';
import { useQuestionKeys } from './useQuestionKeys.ts';

const LOADING: BilingualText = { en: 'Loading the response', bn: 'উত্তরটি আসছে' };
const BACK: BilingualText = { en: 'Back to the list', bn: 'তালিকায় ফিরুন' };
const KEYS: BilingualText = {
	en: 'Keys: j next question, k previous, r remark',
	bn: 'কি-বোর্ড: j পরের প্রশ্ন, k আগের, r মন্তব্য',
};

/** What can be done stays in sight while somebody reads; where it is longer than the screen, it scrolls by itself. Strapi's header is 5.6 rem high. */
const STAYS = { position: 'sticky', top: '7.2rem', maxHeight: 'calc(100vh - 8.8rem)', overflow: 'auto' } as const;

interface ReviewPageProps {
	id: string;
	action: DeskAction;
	onBack: () => void;
}

/** One response on one page: answers with remarks on the left, what can be done and the timeline on the right. */
export function ReviewPage({ id, action, onBack }: ReviewPageProps) {
	const { data, error, refetch } = useResponseQuery(id);
	useRefetchOnFocus(refetch);
	const root = useRef<HTMLDivElement>(null);
	useQuestionKeys(root);
	return (
		<Flex ref={root} direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
			<Flex justifyContent="space-between">
				<DeskButton text={BACK} variant="tertiary" onClick={onBack} />
				<Typography variant="pi" textColor="neutral600">
					<Both text={KEYS} />
				</Typography>
			</Flex>
			<ProblemNotice problem={error === undefined ? null : problemText(error)} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<>
					<Head view={data} />
					<Flex alignItems="flex-start" gap={6} wrap="wrap">
						<Flex flex="1 1 32rem" direction="column" alignItems="stretch" gap={6}>
							{data.sections.map(({ key, title, questions }) => (
								<Flex key={key} tag="section" direction="column" alignItems="stretch" gap={3}>
									<Typography tag="h3" variant="delta">
										<Both text={title} />
									</Typography>
									{questions.map((question) => (
										<QuestionCard key={question.key} question={question} view={data} action={action} />
									))}
								</Flex>
							))}
						</Flex>
						<Box flex="1 1 20rem" maxWidth="28rem" {...STAYS}>
							<ReviewSide view={data} action={action} />
						</Box>
					</Flex>
				</>
			)}
		</Flex>
	);
}

function Head({ view }: { view: ResponseReview }) {
	const { title, reference, municipality, stateLabel, completeness, round, focalPoint } = view;
	const complete = (locale: 'bn' | 'en') => formatNumber(completeness ?? 0, locale);
	const summary: BilingualText = {
		en: `${complete('en')} % complete · submission ${formatNumber(round, 'en')}`,
		bn: `${complete('bn')} % সম্পূর্ণ · জমা ${formatNumber(round, 'bn')}`,
	};
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<Typography tag="h2" variant="beta">
				{title ?? reference}
			</Typography>
			<Flex gap={3} wrap="wrap">
				<Badge>
					<Both text={stateLabel} />
				</Badge>
				<Typography variant="omega">
					<Both text={municipality} /> · {reference}
				</Typography>
				<BothLines text={summary} tone="neutral600" />
				{focalPoint === null ? null : (
					<Typography variant="pi">{[focalPoint.name, focalPoint.mobile].filter(Boolean).join(', ')}</Typography>
				)}
			</Flex>
		</Flex>
	);
}
