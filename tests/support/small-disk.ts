/**
 * A disk that is full. Where this machine lets us mount one it is a real disk of a few megabytes; otherwise the database
 * is told to refuse what it would refuse then, by the same errors and at the commit.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Knex } from 'knex';
import type { PostgresServer } from './postgres.ts';

/** A folder on a disk of its own, or `null` where nothing may be mounted. */
export interface SmallDisk {
	folder: string;
	remove(): void;
}

export function mountSmallDisk(megabytes: number): SmallDisk | null {
	const folder = mkdtempSync(path.join(os.tmpdir(), 'mab-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
	} catch {
		rmSync(folder, { recursive: true });
		return null;
	}
	return {
		folder,
		remove() {
			execFileSync('umount', [folder]);
			rmSync(folder, { recursive: true });
		},
	};
}

/** How a database runs out of space, and gets it back. */
export interface Filling {
	fill(): Promise<void>;
	free(): Promise<void>;
}

/** Takes every byte of the disk. */
export function fillingOf({ folder }: SmallDisk): Filling {
	const file = path.join(folder, 'filling');
	return {
		async fill() {
			try {
				for (;;) writeFileSync(file, Buffer.alloc(64 * 1024), { flag: 'a' });
			} catch (error) {
				if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
			}
		},
		async free() {
			rmSync(file, { force: true });
		},
	};
}

/** SQLite may not add a page: SQLITE_FULL, as on a full disk. For this one connection. */
export const limitOfPages = (knex: Knex): Filling => ({
	async fill() {
		await knex.raw('vacuum');
		const [{ page_count: count }] = await knex.raw('pragma page_count');
		await knex.raw(`pragma max_page_count = ${count}`);
	},
	async free() {
		await knex.raw('pragma max_page_count = 1000000000');
	},
});

/** Puts the ledger on the disk. Answers how it comes back. */
export async function moveLedgerTo(disk: SmallDisk, knex: Knex, server: PostgresServer): Promise<() => Promise<void>> {
	server.handOver(disk.folder);
	const indexes: string[] = await knex('pg_indexes').where({ tablename: 'deliveries' }).pluck('indexname');
	const move = async (space: string) => {
		await knex.raw(`alter table deliveries set tablespace ${space}`);
		for (const index of indexes) await knex.raw(`alter index "${index}" set tablespace ${space}`);
	};
	await knex.raw(`create tablespace small location '${disk.folder}'`);
	await move('small');
	return async () => {
		await move('pg_default');
		await knex.raw('drop tablespace small');
	};
}

/** PostgreSQL finds the disk full when it commits: SQLSTATE 53100. */
export const refusedCommits = (knex: Knex): Filling => ({
	async fill() {
		await knex.raw(`
			create function disk_is_full() returns trigger language plpgsql as $$
			begin
				raise exception 'No space left on device' using errcode = 'disk_full';
			end $$`);
		await knex.raw(`
			create constraint trigger disk_is_full after insert or update on deliveries
			deferrable initially deferred for each row execute function disk_is_full()`);
	},
	async free() {
		await knex.raw('drop function if exists disk_is_full cascade');
	},
});
