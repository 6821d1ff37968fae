/** Reading stored rows whose columns no type describes: what absence means is said here, once. */
import type { Bilingual } from '../domain/text/locale.ts';

export type Row = Record<string, unknown>;

export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : []);

export const rowOrNull = (value: unknown): Row | null =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null;

/** `nameEn` and `nameBn` of a row as one bilingual text. */
export function bilingual(row: Record<string, unknown>, name: string): Bilingual {
	const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
	return { bn: text(row[`${name}Bn`]), en: text(row[`${name}En`]) };
}

/** A stored decimal or integer as a number; SQLite and PostgreSQL differ in how they return them. */
export function numberOrNull(value: unknown): number | null {
	return value === null || value === undefined || value === '' ? null : Number(value);
}

export function textOrNull(value: unknown): string | null {
	return typeof value === 'string' && value.trim() !== '' ? value : null;
}
