import { Flex } from '@strapi/design-system';
import type { DecisionOffer } from '../../../contract.ts';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';

/** The step forward stands out; the step that takes something off the site warns. */
const VARIANTS: Record<string, 'default' | 'success' | 'danger-light'> = {
	approve: 'success',
	publish: 'default',
	withdraw: 'danger-light',
};

interface DecisionButtonProps {
	offer: DecisionOffer;
	isModified: boolean;
	isBusy: boolean;
	onClick: () => void;
}

/** One step of the review, with the reason below where it cannot be taken. */
export function DecisionButton({ offer, isModified, isBusy, onClick }: DecisionButtonProps) {
	const { decision, label, refusal } = offer;
	const refusalId = `desk-refusal-${decision}`;
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<DeskButton
				text={label}
				variant={VARIANTS[decision] ?? 'secondary'}
				disabled={refusal !== null || isModified || isBusy}
				aria-describedby={refusal === null ? (isModified ? 'desk-unsaved' : undefined) : refusalId}
				onClick={onClick}
			/>
			{refusal === null ? null : <BothLines id={refusalId} text={refusal} tone="neutral600" />}
		</Flex>
	);
}
