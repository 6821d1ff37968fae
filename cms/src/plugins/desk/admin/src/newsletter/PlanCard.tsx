import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { periodText } from '../../../../../domain/publication/edition-period.ts';
import type { BilingualText, EditionCard } from '../../../contract.ts';
import { useCreateEditionMutation } from '../api.ts';
import { Both } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayText } from '../when.ts';
import { counted } from '../words.ts';
import { StepList } from './StepList.tsx';
import { numbersText } from './words.ts';

const OPEN: BilingualText = { en: 'Open', bn: 'খুলুন' };
const BEGIN: BilingualText = { en: 'Begin this edition', bn: 'এই সংখ্যা শুরু করুন' };
const BEGUN: BilingualText = { en: 'The edition is begun', bn: 'সংখ্যাটি শুরু হয়েছে' };
const ISSUED: BilingualText = { en: 'Day of issue', bn: 'প্রকাশের দিন' };
const BLOCKING: BilingualText = { en: 'Blocking', bn: 'আটকে আছে' };
const WARNINGS: BilingualText = { en: 'Warnings', bn: 'সতর্কতা' };

/** One quarter of the plan: where its edition stands, and what is due. */
export function PlanCard({ card, action }: { card: EditionCard; action: DeskAction }) {
	const headingId = useId();
	const { documentId, stateLabel, issueDay, numbers, steps, blockingCount, warningCount } = card;
	return (
		<Box
			tag="article"
			aria-labelledby={headingId}
			background="neutral0"
			hasRadius
			shadow="tableShadow"
			padding={6}
			width="100%"
		>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<Flex direction="column" alignItems="stretch" gap={1}>
					<Typography tag="h3" variant="beta" id={headingId}>
						<Both text={periodText(card)} />
					</Typography>
					<Typography tag="p" fontWeight="bold">
						<Both text={stateLabel} />
					</Typography>
					<Typography tag="p" variant="pi" textColor="neutral600">
						<Both text={ISSUED} />: <Both text={dayText(issueDay)} />
					</Typography>
					{numbers === null ? null : (
						<Typography tag="p" variant="pi" textColor="neutral600">
							<Both text={numbersText(numbers)} />
						</Typography>
					)}
					{documentId === null || blockingCount + warningCount === 0 ? null : (
						<Typography tag="p" variant="pi" textColor="neutral600">
							<Both text={counted(BLOCKING, blockingCount)} />, <Both text={counted(WARNINGS, warningCount)} />
						</Typography>
					)}
				</Flex>
				<StepList steps={steps} />
				{documentId === null ? (
					<BeginButton card={card} action={action} />
				) : (
					<Link tag={RouterLink} to={`?edition=${documentId}`}>
						<Both text={OPEN} />
					</Link>
				)}
			</Flex>
		</Box>
	);
}

/** Opens what it has begun. */
function BeginButton({ card, action }: { card: EditionCard; action: DeskAction }) {
	const [create] = useCreateEditionMutation();
	const [, setParams] = useSearchParams();
	const begin = () =>
		action.perform(
			() => create({ year: card.year, quarter: card.quarter }).unwrap(),
			({ documentId }) => {
				setParams({ edition: documentId });
				return BEGUN;
			},
		);
	return (
		<Flex>
			<DeskButton text={BEGIN} variant="secondary" loading={action.isBusy} onClick={begin} />
		</Flex>
	);
}
