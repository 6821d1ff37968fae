/** The pages of signing in: views of the templates, put into the frame of the questionnaire. */
import type { Context } from 'koa';
import type { Locale } from '../domain/text/locale.ts';
import { sendFramed } from './frame.ts';

/** What the views take; see newsletter-templates/src/questionnaire/sign-in.ts. */
export interface AskView {
	locale: Locale;
	email: string;
	isShared: boolean;
	nextPage: string;
	problem: string | null;
}
export interface CodeView {
	locale: Locale;
	address: string | null;
	email: string;
	isShared: boolean;
	nextPage: string;
	problem: { field: 'code' | 'email'; text: string } | null;
}
export interface SessionsView {
	locale: Locale;
	sessions: readonly { id: number; device: string; isShared: boolean; createdAt: string; seenAt: string }[];
	currentId: number;
	isDesk: boolean;
	isEnded: boolean;
}
export interface InvitationView {
	locale: Locale;
	state: 'open' | 'used' | 'expired' | 'replaced' | 'ended' | 'sent';
	address: string;
	municipality: string;
	action: string;
}
interface Content {
	title: string;
	lead: string | null;
	body: string;
}
interface Views {
	askPage(view: AskView): Content;
	codePage(view: CodeView): Content;
	linkPage(view: CodeView): Content;
	sessionsPage(view: SessionsView): Content;
	invitationPage(view: InvitationView): Content;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const VIEWS: string = '@mab/newsletter-templates/questionnaire/sign-in.ts';

async function send<V extends { locale: Locale }>(
	ctx: Context,
	status: number,
	view: V,
	make: (views: Views) => (view: V) => Content,
): Promise<void> {
	const views = (await import(VIEWS)) as Views;
	await sendFramed(ctx, view.locale, { status, ...make(views)(view) });
}

export const sendAsk = (ctx: Context, status: number, view: AskView) =>
	send(ctx, status, view, ({ askPage }) => askPage);
export const sendCode = (ctx: Context, status: number, view: CodeView) =>
	send(ctx, status, view, ({ codePage }) => codePage);
export const sendLink = (ctx: Context, status: number, view: CodeView) =>
	send(ctx, status, view, ({ linkPage }) => linkPage);
export const sendSessions = (ctx: Context, status: number, view: SessionsView) =>
	send(ctx, status, view, ({ sessionsPage }) => sessionsPage);
export const sendInvitation = (ctx: Context, status: number, view: InvitationView) =>
	send(ctx, status, view, ({ invitationPage }) => invitationPage);

/**
 * Puts what follows the # of a mailed link into the form and shows its button. It runs from a file of ours, because the
 * pages allow no other script; the address then forgets the secret, so that it is not copied along.
 */
export const LINK_SCRIPT = `const form=document.getElementById('sign-in-link');const link=location.hash.slice(1);
if(form&&/^[\\w-]{20,100}$/.test(link)){form.elements.link.value=link;form.hidden=false;form.querySelector('button').focus();history.replaceState(null,'',location.pathname)}
`;
