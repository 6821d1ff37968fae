/** The hard copies of an edition: who gets how many, when they left and when they arrived. Rules: domain/edition/postal-labels.ts. */
import type { Core } from '@strapi/strapi';
import type { Actor } from '../../../actor';
import { requestPrint } from '../../../collection/print-jobs.ts';
import {
	type Addressee,
	type HardCopy,
	inPostalOrder,
	labelSheets,
	postalFault,
	postalList,
	postalTotals,
} from '../../../domain/edition/postal-labels.ts';
import { problems } from '../../../domain/problem.ts';
import { formatNumber } from '../../../domain/text/bangla.ts';
import { dhakaDay } from '../../../domain/text/dhaka-time.ts';
import type { Bilingual, Locale } from '../../../domain/text/locale.ts';
import type { MunicipalityKind } from '../../../domain/vocabulary.ts';
import { writeAudit } from '../../../gate/audit';
import type { PostalChange, PostalFiles, PostalLabels, PostalList } from '../../../plugins/desk/contract';
import { inTurn } from '../../../publication/outbox';
import { requireEditor } from '../../../review/subject';
import { publishReach } from '../../../sending/reach';

const HARD_COPY = 'api::hard-copy.hard-copy';
const HEAD = 'api::head-of-municipality.head-of-municipality';

/** Each municipality gets one where nobody has said otherwise. */
const DEFAULT_COPIES = 1;

interface Templates {
	addressLabels(labels: {
		lang: Locale;
		title: string;
		sheets: { lines: string[]; copies: string }[][];
		empty: string;
	}): string;
}
/** Loaded by a name that the compiler does not follow: it would copy the templates into our own build. */
const TEMPLATES: string = '@mab/newsletter-templates/address-labels.ts';

const WORDS = {
	title: { en: 'Address labels', bn: 'ঠিকানার লেবেল' },
	empty: { en: 'Nobody gets a hard copy of this edition.', bn: 'এই সংখ্যার ছাপা কপি কারও কাছে যাচ্ছে না।' },
	copies: { en: (count: string) => `${count} copies`, bn: (count: string) => `${count} কপি` },
};

interface StoredCopy {
	id: number;
	municipalityCode: string;
	copies: number;
	dispatchedOn: string | null;
	receivedOn: string | null;
	note: string | null;
}
interface PostalAsked {
	edition: string;
	locale: Locale;
}
interface Named {
	nameEn: string | null;
	nameBn: string | null;
}
type StoredMunicipality = Named & {
	id: number;
	code: string;
	kind: MunicipalityKind;
	district: (Named & { division: Named | null }) | null;
};
type StoredHead = Named & { role: 'mayor' | 'administrator'; municipality: { id: number } | null };

const both = (named: Named | null | undefined): Bilingual => ({ en: named?.nameEn ?? null, bn: named?.nameBn ?? null });

export default ({ strapi }: { strapi: Core.Strapi }) => {
	async function addressees(): Promise<Addressee[]> {
		const municipalities: StoredMunicipality[] = await strapi.db
			.query('api::municipality.municipality')
			.findMany({ populate: ['district', 'district.division'] });
		const today = dhakaDay(new Date());
		const heads: StoredHead[] = await strapi.db.query(HEAD).findMany({
			where: {
				$and: [
					{ $or: [{ startedOn: null }, { startedOn: { $lte: today } }] },
					{ $or: [{ endedOn: null }, { endedOn: { $gte: today } }] },
				],
			},
			populate: ['municipality'],
			// The latest to start wins where several are open: it is set last.
			orderBy: [{ startedOn: 'asc' }, { id: 'asc' }],
		});
		const headOf = new Map(heads.map((head) => [head.municipality?.id, head]));
		return municipalities.map((municipality) => {
			const head = headOf.get(municipality.id);
			return {
				...{ code: municipality.code, kind: municipality.kind, name: both(municipality) },
				...{ district: both(municipality.district), division: both(municipality.district?.division) },
				head: head === undefined ? null : { role: head.role, name: both(head) },
			};
		});
	}

	async function storedOf(edition: string): Promise<Map<string, StoredCopy>> {
		const stored: StoredCopy[] = await strapi.db.query(HARD_COPY).findMany({ where: { edition } });
		return new Map(stored.map((copy) => [copy.municipalityCode, copy]));
	}

	async function copiesOf(edition: string): Promise<HardCopy[]> {
		const stored = await storedOf(edition);
		return (await addressees()).map((addressee): HardCopy => {
			const {
				copies = DEFAULT_COPIES,
				dispatchedOn = null,
				receivedOn = null,
				note = null,
			} = stored.get(addressee.code) ?? {};
			return { ...addressee, copies, dispatchedOn, receivedOn, note };
		});
	}

	async function list({ edition }: { edition: string }): Promise<PostalList> {
		const copies = await copiesOf(edition);
		return { edition, copies: inPostalOrder(copies, 'en'), totals: postalTotals(copies) };
	}

	/** Writes the same into the log of several municipalities: all or none. Throws `postal.fault`, `input.invalid`. */
	async function change({ edition, codes, actor, ...change }: PostalChange & { edition: string; actor: Actor }) {
		if (actor.kind === 'admin') requireEditor(actor);
		const today = dhakaDay(new Date());
		await inTurn(async () => {
			const known = new Map((await copiesOf(edition)).map((copy) => [copy.code, copy]));
			const stored = await storedOf(edition);
			for (const code of new Set(codes)) {
				const before = known.get(code);
				if (before === undefined) throw problems.invalidInput({ detail: `codes: ${code} is not in the registry` });
				const { copies, dispatchedOn, receivedOn, note } = { ...before, ...change };
				const fault = postalFault({ dispatchedOn, receivedOn }, today);
				if (fault !== null) throw problems.postalFault({ fault, municipality: before.name });
				const data = { edition, municipalityCode: code, copies, dispatchedOn, receivedOn, note };
				const existing = stored.get(code);
				if (existing === undefined) await strapi.db.query(HARD_COPY).create({ data });
				else await strapi.db.query(HARD_COPY).update({ where: { id: existing.id }, data });
			}
			await publishReach(edition);
			const changedFields = Object.keys(change);
			await writeAudit({ actor, action: 'hardCopy.recorded', uid: HARD_COPY, documentId: edition, changedFields });
		});
		return list({ edition });
	}

	/** The list as CSV. */
	async function files({ edition, locale }: PostalAsked): Promise<PostalFiles> {
		return { csv: postalList(await copiesOf(edition), locale) };
	}

	/** Asks for the labels as PDF. Throws `review.role-not-allowed`. */
	async function labels({ edition, locale, actor }: PostalAsked & { actor: Actor }): Promise<PostalLabels> {
		requireEditor(actor);
		const { addressLabels } = (await import(TEMPLATES)) as Templates;
		const sheets = labelSheets(await copiesOf(edition), locale).map((sheet) =>
			sheet.map((label) => ({
				lines: label.lines,
				copies: label.copies === 1 ? '' : WORDS.copies[locale](formatNumber(label.copies, locale)),
			})),
		);
		const title = `${WORDS.title[locale]}, ${edition}`;
		const page = addressLabels({ lang: locale, title, sheets, empty: WORDS.empty[locale] });
		return { printId: await requestPrint(strapi.db.connection, 'addressLabels', page) };
	}

	return { list, change, files, labels };
};
