import {
	BOARD_GROUPINGS,
	type BoardGrouping,
	PARTICIPATIONS,
	type Participation,
} from '../../../../../domain/response/response-board.ts';

/** Which figure of the board is opened. */
export interface Opened {
	/** `null`: everybody. */
	participation: Participation | null;
	/** Of the row; `null` for those of which the registry does not know, `undefined` for every row. */
	key: string | null | undefined;
}

export interface BoardPlace {
	/** `null`: all of time. `undefined`: the newest. */
	round: string | null | undefined;
	grouping: BoardGrouping;
	opened: Opened | null;
}

/** Names of the parameters, and what stands for everybody and for all of time. */
const ROUND = 'round';
const GROUPING = 'by';
const LIST = 'list';
const KEY = 'key';
const ALL = 'all';

/** What the page shows stands in its address: a colleague can be sent there, and "back" leads back. */
export function readBoardPlace(address: URLSearchParams): BoardPlace {
	const round = address.get(ROUND);
	const grouping = address.get(GROUPING) ?? '';
	return {
		round: round === ALL ? null : (round ?? undefined),
		grouping: isGrouping(grouping) ? grouping : 'division',
		opened: readOpened(address),
	};
}

function readOpened(address: URLSearchParams): Opened | null {
	const list = address.get(LIST);
	if (list === null || (list !== ALL && !isParticipation(list))) return null;
	const key = address.get(KEY);
	return { participation: list === ALL ? null : list, key: key === null ? undefined : key || null };
}

export function boardAddress({ round, grouping, opened }: BoardPlace): URLSearchParams {
	const address = new URLSearchParams();
	if (round !== undefined) address.set(ROUND, round ?? ALL);
	if (grouping !== 'division') address.set(GROUPING, grouping);
	if (opened === null) return address;
	address.set(LIST, opened.participation ?? ALL);
	if (opened.key !== undefined) address.set(KEY, opened.key ?? '');
	return address;
}

const isGrouping = (text: string): text is BoardGrouping => Object.hasOwn(BOARD_GROUPINGS, text);
const isParticipation = (text: string): text is Participation => Object.hasOwn(PARTICIPATIONS, text);
