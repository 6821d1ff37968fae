/** What the content model and the domain say about the same thing is the same. */

import {
	COLLECTION_LABELS,
	EDITION_LABELS,
	EDITION_PART_LABELS,
	FEEDBACK_LABELS,
	FIELD_LABELS,
	ORIENTATION_LABELS,
	WORD_TO_AVOID_LABELS,
} from '@mab/cms/domain/field-labels.ts';
import { ORIENTATION_PLATFORMS } from '@mab/cms/domain/focal-point/orientation.ts';
import { FEEDBACK_FORMS } from '@mab/cms/domain/practice/feedback.ts';
import { REVIEW_STATES } from '@mab/cms/domain/practice/practice-review.ts';
import type { ReviewedType } from '@mab/cms/domain/practice/publish-requirements.ts';
import { missingToPublish } from '@mab/cms/domain/practice/publish-requirements.ts';
import { FIELD_KINDS } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import { LOCALES } from '@mab/cms/domain/text/locale.ts';
import {
	CIRCULATION_CHANNELS,
	COMMITTEES,
	DOCUMENT_KINDS,
	EDITION_BLOCKS,
	EDITION_LANGUAGES,
	ENTRY_TYPES,
	EVENT_KINDS,
	EVIDENCE_LEVELS,
	EXPERT_KINDS,
	FEEDBACK_STATES,
	FIGURE_KINDS,
	FUNDING_KINDS,
	HAZARDS,
	HEAD_ROLES,
	keysOf,
	LIUPCP_STATUSES,
	MUNICIPALITY_KINDS,
	ORIGINS,
	PARTNER_KINDS,
	PROBLEM_KINDS,
	REPORT_KINDS,
	STAGES,
	TRAFFIC_LIGHTS,
	UNKNOWABLE_FIELDS,
	USE_STAGES,
	VERDICTS,
} from '@mab/cms/domain/vocabulary.ts';
import { describe, expect, test } from 'vitest';
import { type Attribute, attributesOf, components, contentTypes, isLocalised } from './schemas.ts';

const REVIEWED: Record<string, ReviewedType> = {
	practice: 'practice',
	'governance-change': 'governanceChange',
	'learning-event': 'learningEvent',
	report: 'report',
	acknowledgement: 'acknowledgement',
};
const REVIEWED_NAMES = Object.keys(REVIEWED);

const everything = { ...contentTypes, ...components };
const allAttributes = Object.entries(everything).flatMap(([owner, { attributes }]) =>
	Object.entries(attributes).map(([name, attribute]) => ({ owner, name, path: `${owner}/${name}`, attribute })),
);

test('the content model was found', () => {
	expect(Object.keys(contentTypes)).toContain('practice');
	expect(Object.keys(components)).toContain('practice.step');
});

