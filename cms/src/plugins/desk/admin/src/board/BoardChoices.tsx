import { Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { BOARD_GROUPINGS, type BoardGrouping } from '../../../../../domain/response-board.ts';
import type { ResponseBoard } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { bothText } from '../words.ts';

const ROUND: BilingualText = { en: 'Round', bn: 'পর্ব' };
const GROUPING: BilingualText = { en: 'Divided by', bn: 'যেভাবে ভাগ করা' };
const ALL_TIME: BilingualText = { en: 'All responses of all time', bn: 'সব সময়ের সব উত্তর' };

/** Strapi's select takes no empty value. */
const ALL = 'all';

interface BoardChoicesProps {
	board: ResponseBoard;
	/** `null` for all of time. */
	onRound: (round: string | null) => void;
	onGrouping: (grouping: BoardGrouping) => void;
}

export function BoardChoices({ board, onRound, onGrouping }: BoardChoicesProps) {
	return (
		<Flex gap={4} alignItems="end" wrap="wrap">
			<Field.Root name="deskBoardRound">
				<Field.Label>
					<Both text={ROUND} />
				</Field.Label>
				<SingleSelect
					value={board.round ?? ALL}
					onChange={(chosen: string | number) => onRound(chosen === ALL ? null : String(chosen))}
				>
					{board.rounds.map(({ id, title }) => (
						<SingleSelectOption key={id} value={id}>
							{bothText(title)}
						</SingleSelectOption>
					))}
					<SingleSelectOption value={ALL}>{bothText(ALL_TIME)}</SingleSelectOption>
				</SingleSelect>
			</Field.Root>
			<Field.Root name="deskBoardGrouping">
				<Field.Label>
					<Both text={GROUPING} />
				</Field.Label>
				<SingleSelect
					value={board.grouping}
					onChange={(chosen: string | number) => {
						const grouping = groupingOf(String(chosen));
						if (grouping !== null) onGrouping(grouping);
					}}
				>
					{Object.entries(BOARD_GROUPINGS).map(([grouping, label]) => (
						<SingleSelectOption key={grouping} value={grouping}>
							{bothText(label)}
						</SingleSelectOption>
					))}
				</SingleSelect>
			</Field.Root>
		</Flex>
	);
}

function groupingOf(text: string): BoardGrouping | null {
	return Object.hasOwn(BOARD_GROUPINGS, text) ? (text as BoardGrouping) : null;
}
