import { describe, expect, test } from 'vitest';
import { problemText } from './problem.ts';

describe('what a failed request says', () => {
	test('a Problem speaks for itself in both languages', () => {
		const error = {
			status: 409,
			name: 'Problem',
			message: 'Somebody was faster. / অন্য কেউ আগে করেছেন।',
			details: {
				code: 'review.decision-not-allowed',
				en: 'Somebody was faster.',
				bn: 'অন্য কেউ আগে করেছেন।',
				from: 'draft',
			},
		};
		expect(problemText(error)).toEqual({ en: 'Somebody was faster.', bn: 'অন্য কেউ আগে করেছেন।' });
	});

	test('a refusal of Strapi itself is a matter of the role', () => {
		const text = problemText({ status: 403, name: 'ForbiddenError', message: 'Forbidden', details: {} });
		expect(text.en).toContain('role');
		expect(text.bn).toContain('অনুমতি');
	});

	test.each([
		['a broken connection', { name: 'TypeError', message: 'Failed to fetch', stack: '' }],
		['nothing at all', undefined],
	])('%s is told apart from an answer', (_case, error) => {
		expect(problemText(error).en).toContain('did not answer');
	});

	test('an unexpected answer shows its status and words', () => {
		const text = problemText({ status: 500, name: 'InternalServerError', message: 'Internal Server Error' });
		expect(text.en).toContain('500');
		expect(text.bn).toContain('Internal Server Error');
	});
});
