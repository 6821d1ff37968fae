import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { DifferencePart } from '../../../../../domain/text/text-difference.ts';
import type { BilingualText } from '../../../contract.ts';
import { Both } from './Both.tsx';

const EMPTY: BilingualText = { en: '(empty)', bn: '(খালি)' };

interface SideProps {
	title: BilingualText;
	parts: readonly DifferencePart[];
}

/** One side of a change, the changed words marked. Several lines stay several lines. */
export function DifferenceSide({ title, parts }: SideProps) {
	return (
		<Flex direction="column" alignItems="stretch" gap={1} width="100%">
			<Typography tag="p" variant="pi" textColor="neutral600">
				<Both text={title} />
			</Typography>
			<Box background="neutral100" hasRadius padding={3}>
				<Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
					{parts.length === 0 ? <Both text={EMPTY} /> : parts.map(markedPart)}
				</Typography>
			</Box>
		</Flex>
	);
}

/** Struck through or underlined by the browser, so that the mark does not hang on a colour. */
function markedPart({ kind, text }: DifferencePart, index: number): ReactNode {
	switch (kind) {
		case 'removed':
			return <del key={index}>{text}</del>;
		case 'added':
			return <ins key={index}>{text}</ins>;
		case 'same':
			return <span key={index}>{text}</span>;
		default:
			return kind satisfies never;
	}
}
