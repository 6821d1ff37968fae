import { adminApi } from '@strapi/strapi/admin';
import type {
	AssignmentRequest,
	AuditExport,
	DecisionRequest,
	Difference,
	EditionBlockRequest,
	EditionBoard,
	EditionCreateRequest,
	EditionDecisionRequest,
	EditionMoveRequest,
	EditionPreview,
	EditionView,
	FeedbackEntry,
	FeedbackList,
	FeedbackStepRequest,
	PostalChange,
	PostalFiles,
	PostalLabels,
	PostalList,
	RegistryImportReport,
	RegistryImportRequest,
	ReleaseList,
	ReviewView,
	ScheduleQueue,
	ScheduleRequest,
} from '../../contract.ts';
import type { TestMailAnswer } from '../../sending-contract.ts';
import type { ReviewKey } from './reviewed.ts';

const reviewPath = ({ uid, documentId }: ReviewKey) => `/desk/review/${uid}/${documentId}`;

const editionPath = (documentId: string) => `/desk/editions/${documentId}`;

/** Which messages of readers are asked for; `null` is every state. */
export interface FeedbackQuery {
	form: FeedbackEntry['form'];
	state: string | null;
	page: number;
}

/** The content manager gives its documents the same tag, so whatever changes one refreshes the other. */
const documentTag = ({ uid, documentId }: ReviewKey) => ({ type: 'Document' as const, id: `${uid}_${documentId}` });

/** What a decision or a restored version makes stale, in our pages and in Strapi's. */
const afterDocumentChange = (key: ReviewKey) => [
	documentTag(key),
	{ type: 'Document' as const, id: `${key.uid}_LIST` },
	'RecentDocumentList' as const,
	'CountDocuments' as const,
	'DeskSchedule' as const,
	'DeskRelease' as const,
];

/**
 * The server half of the desk. A refused step makes the entry stale as well: most refusals mean that somebody else was
 * faster.
 */
