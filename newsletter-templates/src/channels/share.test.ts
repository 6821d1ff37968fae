import { expect, test } from 'vitest';
import { editionExamples } from '../edition.examples.ts';
import { publicLinks } from '../edition.ts';
import { editionShare } from './share.ts';

const SITE = 'https://practices.example.org';

test.each(Object.values(editionExamples).map((edition) => [edition.locale, edition] as const))(
	'a message in %s is short and ends with the address',
	(locale, edition) => {
		const share = editionShare(edition, publicLinks(edition, SITE));
		expect(share.message.split('\n').at(-1)).toBe(`${SITE}/${locale}/newsletter/2026-q3/`);
		expect(share.toCouncillors).toContain(share.url);
		expect(new URL(share.whatsappHref).searchParams.get('text')).toBe(share.message);
		expect(share.message.split('\n').length).toBeLessThanOrEqual(6);
	},
);
