import { TextButton } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import { BothLines } from './Both.tsx';

/** The name of a thing, which opens it. */
export function OpenButton({ text, onClick }: { text: BilingualText; onClick: () => void }) {
	return (
		<TextButton onClick={onClick} style={{ textAlign: 'start' }}>
			<BothLines text={text} tone="primary600" />
		</TextButton>
	);
}
