import { Box } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from './Both.tsx';

/** Why something was refused, in full. Always in the page, so that screen readers hear it when it appears. */
export function ProblemNotice({ problem }: { problem: BilingualText | null }) {
	return (
		<Box role="alert" width="100%">
			{problem === null ? null : (
				<Box background="danger100" borderColor="danger200" hasRadius padding={3}>
					<BothLines text={problem} tone="danger700" />
				</Box>
			)}
		</Box>
	);
}
