import { describe, expect, test } from 'vitest';
import { isNormalised } from './text/bangla.ts';
import { isSlug } from './text/slug.ts';
import * as vocabulary from './vocabulary.ts';

type Labels = Record<string, { en: string; bn: string }>;

const { UNKNOWABLE_FIELDS, choicesOf: _, keysOf, ...lists } = vocabulary;
const LISTS: [string, Labels][] = Object.entries(lists);

/** Stored in the database, in answers and in addresses: a key may be added, never changed. */
const KEYS = {
	SECTORS: [
		...['sanitation', 'solid-waste', 'water', 'drainage-climate', 'housing', 'livelihoods'],
		...['health', 'education', 'transport', 'revenue', 'digital', 'public-space'],
	],
	ENTRY_TYPES: ['bestPractice', 'promising', 'planned', 'lessonFromFailure'],
	STAGES: ['planned', 'pilot', 'running', 'scaled', 'ended'],
	EVIDENCE_LEVELS: ['e0', 'e1', 'e2', 'e3'],
	COST_BANDS: ['upTo5Lakh', 'from5To25Lakh', 'from25LakhTo1Crore', 'above1Crore'],
	PARTNER_KINDS: ['government', 'ngo', 'private', 'donor', 'community', 'university'],
	FUNDING_KINDS: ['ownRevenue', 'government', 'project', 'userFees', 'community', 'company'],
	COMMITTEES: ['tlcc', 'wlcc', 'cdc'],
	HAZARDS: ['flood', 'waterlogging', 'cyclone', 'salinity', 'drought', 'heat', 'riverErosion'],
	VERDICTS: ['replicate', 'withConditions', 'learnOnly'],
	EXPERT_KINDS: ['expert', 'activist', 'official', 'partner'],
	DOCUMENT_KINDS: ['byLaw', 'design', 'billOfQuantities', 'agreement', 'form', 'video', 'report', 'other'],
	ORIGINS: ['submission', 'fieldVisit', 'deskResearch'],
	FIGURE_KINDS: ['photo', 'illustration'],
	CIRCULATION_CHANNELS: ['edition', 'event', 'partnerPublication', 'other'],
	EVENT_KINDS: ['horizontalLearning', 'orientation', 'regional', 'seminar'],
	REPORT_KINDS: ['analysis', 'horizontalLearning', 'replication', 'other'],
	USE_STAGES: ['planning', 'started', 'running'],
	PROBLEM_KINDS: ['wrongFact', 'stopped', 'harm', 'rights', 'other'],
	FEEDBACK_STATES: ['new', 'read', 'answered', 'confirmed', 'closed'],
	EDITION_BLOCKS: [
		...['fromMab', 'leadPractice', 'practicesInBrief', 'expertView', 'governanceChanges', 'replicationWatch'],
		...['events', 'numbers', 'call', 'letters'],
	],
	EDITION_LANGUAGES: ['both', 'bn', 'en'],
	TRAFFIC_LIGHTS: ['onTrack', 'atRisk', 'offTrack'],
	MUNICIPALITY_KINDS: ['paurashava', 'cityCorporation'],
	HEAD_ROLES: ['mayor', 'administrator'],
	LIUPCP_STATUSES: ['yes', 'no', 'unknown'],
} satisfies Record<keyof typeof lists, string[]>;

test('the lists and their keys are the published ones, in their order', () => {
	expect(Object.fromEntries(LISTS.map(([name, labels]) => [name, keysOf(labels)]))).toEqual(KEYS);
});

test('there are the twelve sectors, whose keys are address parts', () => {
	expect(keysOf(lists.SECTORS)).toHaveLength(12);
	expect(keysOf(lists.SECTORS).filter((key) => !isSlug(key))).toEqual([]);
});

describe.each(LISTS)('%s', (_, labels) => {
	const values = Object.entries(labels);

	test.each(values)('%s has a label in both languages', (_key, { en, bn }) => {
		expect(en.trim()).not.toBe('');
		expect(bn).toMatch(/[\u0980-\u09ff]/);
		expect(isNormalised(en) && isNormalised(bn)).toBe(true);
	});

	test('has no two values with the same label', () => {
		expect(new Set(values.map(([, { en }]) => en)).size).toBe(values.length);
		expect(new Set(values.map(([, { bn }]) => bn)).size).toBe(values.length);
	});

	test('shows Bangla digits in Bangla', () => {
		// E0 to E3 are names of levels and stay Latin.
		for (const [key, { bn }] of values) expect(bn.replace(/\bE[0-3]\b/, ''), key).not.toMatch(/[0-9]/);
	});
});

test('what may be "not known" is listed once each', () => {
	expect(new Set(UNKNOWABLE_FIELDS).size).toBe(UNKNOWABLE_FIELDS.length);
});
