import { Flex, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { PARTICIPATIONS, type Participation } from '../../../../../domain/response/response-board.ts';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import { keysOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { bothText } from '../words.ts';
import { useResponseBoardQuery } from './api.ts';
import { boardAddress } from './boardAddress.ts';

const LOADING: BilingualText = { en: 'Loading the board', bn: 'বোর্ড আসছে' };
const BOARD = '/plugins/desk/response-board';
const OPEN: BilingualText = { en: 'Open the response board', bn: 'সাড়ার বোর্ড খুলুন' };

/** On the home page of the admin: how the newest round stands. Every figure leads to the list behind it. */
export function BoardWidget() {
	const { data, error } = useResponseBoardQuery({ round: undefined, grouping: 'division' });
	if (error !== undefined) return <ProblemNotice problem={problemText(error)} />;
	if (data === undefined) return <Loader>{bothText(LOADING)}</Loader>;
	const round = data.rounds.find(({ id }) => id === data.round);
	return (
		<Flex direction="column" alignItems="stretch" gap={3}>
			{round === undefined ? null : (
				<Typography variant="pi" textColor="neutral600">
					<Both text={round.title} />
				</Typography>
			)}
			<dl>
				{keysOf(PARTICIPATIONS).map((participation) => (
					<Flex key={participation} justifyContent="space-between" gap={4} paddingTop={2}>
						<Typography tag="dt" variant="pi">
							<Both text={PARTICIPATIONS[participation]} />
						</Typography>
						<Typography tag="dd" variant="pi" fontWeight="bold">
							<Link to={`${BOARD}?${listOf(participation)}`}>
								<Both text={numberText(data.total[participation])} />
							</Link>
						</Typography>
					</Flex>
				))}
			</dl>
			<Typography variant="pi">
				<Link to={BOARD}>
					<Both text={OPEN} />
				</Link>
			</Typography>
		</Flex>
	);
}

const listOf = (participation: Participation) =>
	boardAddress({ round: undefined, grouping: 'division', opened: { participation, key: undefined } });

const numberText = (value: number): BilingualText => ({ en: formatNumber(value, 'en'), bn: formatNumber(value, 'bn') });