describe('an enumeration', () => {
	const translation = ['writtenByPerson', 'machineTranslated', 'machineConfirmed'];
	/** Every closed list of the content model, and where its values come from. */
	const ENUMERATIONS: Record<string, readonly string[]> = {
		'practice/reviewState': keysOf(REVIEW_STATES),
		'governance-change/reviewState': keysOf(REVIEW_STATES),
		'learning-event/reviewState': keysOf(REVIEW_STATES),
		'report/reviewState': keysOf(REVIEW_STATES),
		'acknowledgement/reviewState': keysOf(REVIEW_STATES),
		'acknowledgement/translation': translation,
		'practice/translation': translation,
		'governance-change/translation': translation,
		'learning-event/translation': translation,
		'report/translation': translation,
		'practice/entryType': keysOf(ENTRY_TYPES),
		'practice/stage': keysOf(STAGES),
		'practice/evidenceLevel': keysOf(EVIDENCE_LEVELS),
		'learning-event/kind': keysOf(EVENT_KINDS),
		'report/kind': keysOf(REPORT_KINDS),
		'expert-view/kind': keysOf(EXPERT_KINDS),
		'municipality/kind': keysOf(MUNICIPALITY_KINDS),
		'municipality/category': ['A', 'B', 'C'],
		'municipality/liupcp': keysOf(LIUPCP_STATUSES),
		'municipality/positionPrecision': ['town', 'districtOffice'],
		'head-of-municipality/role': keysOf(HEAD_ROLES),
		'practice.partner/kind': keysOf(PARTNER_KINDS),
		'practice.funding/kind': keysOf(FUNDING_KINDS),
		'practice.recommendation/verdict': keysOf(VERDICTS),
		'practice.provenance/origin': keysOf(ORIGINS),
		'practice.circulation/channel': keysOf(CIRCULATION_CHANNELS),
		'practice.unknown/field': UNKNOWABLE_FIELDS,
		'shared.figure/kind': keysOf(FIGURE_KINDS),
		'shared.figure/consent': ['notNeeded', 'given', 'missing'],
		'shared.document-file/kind': keysOf(DOCUMENT_KINDS),
		'shared.link/kind': keysOf(DOCUMENT_KINDS),
		'audit-entry/actorKind': ['admin', 'apiToken', 'system'],
		'publication-event/kind': ['record', 'tombstone'],
		'publication-schedule/action': ['publish', 'unpublish'],
		'practice-use/state': keysOf(FEEDBACK_STATES),
		'practice-use/language': LOCALES,
		'practice-use/stage': keysOf(USE_STAGES),
		'problem-report/state': keysOf(FEEDBACK_STATES),
		'problem-report/language': LOCALES,
		'problem-report/kind': keysOf(PROBLEM_KINDS),
		'orientation-session/platform': keysOf(ORIENTATION_PLATFORMS),
		'orientation-session/language': LOCALES,
		'edition/languages': keysOf(EDITION_LANGUAGES),
		'edition.block/kind': keysOf(EDITION_BLOCKS),
		'edition.pilot/light': keysOf(TRAFFIC_LIGHTS),
		'questionnaire.field/kind': FIELD_KINDS,
	};

	test('has its values from the domain, each one of the content model', () => {
		const found = allAttributes.filter(({ attribute }) => attribute.type === 'enumeration');
		expect(Object.fromEntries(found.map(({ path, attribute }) => [path, attribute.enum]))).toEqual(ENUMERATIONS);
	});

	test('that allows several answers is a component with a flag for each', () => {
		expect(attributesOf('practice.committees').map(([name]) => name)).toEqual(keysOf(COMMITTEES));
		expect(attributesOf('practice.hazards').map(([name]) => name)).toEqual(keysOf(HAZARDS));
	});
});

describe('a language', () => {
	/** The L column of models.md 2.1, and the two facts of a review that each language version has of its own. */
	const LOCALISED: Record<string, string[]> = {
		practice: [
			...['title', 'reviewState', 'translation', 'oneLine', 'summary', 'keyFacts', 'problem', 'objectives', 'steps'],
			...['buildingBlocks', 'novelty', 'governance', 'participation', 'inKind', 'povertyHow', 'sustainability'],
			...['climate', 'difficulties', 'lessons', 'transfer'],
		],
		'governance-change': ['title', 'reviewState', 'translation', 'before', 'after', 'proof'],
		'learning-event': [...['title', 'reviewState', 'translation', 'oneLine', 'aims', 'agenda', 'partners', 'outcome']],
		report: ['title', 'reviewState', 'translation', 'oneLine', 'summary', 'keyFindings', 'body'],
		acknowledgement: ['title', 'reviewState', 'translation', 'disclaimer'],
	};

	test.each(REVIEWED_NAMES)('has its own version of the texts of a %s, and of nothing else', (name) => {
		const localised = attributesOf(name).filter(([, attribute]) => isLocalised(attribute));
		expect(localised.map(([attribute]) => attribute).toSorted()).toEqual(LOCALISED[name]?.toSorted());
	});

	test.each(REVIEWED_NAMES)('is named in the list of what is missing where a text of a %s lacks', (name) => {
		const type = REVIEWED[name] ?? 'practice';
		const { attributes = {} } = contentTypes[name] ?? {};
		for (const { field, locale } of missingToPublish({ type, locale: 'en', content: {}, expertViews: [] })) {
			const attribute = attributes[field];
			expect(locale, field).toBe(attribute !== undefined && isLocalised(attribute) ? 'en' : null);
		}
	});

	test('has its half of every text that lies in a shared fact', () => {
		for (const { owner, name } of allAttributes) {
			const twin = name.replace(/(En|Bn)$/, (end) => (end === 'En' ? 'Bn' : 'En'));
			expect(Object.keys(everything[owner]?.attributes ?? {}), `${owner}/${name}`).toContain(twin);
		}
	});

	test('has no half in a text that is written apart in each', () => {
		for (const { path, attribute } of allAttributes) {
			if (!isLocalised(attribute) || attribute.component === undefined) continue;
			const halves = attributesOf(attribute.component).filter(([name]) => /(En|Bn)$/.test(name));
			expect(halves, path).toEqual([]);
		}
	});
});

