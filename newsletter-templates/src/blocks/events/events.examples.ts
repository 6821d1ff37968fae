import type { EventsBlock } from '@mab/cms/domain/publication/edition-content.ts';
import { HOSTILE, UNBROKEN } from '../examples.ts';

const ordinary: EventsBlock = {
	kind: 'events',
	events: [
		{
			title: 'নমুনা: আঞ্চলিক শিখন কর্মশালা',
			blurb: 'তিন পৌরসভা তাদের চর্চা তুলে ধরবে, অন্যরা প্রশ্ন করবে। শেষে প্রতিটি শহর একটি প্রতিশ্রুতি লিখবে।',
			path: '/bn/events/sample-regional-workshop/',
			lang: 'bn',
			startsAt: '2026-12-09T04:00:00.000Z',
			endsAt: '2026-12-09T10:00:00.000Z',
			place: 'বগুড়া',
		},
		{
			title: 'নমুনা: প্রশ্নমালা নিয়ে পরিচিতি সভা',
			blurb: 'ফোকাল পয়েন্টদের জন্য অনলাইনে।',
			path: '/bn/events/sample-orientation/',
			lang: 'bn',
			startsAt: '2026-12-15T05:00:00.000Z',
			endsAt: null,
			place: null,
		},
	],
};

const english: EventsBlock = {
	kind: 'events',
	events: [
		{
			title: 'Sample: regional learning workshop',
			blurb:
				'Three municipalities present their practices and the others ask. At the end every town writes down one pledge.',
			path: '/en/events/sample-regional-workshop/',
			lang: 'en',
			startsAt: '2026-12-09T04:00:00.000Z',
			endsAt: '2026-12-10T10:00:00.000Z',
			place: 'Bogura',
		},
		{
			title: 'Sample: orientation on the Questionnaire',
			blurb: 'For focal points, online.',
			path: '/en/events/sample-orientation/',
			lang: 'en',
			startsAt: '2026-12-15T05:00:00.000Z',
			endsAt: null,
			place: null,
		},
	],
};

/** Rendered by the preview page and all tests alike. */
export const examples = {
	ordinary,
	english,
	none: { kind: 'events', events: [] },
	'a broken date': {
		kind: 'events',
		events: english.events.map((event) => ({ ...event, startsAt: 'soon', endsAt: 'later' })),
	},
	hostile: {
		kind: 'events',
		events: english.events.map((event) => ({ ...event, title: HOSTILE, blurb: HOSTILE, place: HOSTILE })),
	},
	'without a space': { kind: 'events', events: ordinary.events.map((event) => ({ ...event, title: UNBROKEN })) },
} satisfies Record<string, EventsBlock>;
