import { Flex } from '@strapi/design-system';
import { BOARD_GROUPINGS, type BoardGrouping } from '../../../../../domain/response/response-board.ts';
import { choicesOf } from '../../../../../domain/vocabulary.ts';
import type { ResponseBoard } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { Choice, OptionalChoice } from '../components/Choice.tsx';

const ROUND: BilingualText = { en: 'Round', bn: 'পর্ব' };
const GROUPING: BilingualText = { en: 'Divided by', bn: 'যেভাবে ভাগ করা' };
const ALL_TIME: BilingualText = { en: 'All responses of all time', bn: 'সব সময়ের সব উত্তর' };

interface BoardChoicesProps {
	board: ResponseBoard;
	/** `null` for all of time. */
	onRound: (round: string | null) => void;
	onGrouping: (grouping: BoardGrouping) => void;
}

export function BoardChoices({ board, onRound, onGrouping }: BoardChoicesProps) {
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<OptionalChoice
				name="deskBoardRound"
				title={ROUND}
				options={board.rounds.map(({ id, title }) => ({ key: id, label: title }))}
				value={board.round}
				empty={ALL_TIME}
				onChoose={onRound}
			/>
			<Choice
				name="deskBoardGrouping"
				title={GROUPING}
				options={choicesOf(BOARD_GROUPINGS)}
				value={board.grouping}
				onChoose={onGrouping}
			/>
		</Flex>
	);
}
