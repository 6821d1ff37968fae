/**
 * Every field that the outside world may see, written down apart from the code that makes the records. A field that
 * is added to a record must be added here by hand, with the same thought as to domain/publication/public-record.ts.
 */

/** `true` is a value without fields; a list has the shape of its items. */
export type Shape = true | { readonly [key: string]: Shape };

const TEXT: Shape = { bn: true, en: true };
const IMAGE: Shape = { file: true, width: true, height: true, mime: true };
const FIGURE: Shape = { image: IMAGE, kind: true, alt: TEXT, caption: TEXT, credit: TEXT };
const COST: Shape = { amountBdt: true, priceYear: true, note: TEXT };
const SOURCE: Shape = { title: true, url: true, seenOn: true, fact: TEXT };
const CORRECTION: Shape = { on: true, what: TEXT };
const DOCUMENT: Shape = { kind: true, title: TEXT, file: true, sizeBytes: true, mime: true };
const OFFICE: Shape = { office: TEXT, designation: TEXT, phone: true, email: true };
const LIST_ENTRY: Shape = {
	...{ type: true, id: true, key: true, name: TEXT, division: true, position: true, description: TEXT },
};
const ENTRY: Readonly<Record<string, Shape>> = {
	...{ type: true, id: true, slug: true, formerSlugs: true, version: true, firstPublishedAt: true, updatedAt: true },
};
const inBoth = (text: Readonly<Record<string, Shape>>): Shape => {
	const version = { ...text, machineTranslated: true, publishedAt: true } as const;
	return { bn: version, en: version };
};

const CONDITION: Shape = { path: true, values: true };
const QUESTION: Shape = {
	...{ key: true, label: TEXT, hint: TEXT, example: TEXT, isRequired: true, paths: true, practiceField: true },
	...{ repeat: { minimum: true, maximum: true, rowName: TEXT }, askedWhen: CONDITION },
	fields: {
		...{ key: true, kind: true, label: TEXT, hint: TEXT, isRequired: true, mayBeUnknown: true, autocomplete: true },
		...{ maxWords: true, maxGraphemes: true, minimum: true, maximum: true, shownWhen: CONDITION },
		choices: { value: true, label: TEXT, isRetired: true, isExclusive: true },
	},
};

const EDITION_PICTURE: Shape = { image: IMAGE, kind: true, alt: true, caption: true, credit: true };
const EDITION_PRACTICE: Shape = {
	...{ title: true, blurb: true, path: true, lang: true, code: true, municipality: true, division: true, sector: true },
	...{ picture: EDITION_PICTURE, champion: { year: true, round: true } },
};
/** Of all kinds of blocks together. */
const EDITION_BLOCK: Shape = {
	...{ kind: true, heading: true, text: true, shortText: true, office: true, name: true, portrait: EDITION_PICTURE },
	...{ practice: EDITION_PRACTICE, story: true, costBdt: true, replication: true, practices: EDITION_PRACTICE },
	keyFacts: { label: true, value: true },
	results: { indicator: true, unit: true, baseline: true, baselineOn: true, latest: true, latestOn: true },
	...{ role: true, organisation: true, declaredLink: true, about: { title: true, path: true }, lang: true },
	changes: {
		...{ title: true, blurb: true, path: true, lang: true, municipality: true, before: true, after: true, proof: true },
	},
	...{ pilots: { municipality: true, light: true, text: true }, lesson: true },
	events: { title: true, blurb: true, path: true, lang: true, startsAt: true, endsAt: true, place: true },
	...{ figures: { label: true, value: true }, countedOn: true, path: true, deadlineOn: true, phone: true },
	...{ letters: { text: true, from: true }, corrections: { on: true, text: true } },
};
const EDITION_CONTENT: Shape = {
	...{ locale: true, year: true, quarter: true, volume: true, issue: true, issn: true, issuedOn: true, title: true },
	...{ subject: true, preheader: true, textPart: true, blocks: EDITION_BLOCK, publishedAt: true },
	imprint: {
		...{ publisher: true, editor: true, address: true, phone: true, email: true, fundingNote: true },
		...{ copyCount: true, licence: true },
	},
};