describe('draft and publication', () => {
	test('exist, with two languages, for what is reviewed and for nothing else', () => {
		const withDrafts = Object.entries(contentTypes).filter(([, { options }]) => options?.draftAndPublish === true);
		const withLanguages = Object.entries(contentTypes).filter(
			([, each]) => each.pluginOptions?.i18n?.localized === true,
		);
		expect(withDrafts.map(([name]) => name).toSorted()).toEqual(REVIEWED_NAMES.toSorted());
		expect(withLanguages.map(([name]) => name).toSorted()).toEqual(REVIEWED_NAMES.toSorted());
	});
});

describe('what must be unique', () => {
	/** Held by the database, because a check before the write lets two writers through at once. */
	const UNIQUE = [
		'address-claim (kind, value)',
		'content-snapshot (subject_id, locale, version)',
		'district (key)',
		'division (key)',
		'edition (year, quarter)',
		'edition-approval (edition_id, version)',
		'hard-copy (edition, municipality_code)',
		'municipality (code)',
		'practice-use (ticket)',
		'problem-report (ticket)',
		'public-media (file)',
		'questionnaire (version)',
		'region (key)',
		'review-task (subject_id)',
		'sdg (number)',
		'sector (key)',
	];

	test('has an index of the database', () => {
		const columns = allAttributes
			.filter(({ attribute }) => attribute.column?.unique === true)
			.map(({ owner, name }) => `${owner} (${name})`);
		const indexes = Object.entries(contentTypes).flatMap(([name, schema]) =>
			(schema.indexes ?? [])
				.filter(({ type }) => type === 'unique')
				.map((index) => `${name} (${index.columns.join(', ')})`),
		);
		expect([...columns, ...indexes].toSorted()).toEqual(UNIQUE);
	});

	test('is never left to the check of Strapi alone', () => {
		const unprotected = allAttributes.filter(({ attribute }) => attribute.unique === true || attribute.type === 'uid');
		expect(unprotected.map(({ path }) => path)).toEqual([]);
	});
});

test('the ledgers of the system are hidden from the content manager, and nothing else is', () => {
	const hidden = Object.entries(contentTypes).filter(
		([, { pluginOptions }]) => pluginOptions?.['content-manager']?.visible === false,
	);
	expect(hidden.map(([name]) => name)).toEqual([
		'address-claim',
		'audit-entry',
		'content-snapshot',
		'edition-approval',
		'hard-copy',
		'public-media',
		'publication-event',
		'publication-schedule',
		'review-task',
		'site-release',
	]);
});

describe('a field', () => {
	test.each(REVIEWED_NAMES)('of a %s has a name in both languages', (name) => {
		expect(attributesOf(name).filter(([attribute]) => !Object.hasOwn(FIELD_LABELS, attribute))).toEqual([]);
	});

	test('that has a name exists', () => {
		const known = new Set(REVIEWED_NAMES.flatMap((name) => attributesOf(name).map(([attribute]) => attribute)));
		expect(Object.keys(FIELD_LABELS).filter((field) => !known.has(field))).toEqual([]);
	});
});

test('every part of an edition has a name in both languages, and every name is of a part', () => {
	expect(Object.keys(EDITION_LABELS)).toEqual(attributesOf('edition').map(([attribute]) => attribute));
	const parts = Object.keys(components).filter((name) => name.startsWith('edition.'));
	const fields = parts.flatMap((name) => attributesOf(name).map(([attribute]) => attribute.replace(/(En|Bn)$/, '')));
	expect([...new Set(fields)].toSorted()).toEqual(Object.keys(EDITION_PART_LABELS).toSorted());
});

test('every field of an orientation session has a name in both languages', () => {
	expect(Object.keys(ORIENTATION_LABELS)).toEqual(attributesOf('orientation-session').map(([attribute]) => attribute));
});

test('every part of a questionnaire and of a round has a name in both languages, and every name is of a part', () => {
	const parts = Object.keys(components).filter((name) => name.startsWith('questionnaire.'));
	const fields = [...parts, 'questionnaire', 'round'].flatMap((name) =>
		attributesOf(name).map(([attribute]) => attribute.replace(/(En|Bn)$/, '')),
	);
	expect([...new Set(fields)].toSorted()).toEqual(Object.keys(COLLECTION_LABELS).toSorted());
});

