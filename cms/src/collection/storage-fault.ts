/** Failures of the disk and the database that pass: nothing was stored, and the same request may come again. */

/** SQLite, and the operating system: disk full, quota, read-only, busy, out of handles. */
const CODES =
	/^(?:SQLITE_(?:FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL)|ENOSPC|EDQUOT|EROFS|EIO|EMFILE|ENFILE|ECONNREFUSED|ECONNRESET|ETIMEDOUT)/;

/** Classes of SQLSTATE: connection, resources, operator, system (PostgreSQL, appendix A). */
const SQL_CLASSES = /^(?:08|53|57|58)[0-9A-Z]{3}$/;

export function isStorageFault(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
	if (error.name === 'KnexTimeoutError' || CODES.test(code) || SQL_CLASSES.test(code)) return true;
	return error.cause === undefined ? false : isStorageFault(error.cause);
}