const deskApi = adminApi
	.enhanceEndpoints({
		addTagTypes: [
			'Document',
			'RecentDocumentList',
			'CountDocuments',
			'DeskReview',
			'DeskSchedule',
			'DeskRelease',
			'DeskFeedback',
			'DeskPostal',
			'DeskEdition',
		],
	})
	.injectEndpoints({
		endpoints: (build) => ({
			review: build.query<ReviewView, ReviewKey>({
				query: (key) => ({ url: reviewPath(key), config: { params: { locale: key.locale } } }),
				providesTags: (_view, _error, key) => [documentTag(key), 'DeskReview'],
			}),
			decide: build.mutation<ReviewView, { key: ReviewKey } & Omit<DecisionRequest, 'locale'>>({
				query: ({ key, decision, reason }) => ({
					url: `${reviewPath(key)}/decisions`,
					method: 'POST',
					data: { locale: key.locale, decision, reason } satisfies DecisionRequest,
				}),
				invalidatesTags: (_view, error, { key }) => (error ? [documentTag(key)] : afterDocumentChange(key)),
			}),
			assign: build.mutation<ReviewView, { key: ReviewKey } & Omit<AssignmentRequest, 'locale'>>({
				query: ({ key, assigneeId, dueOn }) => ({
					url: `${reviewPath(key)}/assignment`,
					method: 'POST',
					data: { locale: key.locale, assigneeId, dueOn } satisfies AssignmentRequest,
				}),
				invalidatesTags: ['DeskReview'],
			}),
			schedule: build.mutation<ReviewView, { key: ReviewKey } & Omit<ScheduleRequest, 'locale'>>({
				query: ({ key, action, at, reason }) => ({
					url: `${reviewPath(key)}/schedule`,
					method: 'POST',
					data: { locale: key.locale, action, at, reason } satisfies ScheduleRequest,
				}),
				invalidatesTags: ['DeskReview', 'DeskSchedule'],
			}),
			cancelSchedule: build.mutation<{ cancelled: true }, { id: number }>({
				query: ({ id }) => ({ url: `/desk/schedule/${id}/cancel`, method: 'POST' }),
				invalidatesTags: ['DeskReview', 'DeskSchedule'],
			}),
			scheduleQueue: build.query<ScheduleQueue, void>({
				query: () => ({ url: '/desk/schedule' }),
				providesTags: ['DeskSchedule'],
			}),
			// The draft may have changed since the last look, so nothing is kept.
			difference: build.query<Difference, { snapshotId: number }>({
				query: ({ snapshotId }) => ({ url: `/desk/snapshots/${snapshotId}/difference` }),
				keepUnusedDataFor: 0,
			}),
			restore: build.mutation<ReviewView, { key: ReviewKey; snapshotId: number }>({
				query: ({ snapshotId }) => ({ url: `/desk/snapshots/${snapshotId}/restore`, method: 'POST' }),
				invalidatesTags: (_view, error, { key }) => (error ? [documentTag(key)] : afterDocumentChange(key)),
			}),
			releases: build.query<ReleaseList, void>({
				query: () => ({ url: '/desk/releases' }),
				providesTags: ['DeskRelease'],
			}),
			feedback: build.query<FeedbackList, FeedbackQuery>({
				query: ({ state, ...rest }) => ({
					url: '/desk/feedback',
					config: { params: state === null ? rest : { ...rest, state } },
				}),
				providesTags: ['DeskFeedback'],
			}),
			// A refused step makes the list stale as well: a colleague was faster.
			feedbackStep: build.mutation<FeedbackEntry, Pick<FeedbackEntry, 'form' | 'id'> & FeedbackStepRequest>({
				query: ({ form, id, to, note }) => ({
					url: `/desk/feedback/${form}/${id}/steps`,
					method: 'POST',
					data: { to, note } satisfies FeedbackStepRequest,
				}),
				invalidatesTags: ['DeskFeedback'],
			}),
			importRegistry: build.mutation<RegistryImportReport, RegistryImportRequest>({
				query: (data) => ({ url: '/desk/registry/import', method: 'POST', data }),
			}),
			postal: build.query<PostalList, { edition: string }>({
				query: ({ edition }) => ({ url: `/desk/postal/${edition}` }),
				providesTags: ['DeskPostal'],
			}),
			changePostal: build.mutation<PostalList, { edition: string } & PostalChange>({
				query: ({ edition, ...data }) => ({ url: `/desk/postal/${edition}/copies`, method: 'POST', data }),
				invalidatesTags: ['DeskPostal'],
			}),
			// A file is for once: nothing of it is kept.
			postalFiles: build.mutation<PostalFiles, { edition: string; locale: 'bn' | 'en' }>({
				query: ({ edition, locale }) => ({ url: `/desk/postal/${edition}/files`, config: { params: { locale } } }),
			}),
			postalLabels: build.mutation<PostalLabels, { edition: string; locale: 'bn' | 'en' }>({
				query: ({ edition, locale }) => ({ url: `/desk/postal/${edition}/labels`, method: 'POST', data: { locale } }),
			}),
			editions: build.query<EditionBoard, { year: number }>({
				query: (params) => ({ url: '/desk/editions', config: { params } }),
				providesTags: ['DeskEdition'],
			}),
			createEdition: build.mutation<EditionView, EditionCreateRequest>({
				query: (data) => ({ url: '/desk/editions', method: 'POST', data }),
				invalidatesTags: ['DeskEdition'],
			}),
			edition: build.query<EditionView, { documentId: string }>({
				query: ({ documentId }) => ({ url: editionPath(documentId) }),
				providesTags: ['DeskEdition'],
			}),
			// What was refused may be stale as well: a colleague was faster.
			decideEdition: build.mutation<EditionView, { documentId: string } & EditionDecisionRequest>({
				query: ({ documentId, ...data }) => ({ url: `${editionPath(documentId)}/decisions`, method: 'POST', data }),
				invalidatesTags: ['DeskEdition', 'DeskRelease'],
			}),
			moveInEdition: build.mutation<EditionView, { documentId: string } & EditionMoveRequest>({
				query: ({ documentId, ...data }) => ({ url: `${editionPath(documentId)}/moves`, method: 'POST', data }),
				invalidatesTags: ['DeskEdition'],
			}),
			showEditionBlock: build.mutation<EditionView, { documentId: string } & EditionBlockRequest>({
				query: ({ documentId, ...data }) => ({ url: `${editionPath(documentId)}/blocks`, method: 'POST', data }),
				invalidatesTags: ['DeskEdition'],
			}),
			// Texts and entries may have changed since the last look, so nothing is kept.
			editionPreview: build.query<EditionPreview, { documentId: string; channel: string; locale: 'bn' | 'en' }>({
				query: ({ documentId, ...params }) => ({ url: `${editionPath(documentId)}/preview`, config: { params } }),
				providesTags: ['DeskEdition'],
				keepUnusedDataFor: 0,
			}),
			testEdition: build.mutation<TestMailAnswer, { documentId: string; locale: 'bn' | 'en'; addresses: string }>({
				query: ({ documentId, ...data }) => ({ url: `${editionPath(documentId)}/test`, method: 'POST', data }),
				invalidatesTags: ['DeskEdition'],
			}),
			exportAudit: build.mutation<AuditExport, void>({
				query: () => ({ url: '/desk/audit/export', method: 'POST' }),
			}),
		}),
	});

export const {
	useReviewQuery,
	useDecideMutation,
	useAssignMutation,
	useScheduleMutation,
	useCancelScheduleMutation,
	useScheduleQueueQuery,
	useDifferenceQuery,
	useRestoreMutation,
	useReleasesQuery,
	useFeedbackQuery,
	useFeedbackStepMutation,
	usePostalQuery,
	useChangePostalMutation,
	usePostalFilesMutation,
	usePostalLabelsMutation,
	useImportRegistryMutation,
	useExportAuditMutation,
	useEditionsQuery,
	useCreateEditionMutation,
	useEditionQuery,
	useDecideEditionMutation,
	useTestEditionMutation,
	useMoveInEditionMutation,
	useShowEditionBlockMutation,
	useEditionPreviewQuery,
} = deskApi;
