/**
 * Records that were published before their type had all of its fields. The outbox is a ledger and its rows stay as they
 * are, so each such record is published once more as it is, with what it lacked.
 */
import type { PublicRecord, RecordType } from '../domain/publication/public-record.ts';
import { inTurn, publishRecord } from './outbox';

interface LaterField {
	types: readonly RecordType[];
	name: string;
	/** What it means that nobody has said anything. */
	empty: unknown;
}

const LATER_FIELDS: readonly LaterField[] = [
	{ types: ['governanceChange', 'learningEvent'], name: 'corrections', empty: [] },
	{ types: ['questionnaire'], name: 'guideVideo', empty: { bn: null, en: null } },
];
const TABLE = 'publication_events';

/** Gives the public records that lack a field an empty one. Does nothing at any later start. */
export async function completeRecords(): Promise<void> {
	for (const field of LATER_FIELDS) await complete(field);
}

async function complete({ types, name, empty }: LaterField): Promise<void> {
	await inTurn(async (trx) => {
		const rows: { record: string }[] = await trx(TABLE)
			.select('record')
			.whereIn('record_type', types)
			.andWhere('kind', 'record')
			// Inside a text of the record the quotation marks would be escaped.
			.andWhereNot('record', 'like', `%"${name}":%`)
			.whereNotExists(function newer() {
				this.select('newer.id')
					.from(`${TABLE} as newer`)
					.whereRaw('newer.record_type = ??.record_type and newer.record_id = ??.record_id and newer.id > ??.id', [
						TABLE,
						TABLE,
						TABLE,
					]);
			});
		for (const { record } of rows) {
			await publishRecord({ ...(JSON.parse(record) as PublicRecord), [name]: empty });
		}
	});
}