describe('what readers send', () => {
	const FORMS = [
		['practice-use', 'practiceUse'],
		['problem-report', 'problemReport'],
	] as const;

	test.each(FORMS)('has an attribute of %s for every field of the form %s', (name, form) => {
		const stored = attributesOf(name).map(([attribute]) => attribute);
		const asked = FEEDBACK_FORMS[form].fields.map((field) => (field.name === 'practice' ? 'practiceCode' : field.name));
		expect(asked.filter((field) => !stored.includes(field))).toEqual([]);
	});

	test.each(FORMS)('has a name in both languages for every attribute of %s', (name) => {
		expect(attributesOf(name).filter(([attribute]) => !Object.hasOwn(FEEDBACK_LABELS, attribute))).toEqual([]);
	});
});

describe('what Strapi would refuse at publication', () => {
	const reviewed = REVIEWED_NAMES.flatMap((name) =>
		attributesOf(name).map(([field, attribute]) => ({ type: REVIEWED[name] ?? 'practice', name, field, attribute })),
	);
	const reported = (type: ReviewedType, content: Parameters<typeof missingToPublish>[0]['content']) =>
		missingToPublish({ type, locale: 'bn', content, expertViews: [] });

	const required = reviewed.filter(({ attribute }) => attribute.required === true && attribute.default === undefined);

	test.each(required)('is in the list of what is missing: $field of a $name', ({ type, field }) => {
		expect(reported(type, {})).toContainEqual(expect.objectContaining({ field, code: 'missing' }));
	});

	const parts = reviewed.flatMap(({ type, name, field, attribute }) =>
		attribute.component === undefined
			? []
			: attributesOf(attribute.component)
					.filter(([, part]) => part.required === true)
					.map(([part]) => ({ type, name, field, attribute, part })),
	);

	test.each(parts)(
		'is in the list of what is missing: $part in $field of a $name',
		({ type, field, attribute, part }) => {
			const row = Object.fromEntries(
				attributesOf(attribute.component ?? '').map(([each]) => [each, each === part ? null : 'x']),
			);
			const content = { [field]: attribute.repeatable === true ? [row] : row };
			const path = attribute.repeatable === true ? `${field}.0` : field;
			const expected =
				attribute.component === 'shared.figure'
					? { field: path, code: 'image-missing' }
					: { field: `${path}.${part}`, code: 'incomplete' };
			expect(reported(type, content)).toContainEqual(expect.objectContaining(expected));
		},
	);

	const limited = reviewed.flatMap(({ attribute: { max, repeatable }, ...each }) =>
		repeatable === true && max !== undefined ? [{ ...each, max }] : [],
	);

	test.each(limited)('is in the list of what is missing: more than $max rows of $field of a $name', (each) => {
		const content = (count: number) => ({ [each.field]: new Array<string>(count).fill('x') });
		const tooMany = expect.objectContaining({ field: each.field, code: 'too-many' });
		expect(reported(each.type, content(each.max + 1))).toContainEqual(tooMany);
		expect(reported(each.type, content(each.max))).not.toContainEqual(tooMany);
	});
});

