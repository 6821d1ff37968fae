import { Table, Tbody, Td, TextButton, Th, Thead, Tr, Typography } from '@strapi/design-system';
import {
	BOARD_GROUPINGS,
	PARTICIPATIONS,
	type Participation,
	type ParticipationCounts,
} from '../../../../../domain/response/response-board.ts';
import { formatNumber, formatPercent } from '../../../../../domain/text/bangla.ts';
import type { ResponseBoard } from '../../../board-contract.ts';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { bothText } from '../words.ts';
import type { Opened } from './boardAddress.ts';

const MUNICIPALITIES: BilingualText = { en: 'Municipalities', bn: 'পৌরসভা' };
const SHARE: BilingualText = { en: 'Have replied', bn: 'সাড়া দিয়েছে' };
export const EVERY_ROW: BilingualText = { en: 'All', bn: 'সব' };
const COLUMNS = Object.keys(PARTICIPATIONS) as Participation[];

interface BoardTableProps {
	board: ResponseBoard;
	onOpen: (opened: Opened) => void;
}

/** A row for each value of the grouping; every figure opens the municipalities behind it. */
export function BoardTable({ board, onOpen }: BoardTableProps) {
	const total = { key: undefined, label: EVERY_ROW, counts: board.total };
	return (
		<Table colCount={COLUMNS.length + 3} rowCount={board.rows.length + 2}>
			<Thead>
				<Tr>
					{[BOARD_GROUPINGS[board.grouping], MUNICIPALITIES, ...COLUMNS.map((each) => PARTICIPATIONS[each]), SHARE].map(
						(title) => (
							<Th key={title.en}>
								<BothLines text={title} tone="neutral600" />
							</Th>
						),
					)}
				</Tr>
			</Thead>
			<Tbody>
				{[total, ...board.rows].map(({ key, label, counts }) => (
					<Tr key={key === undefined ? 'all' : `key ${key}`}>
						<Td>
							<BothLines text={label} />
						</Td>
						{([null, ...COLUMNS] as const).map((participation) => (
							<Td key={participation ?? 'total'}>
								<Figure
									count={counts[participation ?? 'total']}
									title={figureTitle(label, participation)}
									onOpen={() => onOpen({ participation, key })}
								/>
							</Td>
						))}
						<Td>
							<Typography variant="pi">{shareText(counts)}</Typography>
						</Td>
					</Tr>
				))}
			</Tbody>
		</Table>
	);
}

interface FigureProps {
	count: number;
	title: BilingualText;
	onOpen: () => void;
}

function Figure({ count, title, onOpen }: FigureProps) {
	if (count === 0) return <Typography variant="pi">{bothNumber(0)}</Typography>;
	return (
		<TextButton aria-label={`${bothText(title)}: ${bothNumber(count)}`} onClick={onOpen}>
			{bothNumber(count)}
		</TextButton>
	);
}

/** What a figure counts. */
export function figureTitle(label: BilingualText, participation: Participation | null): BilingualText {
	if (participation === null) return label;
	const { en, bn } = PARTICIPATIONS[participation];
	return { en: `${label.en}: ${en}`, bn: `${label.bn}: ${bn}` };
}

const bothNumber = (value: number): string =>
	bothText({ en: formatNumber(value, 'en'), bn: formatNumber(value, 'bn') });

/** "Nothing to report" is a reply as well (A48). */
function shareText({ total, responded, nothing }: ParticipationCounts): string {
	const percent = total === 0 ? 0 : ((responded + nothing) / total) * 100;
	return bothText({ en: formatPercent(percent, 'en'), bn: formatPercent(percent, 'bn') });
}
