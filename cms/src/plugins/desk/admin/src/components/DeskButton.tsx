import { Button, type ButtonProps, Flex } from '@strapi/design-system';
import { forwardRef } from 'react';
import type { BilingualText } from '../../../contract.ts';

interface DeskButtonProps
	extends Pick<ButtonProps, 'variant' | 'disabled' | 'loading' | 'aria-describedby' | 'aria-expanded' | 'onClick'> {
	text: BilingualText;
}

/** A button in two lines, English above Bangla: Strapi's own are one line high and would cut the second off. */
export const DeskButton = forwardRef<HTMLButtonElement, DeskButtonProps>(({ text, ...rest }, ref) => (
	<Button {...rest} ref={ref} style={{ height: 'auto', paddingBlock: '0.4rem' }}>
		<Flex tag="span" direction="column" style={{ whiteSpace: 'normal' }}>
			<span>{text.en}</span>
			<span lang="bn">{text.bn}</span>
		</Flex>
	</Button>
));
DeskButton.displayName = 'DeskButton';