describe('the template of 48 fields', () => {
	/** Each row of models.md 2.1 with the attributes that hold it. */
	const TEMPLATE: [row: number, key: string, attributes: string[]][] = [
		[1, 'code', ['code']],
		[2, 'title', ['title']],
		[3, 'slug', ['slug']],
		[4, 'entryType', ['entryType']],
		[5, 'municipalities', ['leadMunicipality', 'otherMunicipalities']],
		[6, 'wards, location', ['wards', 'latitude', 'longitude']],
		[7, 'sector', ['sector']],
		[8, 'topics', ['topics']],
		[9, 'sdgs', ['sdgs']],
		[10, 'stage', ['stage']],
		[11, 'startDate, endDate, lastConfirmed', ['startedOn', 'endedOn', 'lastConfirmedOn']],
		[12, 'oneLine', ['oneLine']],
		[13, 'summary', ['summary']],
		[14, 'keyFacts', ['keyFacts']],
		[15, 'problem', ['problem']],
		[16, 'objectives', ['objectives']],
		[17, 'steps', ['steps']],
		[18, 'buildingBlocks', ['buildingBlocks']],
		[19, 'novelty', ['novelty']],
		[20, 'governance', ['governance', 'resolution']],
		[21, 'participation', ['participation', 'committees']],
		[22, 'partners', ['partners']],
		[23, 'capitalCost', ['capitalCost']],
		[24, 'annualCost', ['annualCost']],
		[25, 'funding', ['funding']],
		[26, 'inKind', ['inKind']],
		[27, 'monthsToImplement', ['monthsToImplement']],
		// Computed from the set-up cost when the record is made, so that the two never disagree.
		[28, 'costBand', []],
		[29, 'results', ['results']],
		[30, 'beneficiaries', ['beneficiaries']],
		[31, 'povertyRelated', ['povertyRelated', 'povertyHow']],
		[32, 'evidenceLevel', ['evidenceLevel']],
		[33, 'sustainability', ['sustainability']],
		[34, 'climate', ['climate', 'hazards']],
		[35, 'difficulties', ['difficulties']],
		[36, 'lessons', ['lessons']],
		[37, 'transfer', ['transfer']],
		[38, 'replicatedIn', ['replicatedIn']],
		[39, 'recommendation', ['recommendation']],
		[40, 'champion', ['champion']],
		[41, 'expertViews', ['expertViews']],
		[42, 'citizenVoices', ['citizenVoices']],
		[43, 'cover, gallery, beforeAfter', ['cover', 'gallery', 'beforeAfter']],
		[44, 'documents, links', ['documents', 'links']],
		[45, 'contactOffice', ['contactOffice']],
		[46, 'sources', ['sources']],
		[47, 'provenance', ['provenance', 'corrections']],
		[48, 'circulation', ['circulation']],
	];
	/** Facts about the entry rather than fields of the template. */
	const BESIDE = ['reviewState', 'translation', 'featured', 'verified', 'unknowns'];

	test('has all its rows', () => {
		expect(TEMPLATE.map(([row]) => row)).toEqual(Array.from({ length: 48 }, (_, index) => index + 1));
	});

	test('is the practice, attribute by attribute', () => {
		const attributes = attributesOf('practice').map(([name]) => name);
		expect(attributes.toSorted()).toEqual([...TEMPLATE.flatMap(([, , held]) => held), ...BESIDE].toSorted());
	});

	/** What a row holds is more than a word: the parts that models.md names. */
	const PARTS: Record<string, string[]> = {
		'practice.step': ['title', 'text', 'when', 'who'],
		'practice.building-block': ['name', 'what', 'enablingFactors', 'lesson'],
		'practice.sustainability': ['money', 'people', 'rules', 'environment'],
		'practice.transfer': ['preconditions', 'minimumVersion', 'steps', 'typicalTime', 'notSuitableWhen'],
		'practice.difficulty': ['difficulty', 'answer'],
		'practice.key-fact': ['label', 'value'],
		'practice.beneficiaries': ['directCount', 'womenCount', 'poorHouseholdCount', 'indirectCount', 'isEstimate'],
		'practice.result': ['baseline', 'baselineOn', 'latest', 'latestOn', 'womenPercent', 'poorPercent', 'sourceBn'],
		'practice.funding': ['kind', 'amountBdt', 'percent', 'nameBn'],
		'practice.champion': ['year', 'round'],
		'shared.cost': ['amountBdt', 'priceYear'],
		'shared.office': ['officeBn', 'designationBn', 'phone', 'email', 'isPublic'],
		'shared.source': ['title', 'url', 'seenOn', 'factBn'],
		'shared.figure': ['image', 'altBn', 'captionBn', 'creditBn', 'consent'],
	};

	test.each(Object.entries(PARTS))('has the parts of %s', (component, expected) => {
		expect(attributesOf(component).map(([name]) => name)).toEqual(expect.arrayContaining(expected));
	});
});

test('money is stored in whole Taka, with room for more than two billion', () => {
	const amounts = allAttributes.filter(({ name }) => name.endsWith('Bdt'));
	const types = new Set(amounts.map(({ attribute }: { attribute: Attribute }) => attribute.type));
	expect(amounts.length).toBeGreaterThan(0);
	expect([...types]).toEqual(['biginteger']);
});

test('every field of a word to avoid has a name in both languages', () => {
	expect(Object.keys(WORD_TO_AVOID_LABELS)).toEqual(attributesOf('word-to-avoid').map(([attribute]) => attribute));
});
