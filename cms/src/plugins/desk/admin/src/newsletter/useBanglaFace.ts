import { useEffect, useState } from 'react';

/** Where the CMS serves the Bangla letters of its own pages. */
const FONT = '/api/feedback/bangla.woff2';

/** What the site, the mails and the print name. */
const FAMILIES = ['Noto Sans Bengali', 'Hind Siliguri'];

/** The Bangla block, danda and the joiners. */
const RANGE = 'U+0964-0965,U+0980-09FF,U+200C-200D,U+25CC';

let face: Promise<string> | null = null;

async function loadFace(): Promise<string> {
	const response = await fetch(FONT);
	if (!response.ok) throw new Error(`${FONT} answered ${response.status}`);
	const bytes = new Uint8Array(await response.arrayBuffer());
	const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	const source = `src:url(data:font/woff2;base64,${data}) format("woff2")`;
	return FAMILIES.map((family) => `@font-face{font-family:"${family}";unicode-range:${RANGE};${source}}`).join('');
}

/**
 * Style rules with the Bangla letters in them, for a frame that may load none; empty until they are there, and where
 * they are not to be had: then the letters of the computer do.
 */
export function useBanglaFace(): string {
	const [rules, setRules] = useState('');
	useEffect(() => {
		face ??= loadFace();
		face.then(setRules, () => {
			face = null;
		});
	}, []);
	return rules;
}
