/**
 * Failures that pass: of the disk, of the database, and of the network on the way to it. Nothing was stored, and the
 * same work may be tried again. What a database says against a statement or its values is no outage: it would say the
 * same for ever, so it is a bug, and somebody must see it.
 */

/** Disk full, quota, read-only, too many handles. */
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE'];

const OF_THE_NETWORK = [
	...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EADDRNOTAVAIL'],
	...['EHOSTUNREACH', 'EHOSTDOWN', 'ENETUNREACH', 'ENETDOWN', 'ENETRESET', 'ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL'],
];

/** With whatever follows: `SQLITE_IOERR_WRITE`. A file that is no database or is damaged stays so. */
const OF_SQLITE = /^SQLITE_(?:FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL|INTERRUPT)(?:_|$)/;

/**
 * SQLSTATE (PostgreSQL, appendix A): classes of the connection (08), of transactions that others undid (40), of
 * resources (53), of the operator (57) and of the system (58). And single ones: a server that only reads, as after a
 * failover (25006), and a lock that was not to be had in time (55P03).
 */
const OF_POSTGRES = /^(?:(?:08|40|53|57|58)[0-9A-Z]{3}|25006|55P03)$/;

/**
 * What no code tells. `pg` throws three without one; SQLite takes a transaction back by itself when it has no room, and
 * knex reports that it could not do so again. The statement stands before the words.
 */
const BY_ITS_WORDS =
	/(?:^| - )(?:Connection terminated|Client has encountered a connection error|timeout expired|cannot rollback - no transaction is active)/;

export function isOutage(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	if (error.name === 'KnexTimeoutError' || BY_ITS_WORDS.test(error.message)) return true;
	if (OF_THE_DISK.includes(code) || OF_THE_NETWORK.includes(code)) return true;
	if (OF_SQLITE.test(code) || OF_POSTGRES.test(code)) return true;
	// The socket of a server that is away, where any other missing file is a bug.
	if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return true;
	return error.cause === undefined ? false : isOutage(error.cause);
}
