import { expect, test } from 'vitest';
import { BEGINNINGS } from '../questionnaire/questionnaire.ts';
import { FIRST_QUESTIONNAIRE } from '../questionnaire/questionnaire-first.ts';
import type { Answers } from '../questionnaire/response-answers.ts';
import { completenessOfResponse } from './response-completeness.ts';

const evidence = (answers: Answers) => completenessOfResponse(FIRST_QUESTIONNAIRE, answers).missingEvidence;

test('numbers count when a result has one before and one now, and a file as soon as one is there', () => {
	expect(evidence({})).toEqual(['numbers', 'file', 'photo']);
	expect(
		evidence({ 'results.r1.$position': '1', 'results.r1.before': '110', 'results.r1.now': 'not-known' }),
	).toContain('numbers');
	expect(evidence({ 'results.r1.$position': '1', 'results.r1.before': '110', 'results.r1.now': '1460' })).not.toContain(
		'numbers',
	);
	expect(evidence({ 'documents.d1.$position': '1', 'documents.d1.file': 'id' })).toEqual(['numbers', 'photo']);
	expect(evidence({ 'photos.p1.$position': '1', 'photos.p1.file': 'id' })).toEqual(['numbers', 'file']);
});

test('a planned practice proves nothing yet, and is asked fewer questions', () => {
	const planned = completenessOfResponse(FIRST_QUESTIONNAIRE, BEGINNINGS.planned);
	const running = completenessOfResponse(FIRST_QUESTIONNAIRE, BEGINNINGS.practice);
	expect(planned.missingEvidence).toEqual([]);
	expect(planned.openQuestions.length).toBeLessThan(running.openQuestions.length);
	expect(planned.openQuestions).not.toContain('results');
	expect(running.openQuestions).toContain('results');
});

test('an answer closes its question', () => {
	const { openQuestions, percent } = completenessOfResponse(FIRST_QUESTIONNAIRE, { 'title.value': 'Tanks on call' });
	expect(openQuestions).not.toContain('title');
	expect(percent).toBeGreaterThan(0);
});
