import { adminApi } from '@strapi/strapi/admin';
import type {
	AudienceCount,
	AudienceRequest,
	DeliveryList,
	LedgerExport,
	MailingRequest,
	MailingStepRequest,
	SendDesk,
	TestMailAnswer,
	TestMailRequest,
	UncertainRequest,
} from '../../../sending-contract.ts';

export interface DeliveryQuery {
	id: number;
	state: string;
	page: number;
}

/** The server half of the send desk. A refused step makes it stale too: a colleague or the mailer was faster. */
const sendingApi = adminApi.enhanceEndpoints({ addTagTypes: ['DeskMailing'] }).injectEndpoints({
	endpoints: (build) => ({
		sendDesk: build.query<SendDesk, void>({
			query: () => ({ url: '/desk/mailings' }),
			providesTags: ['DeskMailing'],
		}),
		deliveries: build.query<DeliveryList, DeliveryQuery>({
			query: ({ id, state, page }) => ({
				url: `/desk/mailings/${id}/deliveries`,
				config: { params: { state, page } },
			}),
			providesTags: ['DeskMailing'],
			keepUnusedDataFor: 0,
		}),
		countAudience: build.mutation<AudienceCount, AudienceRequest>({
			query: (data) => ({ url: '/desk/mailings/audience', method: 'POST', data }),
		}),
		orderMailing: build.mutation<SendDesk, MailingRequest>({
			query: (data) => ({ url: '/desk/mailings', method: 'POST', data }),
			invalidatesTags: ['DeskMailing'],
		}),
		testMail: build.mutation<TestMailAnswer, TestMailRequest>({
			query: (data) => ({ url: '/desk/mailings/test', method: 'POST', data }),
		}),
		mailingStep: build.mutation<SendDesk, { id: number } & MailingStepRequest>({
			query: ({ id, ...data }) => ({ url: `/desk/mailings/${id}/steps`, method: 'POST', data }),
			invalidatesTags: ['DeskMailing'],
		}),
		settleUncertain: build.mutation<SendDesk, { id: number } & UncertainRequest>({
			query: ({ id, ...data }) => ({ url: `/desk/mailings/${id}/uncertain`, method: 'POST', data }),
			invalidatesTags: ['DeskMailing'],
		}),
		exportLedger: build.mutation<LedgerExport, { id: number }>({
			query: ({ id }) => ({ url: `/desk/mailings/${id}/ledger`, method: 'POST' }),
		}),
	}),
});

export const {
	useSendDeskQuery,
	useDeliveriesQuery,
	useCountAudienceMutation,
	useOrderMailingMutation,
	useTestMailMutation,
	useMailingStepMutation,
	useSettleUncertainMutation,
	useExportLedgerMutation,
} = sendingApi;
