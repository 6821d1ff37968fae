/** Open to everybody. middlewares/feedback-door.ts stands before them. */
const open = (method: 'GET' | 'POST', path: string, handler: string) => ({
	method,
	path: `/feedback/${path}`,
	handler: `feedback.${handler}`,
	config: { auth: false },
});

export default {
	type: 'content-api',
	routes: [
		open('POST', 'practice-uses', 'practiceUse'),
		open('GET', 'practice-uses', 'practiceUseForm'),
		open('POST', 'problem-reports', 'problemReport'),
		open('GET', 'problem-reports', 'problemReportForm'),
		open('GET', 'receipts/:ticket', 'receipt'),
		open('GET', 'bangla.woff2', 'font'),
	],
};
