import { describe, expect, test } from 'vitest';
import { answerPage } from './answer-page.ts';
import { type FormField, type FormView, formHtml, problemSummary } from './form.ts';

const field = (overrides: Partial<FormField> = {}): FormField => ({
	...{ name: 'name', kind: 'line', label: 'Your name', hint: null, isRequired: true, value: '' },
	...{ problem: null, options: [], autocomplete: null },
	...overrides,
});
const form = (...fields: FormField[]): FormView => ({
	...{ action: '/api/feedback', fields, optional: '(optional)', submit: 'Send', idPrefix: 'use' },
	trap: { name: 'subject', label: 'Leave this empty' },
});
const shown = (overrides: Partial<FormField> = {}): string => formHtml(form(field(overrides))).toString();

describe('a form', () => {
	test('is posted to its address without a check of the browser, which would speak its own language', () => {
		expect(shown()).toContain('<form class="form" method="post" action="/api/feedback" novalidate>');
	});

	test('names each control by a label, and says which may stay empty', () => {
		expect(shown()).toContain('<label for="use-name">Your name</label><input id="use-name" name="name" required');
		expect(shown({ isRequired: false })).toContain('Your name <span class="optional">(optional)</span>');
		expect(shown({ isRequired: false })).not.toContain('required');
	});

	test('ties hint and problem to the control', () => {
		const text = shown({ hint: 'As on your card', problem: 'is not filled in' });
		expect(text).toContain('aria-describedby="use-name-hint use-name-error" aria-invalid="true"');
		expect(text).toContain('id="use-name-hint">As on your card');
		expect(text).toContain('id="use-name-error">is not filled in');
		expect(text).toContain('class="field wrong"');
	});

	test('keeps the line breaks with which a text begins', () => {
		expect(shown({ kind: 'text', value: '\n\nA' })).toContain('>\n\n\nA</textarea>');
	});

	test('asks for an address with the keyboard for it', () => {
		expect(shown({ kind: 'address' })).toContain('type="email" autocapitalize="none" spellcheck="false" value=""');
	});

	test('opens a long list, with what was chosen', () => {
		const options = [
			{ value: '', label: 'Choose one' },
			{ value: 'a"b', label: '<A>' },
		];
		expect(shown({ kind: 'select', options, value: 'a"b', problem: 'choose' })).toContain(
			'aria-invalid="true"><option value="">Choose one</option><option value="a&quot;b" selected>&lt;A&gt;</option></select>',
		);
	});

	test('lets nothing that was typed end its control', () => {
		expect(shown({ value: '"><script>' })).toContain('value="&quot;&gt;&lt;script&gt;"');
		expect(shown({ kind: 'text', value: '</textarea>' })).toContain('&lt;/textarea&gt;');
	});

	test('keeps the answer that was chosen, and links lead to the first', () => {
		const options = [
			{ value: 'a', label: 'A' },
			{ value: 'b', label: 'B' },
		];
		const text = shown({ kind: 'choice', name: 'stage', options, value: 'b' });
		expect(text).toContain('<fieldset class="choices"><legend>Your name</legend>');
		expect(text).toContain('id="use-stage" name="stage" value="a" required>');
		expect(text).toContain('id="use-stage-b" name="stage" value="b" required checked>');
	});

	test('keeps a tick', () => {
		const tick = { kind: 'tick', options: [{ value: 'yes', label: 'Yes' }] } as const;
		expect(shown({ ...tick, value: 'yes' })).toContain('value="yes" checked>');
		expect(shown({ ...tick, value: '' })).not.toContain('checked');
	});

	test('has a trap that neither eye, keyboard nor screen reader meets', () => {
		expect(shown()).toContain('<div class="hidden" aria-hidden="true">');
		expect(shown()).toContain('id="use-subject" name="subject" tabindex="-1" autocomplete="off"');
	});

	test('carries what the page knows without showing it', () => {
		expect(shown({ kind: 'hidden', name: 'practice', value: '2026-014' })).toContain(
			'<input type="hidden" name="practice" value="2026-014">',
		);
	});
});

describe('the summary of what is wrong', () => {
	test('names each field with a link to it', () => {
		const wrong = form(field({ problem: 'is not filled in' }), field({ name: 'role' }));
		expect(problemSummary(wrong, 'Look again').toString()).toBe(
			'<div class="error-summary" role="alert"><h2>Look again</h2><ul><li><a href="#use-name">Your name: is not filled in</a></li></ul></div>',
		);
	});

	test('goes on after a question without a second mark', () => {
		const wrong = form(field({ label: 'How far are you?', problem: 'choose one' }));
		expect(problemSummary(wrong, 'Look again').toString()).toContain('>How far are you? – choose one<');
	});

	test('is not there when nothing is wrong', () => {
		expect(problemSummary(form(field()), 'Look again').toString()).toBe('');
	});
});

describe('the answer page', () => {
	const page = answerPage({
		...{
			lang: 'bn',
			title: 'ধন্যবাদ <b>',
			siteName: 'ম্যাব',
			homeHref: '/bn/',
			fontHref: '/bangla.woff2',
			paragraphs: ['এক', 'দুই'],
		},
		otherLanguage: { lang: 'en', title: 'Thank you', paragraphs: ['One'] },
		highlight: { label: 'টিকিট', value: 'U-23456789' },
		form: { view: form(field({ problem: 'x' })), problemsTitle: 'আবার দেখুন' },
		links: [{ href: '/bn/practices/', label: 'সব চর্চা' }],
	});

	test('says its language, and that of the part in the other', () => {
		expect(page).toMatch(/^<!doctype html>\n<html lang="bn">/);
		expect(page).toContain('<div class="other" lang="en"><h2>Thank you</h2>');
	});

	test('is not for search engines, and brings everything it needs', () => {
		expect(page).toContain('<meta name="robots" content="noindex">');
		expect(page).not.toMatch(/<script|https?:|@import/);
		expect(page).toContain('url("/bangla.woff2")');
		expect(page).toContain('\n:root{');
	});

	test('shows title, ticket, summary, form and ways on', () => {
		for (const part of ['ধন্যবাদ &lt;b&gt;', '<strong>U-23456789</strong>', 'error-summary', '<form', 'সব চর্চা']) {
			expect(page).toContain(part);
		}
	});
});
