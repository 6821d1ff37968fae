import { expect, test } from 'vitest';
import { messageIdParts, readMessageId } from './message-id.ts';

test('a Message-ID tells whose it is', () => {
	const { left, right } = messageIdParts({ mailingId: 5, contentHash: '3f2a9c01d4', domain: 'news.example.org' });
	expect(`${left}71234${right}`).toBe('<m5.71234.3f2a9c01@news.example.org>');
	expect(readMessageId(`${left}71234${right}`)).toEqual({ mailingId: 5, subscriberId: 71234 });
});

test.each(['', '<x@y.z>', 'm5.7.a@b.c', '<m5.x.a@b.c>', '<m5.7@b.c>', `<m5.${'9'.repeat(40)}.a@b.c>`])(
	'%j is none of ours',
	(text) => {
		expect(readMessageId(text)).toBeNull();
	},
);
