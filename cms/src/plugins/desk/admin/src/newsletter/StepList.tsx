import { Box, Flex, Typography } from '@strapi/design-system';
import type { BilingualText, EditionStep } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { dayText } from '../when.ts';

const STATES: Record<EditionStep['state'], { sign: string; label: BilingualText; tone: string }> = {
	done: { sign: '✓', label: { en: 'done', bn: 'হয়েছে' }, tone: 'success700' },
	late: { sign: '!', label: { en: 'late', bn: 'দেরি' }, tone: 'danger700' },
	next: { sign: '→', label: { en: 'next', bn: 'পরের ধাপ' }, tone: 'primary700' },
	later: { sign: '·', label: { en: 'later', bn: 'পরে' }, tone: 'neutral600' },
};

/** The deadlines of an edition. A state is said in words and a sign, not by its colour alone. */
export function StepList({ steps }: { steps: readonly EditionStep[] }) {
	return (
		<Flex tag="ol" direction="column" alignItems="stretch" gap={1}>
			{steps.map(({ step, label, dueOn, state }) => {
				const { sign, label: stateLabel, tone } = STATES[state];
				return (
					<Box tag="li" key={step}>
						<Typography variant="pi" textColor={tone}>
							<span aria-hidden="true">{sign} </span>
							<Both text={label} /> · <Both text={dayText(dueOn)} /> · <Both text={stateLabel} />
						</Typography>
					</Box>
				);
			})}
		</Flex>
	);
}
