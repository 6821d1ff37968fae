import { describe, expect, test } from 'vitest';
import { publishBlock } from './publishBlock.ts';

describe('the Publish button of Strapi', () => {
	test('works for an entry that may be published as it is stored', () => {
		expect(publishBlock({ state: 'approved', mayPublish: true }, false)).toBeNull();
	});

	test('stays shut while there are unsaved changes, which nobody has approved', () => {
		expect(publishBlock({ state: 'approved', mayPublish: true }, true)).not.toBeNull();
	});

	test('stays shut until the review is known', () => {
		expect(publishBlock(undefined, false)).not.toBeNull();
	});

	test.each(['draft', 'editing', 'factCheck', 'readyForApproval', 'approved', 'changesRequested', 'withdrawn'])(
		'says that an entry in the state %s is not ready when it may not be published',
		(state) => {
			expect(publishBlock({ state, mayPublish: false }, false)?.en).toBe('Not ready');
		},
	);

	test('says of a published entry that it is published', () => {
		expect(publishBlock({ state: 'published', mayPublish: false }, false)?.bn).toBe('প্রকাশিত');
	});
});
