import { adminApi } from '@strapi/strapi/admin';
import type { BoardGrouping, Participation } from '../../../../../domain/response/response-board.ts';
import type {
	BoardMunicipalities,
	ReminderReport,
	ReminderRequest,
	ResponseBoard,
	ResponseExportLink,
	ResponseExportRequest,
	ResponseFigures,
} from '../../../board-contract.ts';

export interface BoardQuery {
	/** `undefined`: the newest. */
	round: string | null | undefined;
	grouping: BoardGrouping;
}

/** Which municipalities of the board are listed. */
export interface MunicipalityQuery {
	round: string | null;
	participation: Participation | null;
	grouping: BoardGrouping;
	/** `undefined`: those of every value. */
	key: string | null | undefined;
	page: number;
}

/** The server knows all of time as `all`, and a value that the registry lacks as nothing. */
const roundParam = (round: string | null | undefined) => (round === undefined ? {} : { round: round ?? 'all' });

/** The server half of the page "Response board". Municipalities answer at any time, so nothing is kept for long. */
const boardApi = adminApi.enhanceEndpoints({ addTagTypes: ['DeskResponseBoard'] }).injectEndpoints({
	endpoints: (build) => ({
		responseBoard: build.query<ResponseBoard, BoardQuery>({
			query: ({ round, grouping }) => ({
				url: '/desk/response-board',
				config: { params: { ...roundParam(round), grouping } },
			}),
			providesTags: ['DeskResponseBoard'],
		}),
		boardMunicipalities: build.query<BoardMunicipalities, MunicipalityQuery>({
			query: ({ round, participation, grouping, key, page }) => ({
				url: '/desk/response-board/municipalities',
				config: {
					params: {
						...roundParam(round),
						...(participation === null ? {} : { participation }),
						...(key === undefined ? {} : { grouping, key: key ?? '' }),
						page,
					},
				},
			}),
			providesTags: ['DeskResponseBoard'],
			keepUnusedDataFor: 0,
		}),
		responseFigures: build.query<ResponseFigures, { round: string | null }>({
			query: ({ round }) => ({ url: '/desk/response-board/figures', config: { params: roundParam(round) } }),
			providesTags: ['DeskResponseBoard'],
		}),
		remind: build.mutation<ReminderReport, ReminderRequest>({
			query: (data) => ({ url: '/desk/response-board/reminders', method: 'POST', data }),
			invalidatesTags: (report) => (report?.isDryRun === false ? ['DeskResponseBoard'] : []),
		}),
		exportResponses: build.mutation<ResponseExportLink, ResponseExportRequest>({
			query: (data) => ({ url: '/desk/response-board/export', method: 'POST', data }),
		}),
	}),
});

export const {
	useResponseBoardQuery,
	useBoardMunicipalitiesQuery,
	useResponseFiguresQuery,
	useRemindMutation,
	useExportResponsesMutation,
} = boardApi;
