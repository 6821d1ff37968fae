import css from './bangla.css?inline';

/** The weights that bangla.css declares. */
const WEIGHTS = [400, 600];

/**
 * Adds the font for Bangla and uses it once it is there: text that Chromium has drawn without it would keep its boxes.
 * Strapi's page links no style sheet of a plugin, so this one is put in by hand.
 */
export async function addBanglaFont(): Promise<void> {
	const style = document.createElement('style');
	style.textContent = css;
	document.head.append(style);
	await Promise.all(WEIGHTS.map((weight) => document.fonts.load(`${weight} 1em "Noto Sans Bengali"`, 'ম')));
	document.documentElement.dataset.banglaFont = 'loaded';
}
