import { adminApi } from '@strapi/strapi/admin';
import type {
	EntryAnswer,
	EntryRequest,
	FocalPointStepRequest,
	InvitationsAnswer,
	LetterFile,
	LettersAnswer,
	LettersRequest,
	NominateRequest,
	NominationBoard,
	NominationImportReport,
	NominationImportRequest,
	NominationView,
	PrintAnswer,
} from '../../../nomination-contract.ts';

const TAGS = ['DeskNomination'] as const;

/** The server half of the page "Focal points". What was refused is stale as well: a colleague was faster. */
const nominationApi = adminApi.enhanceEndpoints({ addTagTypes: [...TAGS] }).injectEndpoints({
	endpoints: (build) => ({
		nominations: build.query<NominationBoard, void>({
			query: () => ({ url: '/desk/nominations' }),
			providesTags: [...TAGS],
		}),
		nomination: build.query<NominationView, string>({
			query: (code) => ({ url: `/desk/nominations/${code}` }),
			providesTags: [...TAGS],
			keepUnusedDataFor: 0,
		}),
		requestLetters: build.mutation<LettersAnswer, LettersRequest>({
			query: (data) => ({ url: '/desk/nominations/letters', method: 'POST', data }),
			invalidatesTags: [...TAGS],
		}),
		// A file is for once: nothing of it is kept.
		print: build.mutation<PrintAnswer, number>({
			query: (id) => ({ url: `/desk/prints/${id}` }),
		}),
		nominate: build.mutation<NominationView, { code: string } & NominateRequest>({
			query: ({ code, ...data }) => ({ url: `/desk/nominations/${code}/focal-points`, method: 'POST', data }),
			invalidatesTags: [...TAGS],
		}),
		focalPointStep: build.mutation<NominationView, { id: number } & FocalPointStepRequest>({
			query: ({ id, ...data }) => ({ url: `/desk/focal-points/${id}/steps`, method: 'POST', data }),
			invalidatesTags: [...TAGS],
		}),
		inviteMany: build.mutation<InvitationsAnswer, { codes: string[] }>({
			query: (data) => ({ url: '/desk/nominations/invitations', method: 'POST', data }),
			invalidatesTags: [...TAGS],
		}),
		nominationLetter: build.mutation<LetterFile, number>({
			query: (id) => ({ url: `/desk/focal-points/${id}/letter` }),
		}),
		importNominations: build.mutation<NominationImportReport, NominationImportRequest>({
			query: (data) => ({ url: '/desk/nominations/import', method: 'POST', data }),
			invalidatesTags: (report) => (report?.applied ? [...TAGS] : []),
		}),
		beginEntry: build.mutation<EntryAnswer, { code: string } & EntryRequest>({
			query: ({ code, ...data }) => ({ url: `/desk/nominations/${code}/entry`, method: 'POST', data }),
		}),
	}),
});

export const {
	useNominationsQuery,
	useNominationQuery,
	useRequestLettersMutation,
	usePrintMutation,
	useNominateMutation,
	useFocalPointStepMutation,
	useInviteManyMutation,
	useNominationLetterMutation,
	useImportNominationsMutation,
	useBeginEntryMutation,
} = nominationApi;
