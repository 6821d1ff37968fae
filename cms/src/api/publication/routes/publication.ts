/** Every route checks its own credential in the controller: the publisher's token, or a signed preview address. */
export default {
	type: 'content-api',
	routes: [
		{ method: 'GET', path: '/publication/feed', handler: 'publication.feed', config: { auth: false } },
		{ method: 'GET', path: '/publication/media/:file', handler: 'publication.media', config: { auth: false } },
		{ method: 'POST', path: '/publication/releases', handler: 'publication.report', config: { auth: false } },
		{ method: 'POST', path: '/publication/print-jobs/next', handler: 'publication.printJob', config: { auth: false } },
		{ method: 'POST', path: '/publication/print-jobs/:id', handler: 'publication.printed', config: { auth: false } },
		{ method: 'GET', path: '/publication/preview', handler: 'publication.preview', config: { auth: false } },
	],
};
