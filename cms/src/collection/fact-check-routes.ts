/**
 * Where the link of a fact check leads. It stands among the pages of the site, so the routes are added to the server by
 * hand; middlewares/questionnaire-door.ts stands before them.
 */
const route = (method: 'GET' | 'POST', handler: string) => ({
	method,
	path: '/:locale(bn|en)/questionnaire/fact-check/:token',
	handler: `fact-check.${handler}`,
	info: { apiName: 'response-review' },
	config: { auth: false as const },
});

/** Opening the page changes nothing; the buttons send. */
export const FACT_CHECK_ROUTES = [route('GET', 'page'), route('POST', 'answer')];
