import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { BilingualText } from '../../../contract.ts';
import { Both } from './Both.tsx';

/** A part of the panel under its own small heading. */
export function Section({ title, children }: { title: BilingualText; children: ReactNode }) {
	return (
		<Flex tag="section" direction="column" alignItems="stretch" gap={2} width="100%" paddingTop={2}>
			<Typography tag="h3" variant="pi" fontWeight="bold">
				<Both text={title} />
			</Typography>
			{children}
		</Flex>
	);
}
