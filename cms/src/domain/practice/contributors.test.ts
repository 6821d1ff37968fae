import { describe, expect, test } from 'vitest';
import { type AuditRow, approvedHash, contributorsSincePublication } from './contributors.ts';

const EDITOR = 'admin:3';
const APPROVER = 'admin:7';
const TRANSLATOR = 'admin:9';

const row = (action: string, overrides: Partial<AuditRow> = {}): AuditRow => ({
	at: '2026-11-23T08:32:00.000Z',
	actorId: EDITOR,
	actorName: 'Demo Editor',
	action,
	subjectUid: 'api::practice.practice',
	subjectId: 'tz4a98xxat96iws9zmbrgj3a',
	locale: 'bn',
	fromState: null,
	toState: null,
	reason: null,
	changedFields: null,
	touchesShared: false,
	contentHash: null,
	...overrides,
});

/** Told as it happened; the trail is read newest first. */
const trail = (...rows: AuditRow[]): AuditRow[] => rows.toReversed();

describe('the contributors of a language version', () => {
	test('are nobody where nothing happened', () => {
		expect(contributorsSincePublication([], 'bn')).toEqual([]);
	});

	test('are all who created or changed it, each once', () => {
		const rows = trail(
			row('content.created'),
			row('content.changed', { actorId: TRANSLATOR }),
			row('content.changed'),
			row('content.discarded', { actorId: APPROVER }),
		);
		expect(contributorsSincePublication(rows, 'bn').toSorted()).toEqual([EDITOR, APPROVER, TRANSLATOR]);
	});

	test('are not those who only reviewed it', () => {
		const rows = trail(
			row('content.created'),
			row('review.sendToFactCheck', { actorId: TRANSLATOR }),
			row('review.approve', { actorId: APPROVER }),
			row('review.restored', { actorId: APPROVER }),
			row('schedule.publish', { actorId: APPROVER }),
		);
		expect(contributorsSincePublication(rows, 'bn')).toEqual([EDITOR]);
	});

	test('are those since its last publication', () => {
		const rows = trail(
			row('content.created', { actorId: TRANSLATOR }),
			row('review.publish', { actorId: APPROVER }),
			row('content.changed'),
		);
		expect(contributorsSincePublication(rows, 'bn')).toEqual([EDITOR]);
	});

	test('outlive a withdrawal and a publication of the other language', () => {
		const rows = trail(
			row('content.changed'),
			row('review.withdraw', { actorId: APPROVER }),
			row('review.publish', { actorId: APPROVER, locale: 'en' }),
		);
		expect(contributorsSincePublication(rows, 'bn')).toEqual([EDITOR]);
	});

	test('are not those who wrote the other language', () => {
		const rows = trail(row('content.changed', { actorId: TRANSLATOR, locale: 'en' }));
		expect(contributorsSincePublication(rows, 'bn')).toEqual([]);
		expect(contributorsSincePublication(rows, 'en')).toEqual([TRANSLATOR]);
	});

	test('are also those who changed a shared fact while they wrote the other language', () => {
		const rows = trail(row('content.changed', { actorId: TRANSLATOR, locale: 'en', touchesShared: true }));
		expect(contributorsSincePublication(rows, 'bn')).toEqual([TRANSLATOR]);
	});

	test('do not include the system, which has no id', () => {
		expect(contributorsSincePublication(trail(row('content.created', { actorId: null })), 'bn')).toEqual([]);
	});
});

describe('the approved hash of a language version', () => {
	test('is that of its newest approval', () => {
		const rows = trail(
			row('review.approve', { contentHash: 'first' }),
			row('content.changed', { contentHash: 'changed' }),
			row('review.approve', { contentHash: 'second' }),
			row('review.publish', { contentHash: 'published' }),
		);
		expect(approvedHash(rows, 'bn')).toBe('second');
	});

	test('is not that of the other language', () => {
		const rows = trail(row('review.approve', { contentHash: 'bangla' }), row('review.approve', { locale: 'en' }));
		expect(approvedHash(rows, 'bn')).toBe('bangla');
		expect(approvedHash(rows, 'en')).toBeNull();
	});

	test('is nothing before an approval', () => {
		expect(approvedHash(trail(row('content.created', { contentHash: 'draft' })), 'bn')).toBeNull();
	});
});
