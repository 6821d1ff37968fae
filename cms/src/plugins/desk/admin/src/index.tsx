import {
	Book,
	ChartPie,
	CheckCircle,
	CloudUpload,
	Discuss,
	Mail,
	PaperPlane,
	PinMap,
	PresentationChart,
	Rocket,
	User,
} from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { gatePublish } from './actions/gatePublish.ts';
import { hideForReviewed, hideManyAtOnce } from './actions/hideForReviewed.ts';
import { addBanglaFont } from './banglaFont.ts';
import { type BulkAction, contentManagerOf, type DocumentAction } from './contentManager.ts';
import { plainYears, plainYearsInList, reviewedEditView, withoutBlocks } from './editViewLayout.ts';
import { EditionPanel } from './newsletter/EditionPanel.tsx';
import { ReviewPanel } from './review/ReviewPanel.tsx';

const wrapDocumentAction = (action: DocumentAction): DocumentAction => {
	switch (action.type) {
		case 'publish':
			return gatePublish(action);
		case 'unpublish':
			return hideForReviewed(action);
		case undefined:
			return hideManyAtOnce(action);
		default:
			return action;
	}
};

const wrapBulkAction = (action: BulkAction): BulkAction => {
	switch (action.type) {
		case 'publish':
		case 'unpublish':
			return hideForReviewed(action);
		case undefined:
			return hideManyAtOnce(action);
		default:
			return action;
	}
};

export default {
	register(app: StrapiApp) {
		void addBanglaFont();
		app.widgets.register((widgets) => [
			{
				id: 'responseBoard',
				pluginId: 'desk',
				icon: ChartPie,
				title: { id: 'desk.widget.response-board', defaultMessage: 'Who has answered / কারা উত্তর দিয়েছে' },
				component: () => import('./board/BoardWidget.tsx').then(({ BoardWidget }) => BoardWidget),
				permissions: [],
			},
			{
				id: 'responses',
				pluginId: 'desk',
				icon: CheckCircle,
				title: { id: 'desk.widget.responses', defaultMessage: 'Review / পর্যালোচনা' },
				component: () => import('./responses/ResponseWidget.tsx').then(({ ResponseWidget }) => ResponseWidget),
				permissions: [],
			},
			...widgets,
		]);
		app.addMenuLink({
			to: 'plugins/desk/publication',
			icon: PaperPlane,
			intlLabel: { id: 'desk.menu.publication', defaultMessage: 'Publication desk / প্রকাশনা ডেস্ক' },
			permissions: [],
			Component: () =>
				import('./pages/PublicationPage.tsx').then(({ PublicationPage }) => ({ default: PublicationPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/response-board',
			icon: ChartPie,
			intlLabel: { id: 'desk.menu.response-board', defaultMessage: 'Response board / সাড়ার বোর্ড' },
			permissions: [],
			Component: () =>
				import('./pages/ResponseBoardPage.tsx').then(({ ResponseBoardPage }) => ({ default: ResponseBoardPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/responses',
			icon: CheckCircle,
			intlLabel: { id: 'desk.menu.responses', defaultMessage: 'Responses / উত্তর পর্যালোচনা' },
			permissions: [],
			Component: () => import('./pages/ResponsePage.tsx').then(({ ResponsePage }) => ({ default: ResponsePage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/practice-updates',
			icon: CheckCircle,
			intlLabel: { id: 'desk.menu.practice-updates', defaultMessage: 'Practice updates / চর্চার হালনাগাদ' },
			permissions: [],
			Component: () => import('./pages/UpdatePage.tsx').then(({ UpdatePage }) => ({ default: UpdatePage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/newsletter',
			icon: Book,
			intlLabel: { id: 'desk.menu.newsletter', defaultMessage: 'Newsletter / বার্তা' },
			permissions: [],
			Component: () => import('./pages/NewsletterPage.tsx').then(({ NewsletterPage }) => ({ default: NewsletterPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/from-readers',
			icon: Discuss,
			intlLabel: { id: 'desk.menu.from-readers', defaultMessage: 'From readers / পাঠকের কাছ থেকে' },
			permissions: [],
			Component: () => import('./pages/FeedbackPage.tsx').then(({ FeedbackPage }) => ({ default: FeedbackPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/post',
			icon: Mail,
			intlLabel: { id: 'desk.menu.post', defaultMessage: 'Newsletter by post / ডাকে বার্তা' },
			permissions: [],
			Component: () => import('./pages/PostalPage.tsx').then(({ PostalPage }) => ({ default: PostalPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/sending',
			icon: Rocket,
			intlLabel: { id: 'desk.menu.sending', defaultMessage: 'Send desk / প্রেরণ ডেস্ক' },
			permissions: [],
			Component: () => import('./pages/SendDeskPage.tsx').then(({ SendDeskPage }) => ({ default: SendDeskPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/subscribers',
			icon: User,
			intlLabel: { id: 'desk.menu.subscribers', defaultMessage: 'Subscribers / গ্রাহক' },
			permissions: [],
			Component: () => import('./pages/SubscriberPage.tsx').then(({ SubscriberPage }) => ({ default: SubscriberPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/focal-points',
			icon: PinMap,
			intlLabel: { id: 'desk.menu.focal-points', defaultMessage: 'Focal points / ফোকাল পয়েন্ট' },
			permissions: [],
			Component: () => import('./pages/NominationPage.tsx').then(({ NominationPage }) => ({ default: NominationPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/orientation',
			icon: PresentationChart,
			intlLabel: { id: 'desk.menu.orientation', defaultMessage: 'Orientation / ওরিয়েন্টেশন' },
			permissions: [],
			Component: () =>
				import('./pages/OrientationPage.tsx').then(({ OrientationPage }) => ({ default: OrientationPage })),
		});
		app.addMenuLink({
			to: 'plugins/desk/registry-import',
			icon: CloudUpload,
			intlLabel: { id: 'desk.menu.registry-import', defaultMessage: 'Registry import / পৌরসভা তালিকা আমদানি' },
			permissions: [],
			Component: () =>
				import('./pages/RegistryImportPage.tsx').then(({ RegistryImportPage }) => ({ default: RegistryImportPage })),
		});
	},

	/** Runs after the built-in plugins, so that their actions are there to be wrapped. */
	bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
		app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', reviewedEditView);
		app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', plainYears);
		app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', withoutBlocks);
		app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', plainYearsInList);
		const contentManager = contentManagerOf(app);
		contentManager.addEditViewSidePanel([ReviewPanel, EditionPanel]);
		contentManager.addDocumentAction((actions) => actions.map(wrapDocumentAction));
		contentManager.addBulkAction((actions) => actions.map(wrapBulkAction));
	},
};
