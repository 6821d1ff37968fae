import { Box, Dialog, Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { CANCEL } from '../words.ts';
import { Both } from './Both.tsx';
import { DeskButton } from './DeskButton.tsx';
import { ProblemNotice } from './ProblemNotice.tsx';
import { useReturnFocus } from './useReturnFocus.ts';

interface ActionDialogProps {
	title: BilingualText;
	confirmLabel: BilingualText;
	confirmVariant?: 'default' | 'danger';
	isOpen: boolean;
	action: DeskAction;
	onConfirm: () => void;
	onClose: () => void;
	children: ReactNode;
}

/** A dialog without a field starts on Cancel, the harmless button. */
function focusFirstField(dialog: HTMLElement): boolean {
	const field = dialog.querySelector('textarea, input, [role="combobox"]');
	if (!(field instanceof HTMLElement)) return false;
	field.focus();
	return true;
}

/** Asks before something is done. A refusal is shown inside and leaves the dialog open, with all that was typed. */
export function ActionDialog(props: ActionDialogProps) {
	const { title, confirmLabel, confirmVariant = 'default', isOpen, action, onConfirm, onClose, children } = props;
	const focus = useReturnFocus(focusFirstField);
	return (
		<Dialog.Root open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
			<Dialog.Content {...focus} aria-describedby={undefined}>
				<Dialog.Header textAlign="center">
					<Box tag="span">
						<Both text={title} />
					</Box>
				</Dialog.Header>
				<Dialog.Body alignItems="stretch" gap={4} maxHeight="60vh" overflow="auto">
					{children}
					<ProblemNotice problem={action.problem} />
				</Dialog.Body>
				<Dialog.Footer>
					<Flex flex="1" direction="column" alignItems="stretch">
						<Dialog.Cancel>
							<DeskButton text={CANCEL} variant="tertiary" />
						</Dialog.Cancel>
					</Flex>
					<Flex flex="1" direction="column" alignItems="stretch">
						<DeskButton text={confirmLabel} variant={confirmVariant} loading={action.isBusy} onClick={onConfirm} />
					</Flex>
				</Dialog.Footer>
			</Dialog.Content>
		</Dialog.Root>
	);
}
