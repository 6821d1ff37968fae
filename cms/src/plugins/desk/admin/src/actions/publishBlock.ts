import type { BilingualText, ReviewView } from '../../../contract.ts';

const UNSAVED: BilingualText = { en: 'Save first', bn: 'আগে সংরক্ষণ' };
const NOT_READY: BilingualText = { en: 'Not ready', bn: 'প্রস্তুত নয়' };
const ALREADY: BilingualText = { en: 'Published', bn: 'প্রকাশিত' };

/**
 * What Strapi's own Publish button says while it cannot be pressed; `null` when it can. It would save and publish
 * unsaved changes in one go, which nobody has approved. The button has room for two words in each language; the
 * review panel says the rest.
 *
 * @param view `undefined` until the review is known
 */
export function publishBlock(
	view: Pick<ReviewView, 'state' | 'mayPublish'> | undefined,
	isModified: boolean,
): BilingualText | null {
	if (isModified) return UNSAVED;
	if (view === undefined) return NOT_READY;
	if (view.mayPublish) return null;
	return view.state === 'published' ? ALREADY : NOT_READY;
}
