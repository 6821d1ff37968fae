/** Seed content as the data of the document service: shared facts once, texts by language. */

import type { Cost, PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import type { Bilingual, Locale } from '@mab/cms/domain/text/locale.ts';
import type { SeedEvent, SeedGovernanceChange, SeedPractice } from './types.ts';

/** documentIds by what people call the entries, and the upload id of each sector's illustration. */
export interface SeedIds {
	sectors: ReadonlyMap<string, string>;
	municipalities: ReadonlyMap<string, string>;
	sdgs: ReadonlyMap<number, string>;
	figures: ReadonlyMap<string, Record<string, unknown>>;
}

export interface SeedEntry {
	uid: 'api::practice.practice' | 'api::governance-change.governance-change' | 'api::learning-event.learning-event';
	slug: string;
	shared: Record<string, unknown>;
	text: Record<Locale, Record<string, unknown>>;
}

function idOf<K>(ids: ReadonlyMap<K, string>, key: K, where: string): string {
	const id = ids.get(key);
	if (id === undefined) throw new Error(`${where} names ${String(key)}, which is not in the registry.`);
	return id;
}

/** `{ bn, en }` as the two attributes `nameBn`, `nameEn`. */
function both(name: string, text: Bilingual): Record<string, string | null> {
	return { [`${name}En`]: text.en, [`${name}Bn`]: text.bn };
}

const flags = (keys: readonly string[]): Record<string, boolean> => Object.fromEntries(keys.map((key) => [key, true]));
const costData = (cost: Cost | null) =>
	cost === null ? null : { amountBdt: String(cost.amountBdt), priceYear: cost.priceYear, ...both('note', cost.note) };
const sourcesData = (sources: PracticeRecord['sources']) =>
	sources.map(({ fact, ...source }) => ({ ...source, ...both('fact', fact) }));
const linesData = (lines: readonly string[]) => lines.map((text) => ({ text }));
const officeData = (office: PracticeRecord['contactOffice']) =>
	office === null
		? null
		: {
				...both('office', office.office),
				...both('designation', office.designation),
				phone: office.phone,
				email: office.email,
				isPublic: office.phone !== null || office.email !== null,
			};

export function practiceEntry(practice: SeedPractice, ids: SeedIds): SeedEntry {
	const { slug, text, sector, municipalities, sdgs, location } = practice;
	const municipalityIds = municipalities.map((code) => idOf(ids.municipalities, code, slug));
	const { entryType, stage, wards, startedOn, endedOn, lastConfirmedOn, resolution, monthsToImplement } = practice;
	const { povertyRelated, evidenceLevel, beneficiaries } = practice;
	return {
		uid: 'api::practice.practice',
		slug,
		shared: {
			slug,
			...{ entryType, stage, wards, startedOn, endedOn, lastConfirmedOn, resolution, monthsToImplement },
			...{ povertyRelated, evidenceLevel },
			sector: { set: [{ documentId: idOf(ids.sectors, sector, slug) }] },
			leadMunicipality: { set: municipalityIds.slice(0, 1).map((documentId) => ({ documentId })) },
			otherMunicipalities: { set: municipalityIds.slice(1).map((documentId) => ({ documentId })) },
			latitude: location?.latitude ?? null,
			longitude: location?.longitude ?? null,
			topics: practice.topics,
			sdgs: { set: sdgs.map((number) => ({ documentId: idOf(ids.sdgs, number, slug) })) },
			committees: flags(practice.committees),
			hazards: flags(practice.hazards),
			partners: practice.partners.map(({ name, kind, role, contribution }) => ({
				kind,
				...both('name', name),
				...both('role', role),
				...both('contribution', contribution),
			})),
			capitalCost: costData(practice.capitalCost),
			annualCost: costData(practice.annualCost),
			funding: practice.funding.map(({ kind, name, amountBdt, percent }) => ({
				kind,
				...both('name', name),
				amountBdt: amountBdt === null ? null : String(amountBdt),
				percent,
			})),
			results: practice.results.map(({ indicator, unit, source, ...figures }) => ({
				...figures,
				...both('indicator', indicator),
				...both('unit', unit),
				...both('source', source),
			})),
			beneficiaries:
				beneficiaries === null ? null : { ...beneficiaries, note: undefined, ...both('note', beneficiaries.note) },
			cover: ids.figures.get(sector),
			links: practice.links.map(({ title, ...link }) => ({ ...link, ...both('title', title) })),
			contactOffice: officeData(practice.contactOffice),
			sources: sourcesData(practice.sources),
			provenance: {
				origin: practice.provenance.origin,
				licence: practice.provenance.licence,
				...both('note', practice.provenance.note),
			},
			unknowns: practice.unknowns.map(({ field, note }) => ({ field, ...both('note', note) })),
		},
		text: mapText(text, ({ lessons, ...rest }) => ({ ...rest, lessons: linesData(lessons) })),
	};
}

export function governanceEntry(change: SeedGovernanceChange, ids: SeedIds): SeedEntry {
	const { slug, municipality, sector, changedOn, sources, text } = change;
	return {
		uid: 'api::governance-change.governance-change',
		slug,
		shared: {
			slug,
			municipality: { set: [{ documentId: idOf(ids.municipalities, municipality, slug) }] },
			...(sector === null ? {} : { sector: { set: [{ documentId: idOf(ids.sectors, sector, slug) }] } }),
			changedOn,
			sources: sourcesData(sources),
		},
		text: mapText(text, (each) => ({ ...each })),
	};
}

export function eventEntry(event: SeedEvent, ids: SeedIds): SeedEntry {
	const { slug, kind, startsAt, endsAt, onlineUrl, venue, municipality, sectors, contactOffice, sources, text } = event;
	return {
		uid: 'api::learning-event.learning-event',
		slug,
		shared: {
			...{ slug, kind, startsAt, endsAt, onlineUrl },
			venue:
				venue === null
					? null
					: { ...both('name', venue.name), ...both('address', venue.address), mapUrl: venue.mapUrl },
			...(municipality === null
				? {}
				: { municipality: { set: [{ documentId: idOf(ids.municipalities, municipality, slug) }] } }),
			sectors: { set: sectors.map((key) => ({ documentId: idOf(ids.sectors, key, slug) })) },
			contactOffice: officeData(contactOffice),
			sources: sourcesData(sources),
		},
		text: mapText(text, ({ partners, ...rest }) => ({ ...rest, partners: linesData(partners) })),
	};
}

function mapText<T>(
	text: Record<Locale, T>,
	dataOf: (text: T) => Record<string, unknown>,
): Record<Locale, Record<string, unknown>> {
	return { bn: dataOf(text.bn), en: dataOf(text.en) };
}
