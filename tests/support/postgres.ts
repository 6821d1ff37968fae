/** A server of PostgreSQL of its own for each test file. */
export { type PostgresServer, startPostgres } from '@mab/scripts/bench/postgres.ts';
