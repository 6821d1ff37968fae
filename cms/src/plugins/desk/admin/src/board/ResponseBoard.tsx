import { Flex, Loader } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { useRefetchOnFocus } from '../useRefetchOnFocus.ts';
import { bothText } from '../words.ts';
import { useResponseBoardQuery } from './api.ts';
import { BoardChoices } from './BoardChoices.tsx';
import { BoardTable } from './BoardTable.tsx';
import { type BoardPlace, boardAddress, readBoardPlace } from './boardAddress.ts';
import { Exports } from './Exports.tsx';
import { Figures } from './Figures.tsx';
import { MunicipalityList } from './MunicipalityList.tsx';
import { Reminders } from './Reminders.tsx';

const LOADING: BilingualText = { en: 'Loading the board', bn: 'বোর্ড আসছে' };
const FIGURES: BilingualText = { en: 'What the answers add up to', bn: 'উত্তরগুলো মিলে যা দাঁড়ায়' };
const REMIND: BilingualText = { en: 'Remind', bn: 'তাগিদ' };
const EXPORT: BilingualText = { en: 'Export', bn: 'ফাইল হিসেবে নেওয়া' };

/** The board with the municipalities behind one figure, reminders, the figures of the answers, and exports. */
export function ResponseBoard() {
	const [address, setAddress] = useSearchParams();
	const place = readBoardPlace(address);
	const { round, grouping, opened } = place;
	const show = (change: Partial<BoardPlace>) => setAddress(boardAddress({ ...place, ...change }));
	const action = useDeskAction();
	const board = useResponseBoardQuery({ round, grouping }, { refetchOnMountOrArgChange: true });
	useRefetchOnFocus(board.refetch);
	const { data, error } = board;

	return (
		<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined ? (
				error === undefined ? (
					<Loader>{bothText(LOADING)}</Loader>
				) : null
			) : (
				<>
					<BoardChoices
						board={data}
						onRound={(chosen) => show({ round: chosen, opened: null })}
						onGrouping={(chosen) => show({ grouping: chosen, opened: null })}
					/>
					<BoardTable board={data} onOpen={(chosen) => show({ opened: chosen })} />
					{opened === null ? null : (
						<MunicipalityList key={`${opened.participation} ${opened.key}`} board={data} opened={opened} />
					)}
					{data.mayAct ? (
						<PageSection title={REMIND}>
							<Reminders key={data.round} round={data.round} action={action} />
						</PageSection>
					) : null}
					<PageSection title={FIGURES}>
						<Figures round={data.round} />
					</PageSection>
					{data.mayAct ? (
						<PageSection title={EXPORT}>
							<Exports round={data.round} action={action} />
						</PageSection>
					) : null}
				</>
			)}
		</Flex>
	);
}
