import { Box, Flex, TextButton } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { counted } from '../words.ts';
import { Both } from './Both.tsx';

/** The panel is narrow and shares the column with the entry's own buttons. */
const SHOWN_AT_FIRST = 5;

const SHOW_ALL: BilingualText = { en: 'Show all', bn: 'সব দেখুন' };
const SHOW_FEWER: BilingualText = { en: 'Show fewer', bn: 'কম দেখুন' };

interface CollapsedListProps<T> {
	items: readonly T[];
	keyOf: (item: T) => string | number;
	children: (item: T) => ReactNode;
}

/** The first five items; the rest on request. */
export function CollapsedList<T>({ items, keyOf, children }: CollapsedListProps<T>) {
	const [isOpen, setOpen] = useState(false);
	const shown = isOpen ? items : items.slice(0, SHOWN_AT_FIRST);
	return (
		<Flex direction="column" alignItems="stretch" gap={2}>
			<Flex tag="ol" direction="column" alignItems="stretch" gap={3}>
				{shown.map((item) => (
					<Box tag="li" key={keyOf(item)}>
						{children(item)}
					</Box>
				))}
			</Flex>
			{items.length > SHOWN_AT_FIRST ? (
				<TextButton aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
					<Both text={isOpen ? SHOW_FEWER : counted(SHOW_ALL, items.length)} />
				</TextButton>
			) : null}
		</Flex>
	);
}
