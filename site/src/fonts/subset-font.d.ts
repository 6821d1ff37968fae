declare module 'subset-font' {
	interface Options {
		targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
		noHinting?: boolean;
		/** OpenType table tags. */
		dropTables?: string[];
	}
	/** The part of a font that `text` and the font's own substitution rules reach. */
	export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
