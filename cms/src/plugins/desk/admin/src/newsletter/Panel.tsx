import { Box } from '@strapi/design-system';
import type { ReactNode } from 'react';

/** A white sheet on the grey page. */
export function Panel({ children }: { children: ReactNode }) {
	return (
		<Box background="neutral0" hasRadius shadow="tableShadow" padding={5} width="100%">
			{children}
		</Box>
	);
}
