import { adminApi } from '@strapi/strapi/admin';
import type {
	CheckConfirmation,
	CheckList,
	PartDecisionRequest,
	ProposalList,
	ProposalView,
} from '../../../update-contract.ts';

/** The server half of the page "Practice updates". A refused step makes the page stale as well: a colleague was faster. */
const updateApi = adminApi
	.enhanceEndpoints({ addTagTypes: ['DeskProposal', 'DeskCheck', 'Document'] })
	.injectEndpoints({
		endpoints: (build) => ({
			proposals: build.query<ProposalList, { shown: 'open' | 'all' }>({
				query: (params) => ({ url: '/desk/practice-updates', config: { params } }),
				providesTags: ['DeskProposal'],
				keepUnusedDataFor: 0,
			}),
			decidePart: build.mutation<ProposalView, { id: number } & PartDecisionRequest>({
				query: ({ id, ...data }) => ({ url: `/desk/practice-updates/parts/${id}`, method: 'POST', data }),
				invalidatesTags: ['DeskProposal', 'Document'],
			}),
			practiceChecks: build.query<CheckList, void>({
				query: () => ({ url: '/desk/practice-checks' }),
				providesTags: ['DeskCheck'],
				keepUnusedDataFor: 0,
			}),
			confirmPractice: build.mutation<CheckList, { id: number } & CheckConfirmation>({
				query: ({ id, ...data }) => ({ url: `/desk/practice-checks/${id}`, method: 'POST', data }),
				invalidatesTags: ['DeskCheck'],
			}),
		}),
	});

export const { useProposalsQuery, useDecidePartMutation, usePracticeChecksQuery, useConfirmPracticeMutation } =
	updateApi;
