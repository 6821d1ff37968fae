import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TICKED } from '../public-form/form.ts';
import type { Preferences } from './subscriber.ts';
import { preferencesFormView, presentPreferences, readPreferences } from './subscriber-preferences.ts';

const NOW = new Date('2026-10-14T03:30:00.000Z');
const LATER = '2027-01-14T03:30:00.000Z';
const stored = (overrides: Partial<Preferences> = {}): Preferences => ({
	...{ language: 'bn', audience: 'media', wantsNewsletter: true, wantsEventNotices: false, pausedUntil: null },
	...overrides,
});
const GOOD = { language: 'en', audience: 'expert', newsletter: TICKED, pause: 'none' };

describe('the settings', () => {
	test('are taken as they are chosen', () => {
		expect(readPreferences({ ...GOOD, events: TICKED, pause: '3' }, stored(), NOW).preferences).toEqual({
			...{ language: 'en', audience: 'expert', wantsNewsletter: true, wantsEventNotices: true, pausedUntil: LATER },
		});
		expect(readPreferences({ ...GOOD, newsletter: '' }, stored(), NOW).preferences).toMatchObject({
			wantsNewsletter: false,
		});
	});

	test('keep a pause that runs, and offer that only where one does', () => {
		const paused = stored({ pausedUntil: LATER });
		expect(readPreferences({ ...GOOD, pause: 'keep' }, paused, NOW).preferences).toMatchObject({ pausedUntil: LATER });
		expect(readPreferences(GOOD, paused, NOW).preferences).toMatchObject({ pausedUntil: null });
		expect(readPreferences({ ...GOOD, pause: 'keep' }, stored(), NOW).problems).toMatchObject([
			{ field: 'pause', code: 'not-a-choice' },
		]);
		expect(presentPreferences(paused, new Date(LATER))).toEqual(stored());
	});

	test('are refused with a reason for each field', () => {
		const codes = readPreferences({}, stored(), NOW).problems.map(({ field, code }) => `${field}: ${code}`);
		expect(codes).toEqual(['language: missing', 'audience: missing', 'pause: missing']);
	});

	test('are read from anything without throwing', () => {
		const names = fc.constantFrom('language', 'audience', 'pause', 'newsletter', '__proto__');
		fc.assert(
			fc.property(fc.oneof(fc.dictionary(names, fc.jsonValue()), fc.jsonValue()), (body) => {
				const { preferences, problems } = readPreferences(body, stored(), NOW);
				expect(preferences === null).toBe(problems.length > 0);
			}),
		);
	});
});

test('the form shows what is stored, or what was typed', () => {
	const options = { action: '/u/token/preferences', locale: 'bn' as const };
	const valuesOf = (view: ReturnType<typeof preferencesFormView>) =>
		Object.fromEntries(view.fields.map(({ name, value }) => [name, value]));
	const view = preferencesFormView(stored({ pausedUntil: LATER }), options);
	expect(valuesOf(view)).toEqual({ language: 'bn', audience: 'media', newsletter: TICKED, events: '', pause: 'keep' });
	expect(view.fields.at(-1)?.options.find(({ value }) => value === 'keep')?.label).toContain('১৪ জানুয়ারি, ২০২৭');
	expect(valuesOf(preferencesFormView(stored(), { ...options, typed: { audience: 'x' } })).audience).toBe('x');
});
