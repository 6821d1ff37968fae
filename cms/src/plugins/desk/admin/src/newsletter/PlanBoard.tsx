import { Flex, Grid, Loader, Typography } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import { useEditionsQuery } from '../api.ts';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText } from '../words.ts';
import { CirculationFiles } from './CirculationFiles.tsx';
import { PlanCard } from './PlanCard.tsx';

const LOADING: BilingualText = { en: 'Loading the plan', bn: 'পরিকল্পনা আসছে' };
const EARLIER: BilingualText = { en: 'Year before', bn: 'আগের বছর' };
const LATER: BilingualText = { en: 'Year after', bn: 'পরের বছর' };

/** Years that the desk knows editions of. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The year in the address, or the present one. */
function yearIn(params: URLSearchParams): number {
	const year = Number(params.get('year'));
	return Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : new Date().getFullYear();
}

/** The four editions of a year. */
export function PlanBoard() {
	const [params, setParams] = useSearchParams();
	const year = yearIn(params);
	const action = useDeskAction();
	const { data, error, refetch } = useEditionsQuery({ year }, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(refetch);
	const turnTo = (next: number) => setParams({ year: String(next) });

	return (
		<Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
			<Flex gap={4}>
				<DeskButton text={EARLIER} variant="tertiary" disabled={year <= FIRST_YEAR} onClick={() => turnTo(year - 1)} />
				<Typography tag="h2" variant="alpha">
					{year}
				</Typography>
				<DeskButton text={LATER} variant="tertiary" disabled={year >= LAST_YEAR} onClick={() => turnTo(year + 1)} />
			</Flex>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			<Grid.Root gap={4}>
				{(data?.cards ?? []).map((card) => (
					<Grid.Item key={card.quarter} col={6} xs={12} alignItems="stretch">
						<PlanCard card={card} action={action} />
					</Grid.Item>
				))}
			</Grid.Root>
			<CirculationFiles year={year} />
		</Flex>
	);
}
