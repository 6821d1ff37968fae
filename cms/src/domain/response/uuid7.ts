/**
 * Ids that devices make, RFC 9562 version 7: they carry the time, so that rows of one day lie together, and enough
 * chance that two devices never make the same.
 */
export function uuid7(nowMs = Date.now()): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(nowMs / 256 ** (5 - index)) % 256;
	bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
	bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
	const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Of a row of a repeated question: short, because it stands in every path. Begins with a letter. */
export function newRowId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(7));
	return `r${[...bytes].map((byte) => (byte % 36).toString(36)).join('')}`;
}
