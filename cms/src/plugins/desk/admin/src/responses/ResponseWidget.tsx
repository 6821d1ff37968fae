import { Flex, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { bothText } from '../words.ts';
import { useResponsesQuery } from './api.ts';
import { AT_FIRST, reviewDeskAddress } from './reviewDeskAddress.ts';

const LOADING: BilingualText = { en: 'Loading the responses', bn: 'উত্তরগুলো আসছে' };
const LISTS = [
	{ title: { en: 'Mine to review', bn: 'আমার পর্যালোচনার অপেক্ষায়' }, asked: { ...AT_FIRST, mine: true } },
	{ title: { en: 'Overdue', bn: 'সময় পেরিয়েছে' }, asked: { ...AT_FIRST, overdue: true } },
	{ title: { en: 'New, nobody has begun', bn: 'নতুন, এখনো শুরু হয়নি' }, asked: { ...AT_FIRST, state: 'submitted' } },
	{ title: { en: 'All sent', bn: 'জমা পড়া সব' }, asked: AT_FIRST },
];

/** On the home page of the admin: what waits on the review desk. Every figure leads to its list. */
export function ResponseWidget() {
	return (
		<dl>
			{LISTS.map((list) => (
				<Flex key={list.title.en} justifyContent="space-between" gap={4} paddingTop={2}>
					<Typography tag="dt" variant="pi">
						<Both text={list.title} />
					</Typography>
					<Typography tag="dd" variant="pi" fontWeight="bold">
						<Count asked={list.asked} />
					</Typography>
				</Flex>
			))}
		</dl>
	);
}

function Count({ asked }: { asked: typeof AT_FIRST }) {
	const { data, error } = useResponsesQuery(asked);
	if (error !== undefined) return <ProblemNotice problem={problemText(error)} />;
	if (data === undefined) return <Loader small>{bothText(LOADING)}</Loader>;
	const text = { en: formatNumber(data.count, 'en'), bn: formatNumber(data.count, 'bn') };
	return (
		<Link to={`/plugins/desk/responses?${reviewDeskAddress(asked)}`}>
			<Both text={text} />
		</Link>
	);
}
