/**
 * Where the links of mails lead. They are short and do not say `/api`, because people read them; Strapi puts the routes
 * of an API under its prefix, so these are added to its server by hand.
 */
const link = (method: 'GET' | 'POST', path: string, handler: string) => ({
	method,
	path,
	handler: `subscription.${handler}`,
	info: { apiName: 'subscription' },
	config: { auth: false as const },
});

/** Open to everybody; middlewares/subscriber-links.ts stands before them. */
export const LINK_ROUTES = [
	link('GET', '/confirm/:token', 'confirmLink'),
	link('POST', '/confirm/:token', 'confirm'),
	link('GET', '/u/:token', 'leaveLink'),
	link('POST', '/u/:token', 'leave'),
	// Where the page stands after undoing, should somebody load it again.
	link('GET', '/u/:token/undo', 'leaveLink'),
	link('POST', '/u/:token/undo', 'undo'),
	link('GET', '/u/:token/preferences', 'preferences'),
	link('POST', '/u/:token/preferences', 'changePreferences'),
	link('GET', '/u/:token/data', 'data'),
	link('GET', '/u/:token/data.json', 'dataFile'),
	link('GET', '/u/:token/erase', 'eraseLink'),
	link('POST', '/u/:token/erase', 'erase'),
];
