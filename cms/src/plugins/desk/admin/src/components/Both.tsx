import { Flex, Typography } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';

/** English with Bangla beside it, in one line. Strapi's own interface has no Bangla. */
export function Both({ text: { en, bn } }: { text: BilingualText }) {
	if (en === bn) return <>{en}</>;
	return (
		<>
			{en} / <span lang="bn">{bn}</span>
		</>
	);
}

interface BothLinesProps {
	text: BilingualText;
	id?: string;
	tone?: 'neutral800' | 'neutral600' | 'primary600' | 'danger700';
	isStrong?: boolean;
}

/** English above Bangla: for sentences, which side by side would be hard to read. */
export function BothLines({ text, id, tone = 'neutral800', isStrong = false }: BothLinesProps) {
	const face = { variant: 'pi', textColor: tone, ...(isStrong ? { fontWeight: 'bold' } : {}) } as const;
	return (
		<Flex id={id} direction="column" alignItems="stretch" gap={1}>
			<Typography tag="p" {...face}>
				{text.en}
			</Typography>
			{text.en === text.bn ? null : (
				<Typography tag="p" {...face} lang="bn">
					{text.bn}
				</Typography>
			)}
		</Flex>
	);
}
