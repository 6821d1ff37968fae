/** Fills the outbox of a seeded installation with published practices, as their publications would have. */
import { DatabaseSync } from 'node:sqlite';
import type { PracticeRecord } from '@mab/cms/domain/publication/public-record.ts';
import { keysOf, SECTORS, STAGES } from '@mab/cms/domain/vocabulary.ts';
import { type Random, seededRandom } from './random.ts';

interface Loaded {
	/** Mean size of a record as JSON. */
	bytesEach: number;
	municipalityCount: number;
}

/** Another practice with texts of the same size, of another municipality, and found under other facets. */
function variation(practice: PracticeRecord, number: number, municipality: string, random: Random): PracticeRecord {
	const name = `bench-${String(number).padStart(5, '0')}`;
	const { bn, en } = practice.text;
	return {
		...practice,
		id: name,
		slug: name,
		code: `MAB-P-2020-${number}`,
		municipalities: [municipality],
		sector: random.pick(keysOf(SECTORS)),
		stage: random.pick(keysOf(STAGES)),
		firstPublishedAt: new Date(Date.UTC(2021, 0, 1, number)).toISOString(),
		text: {
			...(bn && { bn: { ...bn, title: `${bn.title} ${number}` } }),
			...(en && { en: { ...en, title: `${en.title} ${number}` } }),
		},
	};
}

/**
 * Publishes `count` variations of the seeded practice, spread over every municipality. Writes past the CMS, which must
 * not run. Throws when the installation was not seeded with a practice.
 */
export function publishVariations(databaseFile: string, count: number): Loaded {
	const database = new DatabaseSync(databaseFile);
	try {
		const municipalities = database.prepare('select code from municipalities order by code').all();
		const found = database
			.prepare("select record from publication_events where record_type = 'practice' order by id desc limit 1")
			.get();
		if (found === undefined) throw new Error(`${databaseFile} holds no published practice to vary.`);
		const practice: PracticeRecord = JSON.parse(String(found.record));
		const random = seededRandom(1);
		const insert = database.prepare(
			`insert into publication_events (document_id, record_type, record_id, kind, record, occurred_at)
			values (?, 'practice', ?, 'record', ?, ?)`,
		);
		let byteCount = 0;
		database.exec('begin');
		for (let number = 1; number <= count; number += 1) {
			const municipality = String(municipalities[number % municipalities.length]?.code);
			const record = variation(practice, number, municipality, random);
			const json = JSON.stringify(record);
			insert.run(`event-${record.id}`, record.id, json, Date.parse(record.firstPublishedAt));
			byteCount += Buffer.byteLength(json);
		}
		database.exec('commit');
		return { bytesEach: byteCount / count, municipalityCount: municipalities.length };
	} finally {
		database.close();
	}
}
