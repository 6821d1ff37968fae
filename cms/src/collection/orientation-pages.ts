/** The page on which focal points register for orientation sessions. Its routes stand among the pages of the site. */
import type { Context } from 'koa';
import type { OrientationState } from '../domain/focal-point/orientation.ts';
import type { Locale } from '../domain/text/locale.ts';
import { sendFramed } from './frame.ts';
import type { OrientationSession } from './orientation.ts';

export interface OrientationPageView {
	locale: Locale;
	sessions: readonly (OrientationSession & { state: OrientationState; isRegistered: boolean })[];
	/** What the last press came to. */
	notice: string | null;
	problem: string | null;
}
interface Views {
	orientationPage(view: OrientationPageView): { title: string; lead: string | null; body: string };
}

/** A name that the compiler does not follow: see answer-page.ts. */
const VIEWS: string = '@mab/newsletter-templates/questionnaire/orientation.ts';

export async function sendOrientation(ctx: Context, status: number, view: OrientationPageView): Promise<void> {
	const { orientationPage } = (await import(VIEWS)) as Views;
	await sendFramed(ctx, view.locale, { status, ...orientationPage(view) });
}

const BASE = '/:locale(bn|en)/questionnaire/orientation';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
	method,
	path,
	handler: `orientation.${handler}`,
	info: { apiName: 'orientation-session' },
	config: { auth: false as const },
});

export const ORIENTATION_ROUTES = [
	route('GET', BASE, 'list'),
	route('POST', `${BASE}/:id`, 'press'),
	route('GET', `${BASE}/:id/session.ics`, 'calendar'),
];
