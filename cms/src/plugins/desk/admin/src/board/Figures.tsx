import { Box, Flex, Grid, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import type { ResponseFigures } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { bothText } from '../words.ts';
import { useResponseFiguresQuery } from './api.ts';

const LOADING: BilingualText = { en: 'Counting the answers', bn: 'উত্তর গোনা হচ্ছে' };
const NONE: BilingualText = { en: 'None yet', bn: 'এখনো নেই' };

/** The responses that were sent, counted in several ways; every figure leads to the list behind it. */
export function Figures({ round }: { round: string | null }) {
	const { data, error } = useResponseFiguresQuery({ round }, { refetchOnMountOrArgChange: true });
	if (error !== undefined) return <ProblemNotice problem={problemText(error)} />;
	if (data === undefined) return <Loader>{bothText(LOADING)}</Loader>;
	return (
		<Grid.Root gap={4}>
			{data.groups.map((group) => (
				<Group key={group.title.en} {...group} />
			))}
		</Grid.Root>
	);
}

function Group({ title, counts }: ResponseFigures['groups'][number]) {
	return (
		<Grid.Item col={4} xs={12} direction="column" alignItems="stretch">
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
				<Typography tag="h3" variant="delta">
					<Both text={title} />
				</Typography>
				{counts.length === 0 ? (
					<Typography variant="pi" textColor="neutral600">
						<Both text={NONE} />
					</Typography>
				) : (
					<dl>
						{counts.map(({ key, label, count, href }) => (
							<Flex key={key} justifyContent="space-between" gap={4} paddingTop={2}>
								<Typography tag="dt" variant="pi">
									<Both text={label} />
								</Typography>
								<Typography tag="dd" variant="pi" fontWeight="bold" style={{ whiteSpace: 'nowrap' }}>
									<Link to={href}>
										<Both text={{ en: formatNumber(count, 'en'), bn: formatNumber(count, 'bn') }} />
									</Link>
								</Typography>
							</Flex>
						))}
					</dl>
				)}
			</Box>
		</Grid.Item>
	);
}
