import { adminApi } from '@strapi/strapi/admin';
import type {
	SubscriberExport,
	SubscriberImportReport,
	SubscriberImportRequest,
	SubscriberList,
	SubscriberNumbers,
	SubscriberStepRequest,
	SubscriberView,
	SuppressionList,
} from '../../../subscriber-contract.ts';

/** Which subscribers are asked for; `null` is all of them. */
export interface SubscriberQuery {
	state: string | null;
	audience: string | null;
	language: 'bn' | 'en' | null;
	division: string | null;
	search: string;
	page: number;
}

/** The server half of the page "Subscribers". Subscribers act for themselves at any time, so nothing is kept for long. */
const subscriberApi = adminApi.enhanceEndpoints({ addTagTypes: ['DeskSubscriber'] }).injectEndpoints({
	endpoints: (build) => ({
		subscriberNumbers: build.query<SubscriberNumbers, void>({
			query: () => ({ url: '/desk/subscribers/numbers' }),
			providesTags: ['DeskSubscriber'],
		}),
		subscribers: build.query<SubscriberList, SubscriberQuery>({
			query: (asked) => ({
				url: '/desk/subscribers',
				config: { params: Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null)) },
			}),
			providesTags: ['DeskSubscriber'],
			keepUnusedDataFor: 0,
		}),
		subscriber: build.query<SubscriberView, number>({
			query: (id) => ({ url: `/desk/subscribers/${id}` }),
			providesTags: ['DeskSubscriber'],
			keepUnusedDataFor: 0,
		}),
		subscriberStep: build.mutation<SubscriberView, { id: number } & SubscriberStepRequest>({
			query: ({ id, ...data }) => ({ url: `/desk/subscribers/${id}/steps`, method: 'POST', data }),
			invalidatesTags: ['DeskSubscriber'],
		}),
		importSubscribers: build.mutation<SubscriberImportReport, SubscriberImportRequest>({
			query: (data) => ({ url: '/desk/subscribers/import', method: 'POST', data }),
			invalidatesTags: (report) => (report?.applied ? ['DeskSubscriber'] : []),
		}),
		exportSubscribers: build.mutation<SubscriberExport, void>({
			query: () => ({ url: '/desk/subscribers/export', method: 'POST' }),
		}),
		suppressions: build.query<SuppressionList, number>({
			query: (page) => ({ url: '/desk/suppressions', config: { params: { page } } }),
			providesTags: ['DeskSubscriber'],
			keepUnusedDataFor: 0,
		}),
	}),
});

export const {
	useSubscriberNumbersQuery,
	useSubscribersQuery,
	useSubscriberQuery,
	useSubscriberStepMutation,
	useImportSubscribersMutation,
	useExportSubscribersMutation,
	useSuppressionsQuery,
} = subscriberApi;
