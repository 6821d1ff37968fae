/** Open to everybody. middlewares/newsletter-door.ts stands before them; the links of mails are in subscription/link-routes.ts. */
const open = (method: 'GET' | 'POST', path: string, handler: string) => ({
	method,
	path: `/newsletter/${path}`,
	handler: `subscription.${handler}`,
	config: { auth: false },
});

export default {
	type: 'content-api',
	routes: [
		open('GET', 'subscriptions', 'form'),
		open('POST', 'subscriptions', 'submit'),
		open('GET', 'sent', 'sent'),
		open('GET', 'form-challenge', 'formChallenge'),
	],
};
