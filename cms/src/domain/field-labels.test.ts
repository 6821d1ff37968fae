import { describe, expect, test } from 'vitest';
import { editionLabelOf, FIELD_LABELS, labelOf } from './field-labels.ts';
import { isNormalised } from './text/bangla.ts';
import { UNKNOWABLE_FIELDS } from './vocabulary.ts';

test.each(Object.entries(FIELD_LABELS))('%s has a name in both languages', (_, { en, bn }) => {
	expect(en).toMatch(/^[A-Z]/);
	expect(bn).toMatch(/^[\u0980-\u09ff]/);
	expect(isNormalised(en) && isNormalised(bn)).toBe(true);
});

test('every field that may be "not known" has a name', () => {
	expect(UNKNOWABLE_FIELDS.filter((field) => !Object.hasOwn(FIELD_LABELS, field))).toEqual([]);
});

describe('the label', () => {
	test('of a field is its name', () => {
		expect(labelOf('oneLine')).toEqual({ en: 'In one line', bn: 'এক লাইনে' });
	});

	test.each(['cover.altBn', 'cover.credit', 'cover'])('of %s is that of the field it lies in', (path) => {
		expect(labelOf(path)).toEqual({ en: 'Cover picture', bn: 'প্রচ্ছদ ছবি' });
	});

	test.each(['feeSchedule', 'feeSchedule.0.amount', '', '.', 'constructor', '__proto__', 'toString.title'])(
		'of the unknown path "%s" is the path',
		(path) => {
			expect(labelOf(path)).toEqual({ en: path, bn: path });
		},
	);
});

describe('the label of an edition', () => {
	test.each([
		['issuedOn', 'Day of issue', 'প্রকাশের দিন'],
		['fromMab.nameBn', 'From MAB › Name', 'ম্যাব থেকে › নাম'],
		['briefs.1', 'Practices in brief 2', 'সংক্ষেপে চর্চা ২'],
		['replicationWatch.pilots.0.textBn', 'Replication watch › Pilots 1 › Text', 'অনুসরণের অগ্রগতি › পাইলট ১ › লেখা'],
		['corrections.0.what', 'Corrections of earlier editions 1', 'আগের সংখ্যার সংশোধনী ১'],
	])('says of %s which part is meant, counted from one', (path, en, bn) => {
		expect(editionLabelOf(path)).toEqual({ en, bn });
	});

	test.each(['', 'toString.0', 'unknown.textEn'])('of the unknown path "%s" is the path', (path) => {
		expect(editionLabelOf(path)).toEqual({ en: path, bn: path });
	});
});
