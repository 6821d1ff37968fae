import { describe, expect, test } from 'vitest';
import { CARD_SIZE, type CardNode, cardCloth, type SocialCard, socialCard } from './social-card.ts';

const DRAWINGS = { icon: 'data:icon', logo: 'data:logo', cloth: 'data:cloth' };

const card = (overrides: Partial<SocialCard> = {}): SocialCard => ({
	locale: 'bn',
	site: 'ম্যাব চর্চা বিনিময়',
	kicker: 'স্যানিটেশন',
	title: 'পয়ঃবর্জ্য থেকে জৈব সার',
	place: 'সখীপুর, টাঙ্গাইল',
	facts: ['সেরা চর্চা ২০২৬', 'চলমান'],
	icon: 'sanitation',
	...overrides,
});

const nodesOf = (node: CardNode): CardNode[] => [
	node,
	...(Array.isArray(node.props.children) ? node.props.children.flatMap(nodesOf) : []),
];
const textNodes = (overrides: Partial<SocialCard> = {}) =>
	nodesOf(socialCard(card(overrides), DRAWINGS)).filter(({ props }) => typeof props.children === 'string');
const styleOf = (overrides: Partial<SocialCard>, text: string) =>
	textNodes(overrides).find(({ props }) => props.children === text)?.props.style;

test('a card says everything once, from the site to the facts', () => {
	expect(textNodes().map(({ props }) => props.children)).toEqual([
		'ম্যাব চর্চা বিনিময়',
		'স্যানিটেশন',
		'পয়ঃবর্জ্য থেকে জৈব সার',
		'সখীপুর, টাঙ্গাইল',
		'সেরা চর্চা ২০২৬',
		'চলমান',
	]);
});

test('what is missing leaves no empty line, and a fourth fact no room is left out', () => {
	const texts = textNodes({ place: null, facts: ['ক', 'খ', 'গ', 'ঘ'] }).map(({ props }) => props.children);
	expect(texts.slice(-3)).toEqual(['ক', 'খ', 'গ']);
	expect(texts).not.toContain(null);
});

describe('a title', () => {
	test('is set smaller the longer it is, and cut after three lines', () => {
		const titles = ['জৈব সার', 'পয়ঃবর্জ্য ও রান্নাঘরের বর্জ্য থেকে জৈব সার, যা কৃষকেরা কেনেন', 'ঠাকুরগাঁও পৌরসভার '.repeat(12)];
		const styles = titles.map((title) => styleOf({ title }, title));
		const sizes = styles.map((style) => Number(style?.fontSize));
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
		expect(new Set(sizes).size).toBe(3);
		expect(styles.map((style) => style?.lineClamp)).toEqual([2, 3, 3]);
	});

	test('has its length in letters as they are seen, not in code points', () => {
		// 24 syllables of four code points each.
		const title = 'স্ত্রী'.repeat(12);
		expect(styleOf({ title }, title)?.fontSize).toBe(styleOf({ title: 'ক'.repeat(12) }, 'ক'.repeat(12))?.fontSize);
	});
});

test('no letter spacing, which would cut the headline that joins Bangla letters', () => {
	for (const { props } of nodesOf(socialCard(card(), DRAWINGS)))
		expect(props.style).not.toHaveProperty('letterSpacing');
});

test('every part lies on the card', () => {
	for (const { props } of nodesOf(socialCard(card(), DRAWINGS))) {
		const { left = 0, top = 0, width = 0, height = 0 } = props.style;
		expect(Number(left) + Number(width)).toBeLessThanOrEqual(CARD_SIZE.width);
		expect(Number(top) + Number(height)).toBeLessThanOrEqual(CARD_SIZE.height);
	}
});

test('the cloth is one drawing of the size of the card, with nothing from elsewhere', () => {
	const cloth = cardCloth();
	expect(cloth).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="1200" height="630"/);
	expect(cloth.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|<script/);
});
