import { expect, test } from 'vitest';
import { isOutage } from './outage.ts';

const failure = (facts: Record<string, unknown>, message = 'it failed') => Object.assign(new Error(message), facts);

test.each([
	...['SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT', 'SQLITE_LOCKED', 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_CANTOPEN'],
	...['SQLITE_NOMEM', 'SQLITE_READONLY_DBMOVED', 'SQLITE_INTERRUPT'],
	...['08000', '08001', '08006', '08P01', '40001', '40P01', '53100', '53300', '57014', '57P01', '57P02', '57P03'],
	...['58030', '25006', '55P03'],
	...['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH'],
	...['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE'],
])('%s passes', (code) => {
	expect(isOutage(failure({ code }))).toBe(true);
});

test.each([
	...['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_TRIGGER', 'SQLITE_MISMATCH', 'SQLITE_TOOBIG', 'SQLITE_ERROR'],
	...['SQLITE_CORRUPT', 'SQLITE_NOTADB', 'SQLITE_BUSYBODY'],
	...['22001', '22021', '22P02', '23502', '23505', '42601', '42703', '42P01', '28P01', '3D000', 'XX000', 'XX001'],
	...['ENOENT', 'EACCES', 'EISDIR', 'ERR_INVALID_ARG_TYPE', 'P0001', ''],
])('%s stays as it is', (code) => {
	expect(isOutage(failure({ code }))).toBe(false);
});

test.each([
	'Connection terminated unexpectedly',
	'select 1 - Connection terminated due to connection timeout',
	'Client has encountered a connection error and is not queryable',
	'timeout expired',
	'ROLLBACK - cannot rollback - no transaction is active',
])('what has no code passes by its words: %s', (message) => {
	expect(isOutage(new Error(message))).toBe(true);
});

test('a pool that has no connection left is waited for', () => {
	expect(isOutage(failure({ name: 'KnexTimeoutError' }))).toBe(true);
});

test('a socket that is away is an outage, another file that is missing is not', () => {
	expect(isOutage(failure({ code: 'ENOENT', syscall: 'connect' }))).toBe(true);
	expect(isOutage(failure({ code: 'ENOENT', syscall: 'open' }))).toBe(false);
});

test('what is wrapped is looked into, and what is no error is none', () => {
	expect(isOutage(new Error('not stored', { cause: failure({ code: '53100' }) }))).toBe(true);
	expect(isOutage(new Error('not stored', { cause: failure({ code: '22021' }) }))).toBe(false);
	expect(isOutage('57P01')).toBe(false);
});
