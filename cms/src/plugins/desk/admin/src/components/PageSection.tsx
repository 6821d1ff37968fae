import { Flex, Typography } from '@strapi/design-system';
import { type ReactNode, useId } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { Both } from './Both.tsx';

/** A part of a page under its own heading. */
export function PageSection({ title, children }: { title: BilingualText; children: ReactNode }) {
	const headingId = useId();
	return (
		<Flex tag="section" aria-labelledby={headingId} direction="column" alignItems="stretch" gap={4}>
			<Typography tag="h2" variant="beta" id={headingId}>
				<Both text={title} />
			</Typography>
			{children}
		</Flex>
	);
}