export const FEED_SHAPE: Readonly<Record<string, Shape>> = {
	practice: {
		...ENTRY,
		...{ code: true, entryType: true, stage: true, sector: true, municipalities: true, wards: true },
		location: { latitude: true, longitude: true },
		...{ topics: TEXT, sdgs: true, startedOn: true, endedOn: true, lastConfirmedOn: true },
		resolution: { number: true, on: true },
		committees: true,
		partners: { name: TEXT, kind: true, role: TEXT, contribution: TEXT },
		...{ capitalCost: COST, annualCost: COST, costBand: true, monthsToImplement: true },
		funding: { kind: true, name: TEXT, amountBdt: true, percent: true },
		results: {
			...{ indicator: TEXT, unit: TEXT, baseline: true, baselineOn: true, latest: true, latestOn: true },
			...{ source: TEXT, womenPercent: true, poorPercent: true },
		},
		beneficiaries: {
			...{ directCount: true, womenCount: true, poorHouseholdCount: true, indirectCount: true },
			...{ isEstimate: true, note: TEXT, withheld: true },
		},
		...{ povertyRelated: true, evidenceLevel: true, hazards: true, featured: true, verified: true },
		replicatedIn: { municipality: true, year: true, outcome: TEXT },
		recommendation: { verdict: true, reasons: TEXT },
		champion: { year: true, round: true },
		expertViews: {
			...{ name: TEXT, role: TEXT, organisation: TEXT, kind: true, text: TEXT, givenOn: true },
			...{ declaredLink: TEXT, photo: FIGURE },
		},
		citizenVoices: { quote: TEXT, speaker: TEXT },
		...{ cover: FIGURE, gallery: FIGURE, documents: DOCUMENT, contactOffice: OFFICE, sources: SOURCE },
		beforeAfter: { before: FIGURE, after: FIGURE },
		links: { kind: true, title: TEXT, url: true },
		provenance: { origin: true, note: TEXT, licence: true },
		corrections: CORRECTION,
		circulation: { channel: true, title: TEXT, on: true, url: true },
		unknowns: { field: true, note: TEXT },
		text: inBoth({
			...{ title: true, oneLine: true, summary: true, problem: true, objectives: true, novelty: true },
			...{ governance: true, participation: true, inKind: true, povertyHow: true, climate: true, lessons: true },
			keyFacts: { label: true, value: true },
			steps: { title: true, text: true, when: true, who: true },
			buildingBlocks: { name: true, what: true, enablingFactors: true, lesson: true },
			sustainability: { money: true, people: true, rules: true, environment: true },
			difficulties: { difficulty: true, answer: true },
			transfer: {
				...{ preconditions: true, minimumVersion: true, steps: true, typicalTime: true, notSuitableWhen: true },
			},
		}),
	},
	governanceChange: {
		...ENTRY,
		...{ municipality: true, sector: true, changedOn: true, sources: SOURCE, corrections: CORRECTION },
		text: inBoth({ title: true, before: true, after: true, proof: true }),
	},
	learningEvent: {
		...ENTRY,
		...{ kind: true, startsAt: true, endsAt: true, onlineUrl: true, municipality: true, sectors: true },
		venue: { name: TEXT, address: TEXT, mapUrl: true },
		...{ documents: DOCUMENT, contactOffice: OFFICE, sources: SOURCE, corrections: CORRECTION },
		text: inBoth({
			...{ title: true, oneLine: true, aims: true, partners: true, outcome: true },
			agenda: { startsAt: true, title: true, text: true, speaker: true },
		}),
	},
	report: {
		...ENTRY,
		...{ kind: true, periodStart: true, periodEnd: true, sectors: true, municipalities: true },
		...{ documents: DOCUMENT, sources: SOURCE, corrections: CORRECTION },
		text: inBoth({ title: true, oneLine: true, summary: true, keyFindings: true, body: true }),
	},
	acknowledgement: {
		...ENTRY,
		...{ shownFrom: true, shownUntil: true, onEveryPage: true, practices: true },
		donors: { name: TEXT, url: true, logo: IMAGE },
		text: inBoth({ title: true, disclaimer: true }),
	},
	edition: {
		...ENTRY,
		...{ year: true, quarter: true, volume: true, issue: true, issuedOn: true, contentHash: true },
		...{ corrections: CORRECTION, text: { bn: EDITION_CONTENT, en: EDITION_CONTENT } },
	},
	municipality: {
		...{ type: true, id: true, code: true, name: TEXT, kind: true, district: true, division: true, region: true },
		...{ category: true, liupcp: true, wardCount: true, website: true },
		population: { count: true, year: true },
		location: { latitude: true, longitude: true, precision: true },
		head: { role: true, name: TEXT, since: true },
	},
	questionnaire: {
		...{ type: true, id: true, version: true, guideVideo: TEXT },
		sections: { key: true, title: TEXT, questions: QUESTION },
	},
	reach: {
		...{ type: true, id: true, mail: { deliveredCount: true }, visits: { pageCount: true, pdfCount: true } },
		post: { copyCount: true, municipalityCount: true, firstOn: true, lastOn: true },
	},
	round: { type: true, id: true, title: TEXT, opensAt: true, closesAt: true },
	...{ division: LIST_ENTRY, district: LIST_ENTRY, region: LIST_ENTRY, sector: LIST_ENTRY, sdg: LIST_ENTRY },
};

/** Paths of the value that the shape does not name, `steps.title` for every step. */
export function fieldsOutside(shape: Shape | undefined, value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((item) => fieldsOutside(shape, item, path));
	if (typeof value !== 'object' || value === null) return shape === undefined ? [path] : [];
	if (shape === undefined || shape === true) return [path];
	return Object.entries(value).flatMap(([key, item]) =>
		fieldsOutside(Object.hasOwn(shape, key) ? shape[key] : undefined, item, path === '' ? key : `${path}.${key}`),
	);
}

/** Every text in the value with its path. */
export function textsIn(value: unknown, path = ''): [path: string, text: string][] {
	if (typeof value === 'string') return [[path, value]];
	if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => textsIn(item, path === '' ? key : `${path}.${key}`));
}
