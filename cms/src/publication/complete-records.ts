/**
 * Records that were published before their type had all of its fields. The outbox is a ledger and its rows stay as they
 * are, so each such record is published once more as it is, with what it lacked.
 */
import type { GovernanceChangeRecord, LearningEventRecord } from '../domain/publication/public-record.ts';
import { inTurn, publishRecord } from './outbox';

type Completed = GovernanceChangeRecord | LearningEventRecord;

const TYPES: readonly Completed['type'][] = ['governanceChange', 'learningEvent'];
const TABLE = 'publication_events';

/** Gives the public records that have no list of corrections an empty one. Does nothing at any later start. */
export async function completeRecords(): Promise<void> {
	await inTurn(async (trx) => {
		const rows: { record: string }[] = await trx(TABLE)
			.select('record')
			.whereIn('record_type', TYPES)
			.andWhere('kind', 'record')
			// Inside a text of the record the quotation marks would be escaped.
			.andWhereNot('record', 'like', '%"corrections":%')
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
			await publishRecord({ ...(JSON.parse(record) as Completed), corrections: [] });
		}
	});
}
