/**
 * Whether two inputs would be written out as the same JSON, without writing them out. Never true for two that differ:
 * what is neither plain data nor has a `toJSON` counts as another. Costs next to nothing where both share their parts.
 */
export function isSame(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a)) {
		return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
	}
	if (hasOwnJson(a)) return hasOwnJson(b) && isSame(a.toJSON(), b.toJSON());
	if (!isPlain(a) || !isPlain(b) || hasOwnJson(b)) return false;
	const [keys, others] = [Object.keys(a), Object.keys(b)];
	// JSON has an order of fields.
	return keys.length === others.length && keys.every((key, index) => key === others[index] && isSame(a[key], b[key]));
}

function hasOwnJson(value: object): value is { toJSON(): unknown } {
	return 'toJSON' in value && typeof value.toJSON === 'function';
}

function isPlain(value: object): value is Record<string, unknown> {
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

/**
 * Hands out the value that was made for the same key before, as long as it would be made of the very same parts, so
 * that one plan shares with the next what did not change.
 */
export function kept<V>(): (key: object, parts: readonly unknown[], make: () => V) => V {
	const values = new WeakMap<object, { parts: readonly unknown[]; value: V }>();
	return (key, parts, make) => {
		const before = values.get(key);
		if (before !== undefined && isShared(before.parts, parts)) return before.value;
		const value = make();
		values.set(key, { parts, value });
		return value;
	};
}

function isShared(a: readonly unknown[], b: readonly unknown[]): boolean {
	return a.length === b.length && a.every((part, index) => part === b[index]);
}
