/**
 * Where focal points sign in. The pages stand among those of the site, so their routes are added to the server by hand:
 * Strapi puts the routes of an API under its prefix. middlewares/questionnaire-door.ts stands before them.
 */
const BASE = '/:locale(bn|en)/questionnaire/sign-in';

const route = (method: 'GET' | 'POST', path: string, handler: string) => ({
	method,
	path,
	handler: `sign-in.${handler}`,
	info: { apiName: 'focal-point' },
	config: { auth: false as const },
});

export const SIGN_IN_ROUTES = [
	route('GET', BASE, 'askForm'),
	route('POST', BASE, 'ask'),
	route('GET', `${BASE}/code`, 'codeForm'),
	route('POST', `${BASE}/code`, 'code'),
	route('GET', `${BASE}/link`, 'linkForm'),
	route('POST', `${BASE}/link`, 'link'),
	route('GET', `${BASE}/sessions`, 'sessions'),
	route('POST', `${BASE}/sessions`, 'endSession'),
	route('POST', `${BASE}/out`, 'signOut'),
	route('GET', `${BASE}/invitation/:token`, 'invitation'),
	route('POST', `${BASE}/invitation/:token`, 'acceptInvitation'),
	route('GET', '/api/questionnaire/sign-in.js', 'script'),
];
