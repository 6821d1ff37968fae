import { Accordion, Box, Flex } from '@strapi/design-system';
import { dhakaDay } from '../../../../../domain/text/dhaka-time.ts';
import type { BilingualText, PostalChange, PostalList } from '../../../contract.ts';
import { DeskButton } from '../components/DeskButton.tsx';
import { bothText, counted } from '../words.ts';
import { ParcelRow } from './ParcelRow.tsx';

type HardCopy = PostalList['copies'][number];

const ALL_SENT: BilingualText = { en: 'All dispatched today', bn: 'সবগুলো আজ পাঠানো হয়েছে' };
const ALL_ARRIVED: BilingualText = { en: 'All received today', bn: 'সবগুলো আজ পৌঁছেছে' };
const ELSEWHERE: BilingualText = { en: 'Division not known', bn: 'বিভাগ জানা নেই' };

interface DivisionPostProps {
	/** All of one division. */
	copies: readonly HardCopy[];
	isBusy: boolean;
	onChange: (change: PostalChange) => void;
}

/** What goes to one division. A step for all of them is taken for those that have not taken it yet. */
export function DivisionPost({ copies, isBusy, onChange }: DivisionPostProps) {
	const { division } = copies[0] ?? { division: { en: null, bn: null } };
	const name = { en: division.en ?? ELSEWHERE.en, bn: division.bn ?? ELSEWHERE.bn };
	const today = dhakaDay(new Date());
	const unsent = copies.filter((copy) => copy.copies > 0 && copy.dispatchedOn === null);
	const underWay = copies.filter((copy) => copy.dispatchedOn !== null && copy.receivedOn === null);
	const codesOf = (some: readonly HardCopy[]) => some.map(({ code }) => code);
	return (
		<Accordion.Root>
			<Accordion.Item value={name.en}>
				<Accordion.Header>
					<Accordion.Trigger>{bothText(counted(name, copies.length))}</Accordion.Trigger>
				</Accordion.Header>
				<Accordion.Content>
					<Box padding={4}>
						<Flex gap={2} wrap="wrap" paddingBottom={4}>
							<DeskButton
								text={ALL_SENT}
								variant="secondary"
								disabled={isBusy || unsent.length === 0}
								onClick={() => onChange({ codes: codesOf(unsent), dispatchedOn: today })}
							/>
							<DeskButton
								text={ALL_ARRIVED}
								variant="tertiary"
								disabled={isBusy || underWay.length === 0}
								onClick={() => onChange({ codes: codesOf(underWay), receivedOn: today })}
							/>
						</Flex>
						<Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
							{copies.map((copy) => (
								<li key={`${copy.code} ${copy.copies} ${copy.dispatchedOn} ${copy.receivedOn} ${copy.note}`}>
									<ParcelRow copy={copy} isBusy={isBusy} onChange={onChange} />
								</li>
							))}
						</Flex>
					</Box>
				</Accordion.Content>
			</Accordion.Item>
		</Accordion.Root>
	);
}
