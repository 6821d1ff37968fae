/// <reference types="vite/types/importMeta.d.ts" />
/** The drawn signs by name, without the line breaks of their files. */
const files = import.meta.glob<string>('./icons/*.svg', { query: '?raw', import: 'default', eager: true });

export const drawings: ReadonlyMap<string, string> = new Map(
	Object.entries(files).map(([file, drawing]) => [
		file.slice(file.lastIndexOf('/') + 1, -'.svg'.length),
		drawing.trim().replace(/\s*\n\s*/g, ''),
	]),
);
