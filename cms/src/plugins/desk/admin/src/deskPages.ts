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
import type { ComponentType } from 'react';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

interface DeskPage {
	/** Below `plugins/desk/`. */
	path: string;
	icon: MenuLink['icon'];
	/** In both languages: the menu is drawn before anybody has chosen one. */
	label: string;
	/** The code of a page is fetched when somebody opens it. */
	load: () => Promise<ComponentType>;
}

/** In the order of the menu. */
export const DESK_PAGES: readonly DeskPage[] = [
	{
		path: 'publication',
		icon: PaperPlane,
		label: 'Publication desk / প্রকাশনা ডেস্ক',
		load: () => import('./pages/PublicationPage.tsx').then(({ PublicationPage }) => PublicationPage),
	},
	{
		path: 'response-board',
		icon: ChartPie,
		label: 'Response board / সাড়ার বোর্ড',
		load: () => import('./pages/ResponseBoardPage.tsx').then(({ ResponseBoardPage }) => ResponseBoardPage),
	},
	{
		path: 'responses',
		icon: CheckCircle,
		label: 'Responses / উত্তর পর্যালোচনা',
		load: () => import('./pages/ResponsePage.tsx').then(({ ResponsePage }) => ResponsePage),
	},
	{
		path: 'practice-updates',
		icon: CheckCircle,
		label: 'Practice updates / চর্চার হালনাগাদ',
		load: () => import('./pages/UpdatePage.tsx').then(({ UpdatePage }) => UpdatePage),
	},
	{
		path: 'newsletter',
		icon: Book,
		label: 'Newsletter / বার্তা',
		load: () => import('./pages/NewsletterPage.tsx').then(({ NewsletterPage }) => NewsletterPage),
	},
	{
		path: 'from-readers',
		icon: Discuss,
		label: 'From readers / পাঠকের কাছ থেকে',
		load: () => import('./pages/FeedbackPage.tsx').then(({ FeedbackPage }) => FeedbackPage),
	},
	{
		path: 'post',
		icon: Mail,
		label: 'Newsletter by post / ডাকে বার্তা',
		load: () => import('./pages/PostalPage.tsx').then(({ PostalPage }) => PostalPage),
	},
	{
		path: 'sending',
		icon: Rocket,
		label: 'Send desk / প্রেরণ ডেস্ক',
		load: () => import('./pages/SendDeskPage.tsx').then(({ SendDeskPage }) => SendDeskPage),
	},
	{
		path: 'subscribers',
		icon: User,
		label: 'Subscribers / গ্রাহক',
		load: () => import('./pages/SubscriberPage.tsx').then(({ SubscriberPage }) => SubscriberPage),
	},
	{
		path: 'focal-points',
		icon: PinMap,
		label: 'Focal points / ফোকাল পয়েন্ট',
		load: () => import('./pages/NominationPage.tsx').then(({ NominationPage }) => NominationPage),
	},
	{
		path: 'orientation',
		icon: PresentationChart,
		label: 'Orientation / ওরিয়েন্টেশন',
		load: () => import('./pages/OrientationPage.tsx').then(({ OrientationPage }) => OrientationPage),
	},
	{
		path: 'registry-import',
		icon: CloudUpload,
		label: 'Registry import / পৌরসভা তালিকা আমদানি',
		load: () => import('./pages/RegistryImportPage.tsx').then(({ RegistryImportPage }) => RegistryImportPage),
	},
];

export function menuLinkTo({ path, icon, label, load }: DeskPage): MenuLink {
	return {
		to: `plugins/desk/${path}`,
		icon,
		intlLabel: { id: `desk.menu.${path}`, defaultMessage: label },
		permissions: [],
		Component: () => load().then((page) => ({ default: page })),
	};
}
