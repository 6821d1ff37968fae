import { ChartPie, CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { gatePublish } from './actions/gatePublish.ts';
import { hideForReviewed, hideManyAtOnce } from './actions/hideForReviewed.ts';
import { addBanglaFont } from './banglaFont.ts';
import { type BulkAction, contentManagerOf, type DocumentAction } from './contentManager.ts';
import { DESK_PAGES, menuLinkTo } from './deskPages.ts';
import { plainYears, plainYearsInList, reviewedEditView, withoutBlocks } from './editViewLayout.ts';
import { keepWhatWasTyped } from './keepTyped.ts';
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
		for (const page of DESK_PAGES) app.addMenuLink(menuLinkTo(page));
	},

	/** Runs after the built-in plugins, so that their actions are there to be wrapped. */
	bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
		keepWhatWasTyped();
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
