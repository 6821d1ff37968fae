/** The file behind a link of an export: the link is the proof, see domain/response/download-link.ts. */
export default {
	routes: [
		{
			method: 'GET',
			path: '/response-board/export/:token',
			handler: 'response-board.download',
			config: { auth: false },
		},
	],
};
