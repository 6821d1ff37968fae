import type { LearningEventRecord, PublicRecord } from '@mab/cms/domain/publication/public-record.ts';
import { describe, expect, test } from 'vitest';
import { readContent } from '../content.ts';
import { both, learningEventRecord, memoryStore, sampleRecords } from '../testing/records.ts';
import { calendars } from './calendar.ts';

const SITE = 'https://practices.example.org';
const ONE = '/bn/events/online-orientation-2026.ics';

async function calendarOf(records: readonly PublicRecord[], path: string): Promise<string> {
	const file = calendars(readContent(memoryStore(records)), SITE).find((one) => one.path === path);
	if (file === undefined) throw new Error(`${path} is not among the calendars.`);
	return String(await file.write());
}
const withEvent = (overrides: Partial<LearningEventRecord>) => [
	...sampleRecords().filter(({ type }) => type !== 'learningEvent'),
	learningEventRecord(overrides),
];
/** The logical lines: RFC 5545 §3.1 folds a long line by a line break and a space. */
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

const longTitle = () => {
	const event = learningEventRecord();
	if (event.text.bn) event.text.bn.title = `পৌরসভার সক্ষমতা, স্বচ্ছতা; ${'জলবায়ু সহনশীল নগর '.repeat(20)}`.trim();
	return withEvent(event);
};

describe('the calendar file of an event', () => {
	test('has lines of at most 75 octets, each ended by CRLF, and no broken letter', async () => {
		const text = await calendarOf(longTitle(), ONE);
		expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
		for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	});

	test('escapes what has a meaning of its own, and unfolds to the whole title', async () => {
		const lines = linesOf(await calendarOf(longTitle(), ONE));
		const title = lines.find((line) => line.startsWith('SUMMARY:')) ?? '';
		expect(title).toContain('সক্ষমতা\\, স্বচ্ছতা\\; জলবায়ু');
		expect(title.match(/জলবায়ু/g)).toHaveLength(20);
	});

	test('names its times in UTC', async () => {
		const lines = linesOf(await calendarOf(sampleRecords(), ONE));
		expect(lines).toContain('DTSTART:20261210T040000Z');
		expect(lines).toContain('DTEND:20261210T060000Z');
	});

	test('keeps its identity and counts its versions, so that a calendar takes the change', async () => {
		const linesBefore = linesOf(await calendarOf(withEvent({ version: 1 }), ONE));
		const linesAfter = linesOf(await calendarOf(withEvent({ version: 4, startsAt: '2026-12-11T04:00:00.000Z' }), ONE));
		const uid = (lines: string[]) => lines.find((line) => line.startsWith('UID:'));
		expect(uid(linesAfter)).toBe(uid(linesBefore));
		expect(linesBefore).toContain('SEQUENCE:0');
		expect(linesAfter).toContain('SEQUENCE:3');
	});

	test('takes whole days of Bangladesh where the hour is not known', async () => {
		const event = withEvent({ startsAt: '2026-12-09T18:00:00.000Z', endsAt: '2026-12-11T18:00:00.000Z' });
		const lines = linesOf(await calendarOf(event, ONE));
		expect(lines).toContain('DTSTART;VALUE=DATE:20261210');
		// The end is the first day after, RFC 5545 §3.6.1.
		expect(lines).toContain('DTEND;VALUE=DATE:20261213');
	});

	test('says where, and leads nowhere that a reader must not be sent', async () => {
		const venue = { name: both('Town hall', 'পৌর মিলনায়তন'), address: both('Main road', 'প্রধান সড়ক'), mapUrl: null };
		const lines = linesOf(await calendarOf(withEvent({ venue, onlineUrl: 'javascript:alert(1)' }), ONE));
		expect(lines).toContain('LOCATION:পৌর মিলনায়তন\\, প্রধান সড়ক'.normalize('NFC'));
		expect(lines.join('\n')).not.toContain('javascript');
	});
});

test('the calendar of all events holds every one of them', async () => {
	const events = ['a', 'b', 'c'].map((slug) => learningEventRecord({ id: `event-${slug}`, slug }));
	const text = await calendarOf(events, '/en/events.ics');
	expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
});
