import { adminApi } from '@strapi/strapi/admin';
import type {
	AssignAllResult,
	FactCheckView,
	MoveRequest,
	PracticeMade,
	RatingRequest,
	RemarkRequest,
	RemarkStepRequest,
	ResponseAssignmentRequest,
	ResponseList,
	ResponseReview,
	ReviewerList,
	ReviewerProfileRequest,
	ThemeRequest,
} from '../../../response-contract.ts';
import type { ReviewKey } from '../reviewed.ts';

/** Which responses are asked for; `null` and false are all of them. */
export interface ResponseQuery {
	state: string | null;
	sector: string | null;
	division: string | null;
	completeness: string | null;
	mine: boolean;
	overdue: boolean;
	search: string;
	/** A figure of the response board, of which those behind it are shown. */
	figure: string | null;
	value: string | null;
	round: string | null;
	page: number;
}

type On<T> = { id: string } & T;

const path = (id: string) => `/desk/responses/${id}`;

/** The server half of the page "Responses". A refused step makes the page stale as well: a colleague was faster. */
const responseApi = adminApi.enhanceEndpoints({ addTagTypes: ['DeskResponse', 'DeskFactCheck'] }).injectEndpoints({
	endpoints: (build) => ({
		responses: build.query<ResponseList, ResponseQuery>({
			query: (asked) => ({
				url: '/desk/responses',
				config: { params: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null)) },
			}),
			providesTags: ['DeskResponse'],
			keepUnusedDataFor: 0,
		}),
		response: build.query<ResponseReview, string>({
			query: (id) => ({ url: path(id) }),
			providesTags: ['DeskResponse'],
			keepUnusedDataFor: 0,
		}),
		moveResponse: build.mutation<ResponseReview, On<MoveRequest>>({
			query: ({ id, ...data }) => ({ url: `${path(id)}/moves`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		remark: build.mutation<ResponseReview, On<RemarkRequest>>({
			query: ({ id, ...data }) => ({ url: `${path(id)}/remarks`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		remarkStep: build.mutation<ResponseReview, On<RemarkStepRequest & { remarkId: number }>>({
			query: ({ id, remarkId, ...data }) => ({ url: `${path(id)}/remarks/${remarkId}`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		assignResponse: build.mutation<ResponseReview, On<ResponseAssignmentRequest>>({
			query: ({ id, ...data }) => ({ url: `${path(id)}/assignment`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		assignAll: build.mutation<AssignAllResult, void>({
			query: () => ({ url: '/desk/responses/assignments', method: 'POST' }),
			invalidatesTags: ['DeskResponse'],
		}),
		rateResponse: build.mutation<ResponseReview, On<RatingRequest>>({
			query: ({ id, ...data }) => ({ url: `${path(id)}/rating`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		theme: build.mutation<ResponseReview, On<ThemeRequest>>({
			query: ({ id, ...data }) => ({ url: `${path(id)}/themes`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		makePractice: build.mutation<PracticeMade, string>({
			query: (id) => ({ url: `${path(id)}/practice`, method: 'POST' }),
			invalidatesTags: ['DeskResponse'],
		}),
		reviewers: build.query<ReviewerList, void>({
			query: () => ({ url: '/desk/reviewers' }),
			providesTags: ['DeskResponse'],
		}),
		saveReviewer: build.mutation<ReviewerList, { id: number } & ReviewerProfileRequest>({
			query: ({ id, ...data }) => ({ url: `/desk/reviewers/${id}`, method: 'POST', data }),
			invalidatesTags: ['DeskResponse'],
		}),
		factCheck: build.query<FactCheckView, ReviewKey>({
			query: ({ documentId, locale }) => ({ url: `/desk/fact-checks/${documentId}`, config: { params: { locale } } }),
			providesTags: ['DeskFactCheck'],
			keepUnusedDataFor: 0,
		}),
		askFactCheck: build.mutation<FactCheckView, ReviewKey>({
			query: ({ documentId, locale }) => ({
				url: `/desk/fact-checks/${documentId}`,
				method: 'POST',
				data: { locale },
			}),
			invalidatesTags: ['DeskFactCheck', 'DeskResponse'],
		}),
	}),
});

export const {
	useResponsesQuery,
	useResponseQuery,
	useMoveResponseMutation,
	useRemarkMutation,
	useRemarkStepMutation,
	useAssignResponseMutation,
	useAssignAllMutation,
	useRateResponseMutation,
	useThemeMutation,
	useMakePracticeMutation,
	useReviewersQuery,
	useSaveReviewerMutation,
	useFactCheckQuery,
	useAskFactCheckMutation,
} = responseApi;
