import { Box, Flex, Typography } from '@strapi/design-system';
import type { BilingualText, MissingItem } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { Section } from '../components/Section.tsx';
import { counted } from '../words.ts';

const TITLE: BilingualText = { en: 'Missing before publication', bn: 'প্রকাশের আগে যা বাকি' };
const WARNINGS: BilingualText = { en: 'To weigh before publication', bn: 'প্রকাশের আগে ভেবে দেখুন' };

/** Several things can be wrong with one field. */
function groupedByField(missing: readonly MissingItem[]): MissingItem[][] {
	return [...Map.groupBy(missing, ({ label }) => label.en).values()];
}

/** What keeps the entry from being published, by field. */
export const MissingSection = ({ missing }: { missing: readonly MissingItem[] }) => (
	<Findings title={TITLE} items={missing} />
);

/** What an editor should weigh, by field. */
export const WarningSection = ({ warnings }: { warnings: readonly MissingItem[] }) => (
	<Findings title={WARNINGS} items={warnings} />
);

function Findings({ title, items }: { title: BilingualText; items: readonly MissingItem[] }) {
	if (items.length === 0) return null;
	return (
		<Section title={counted(title, items.length)}>
			<Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
				{groupedByField(items).map((ofField) => {
					const [first] = ofField;
					return first === undefined ? null : (
						<Box tag="li" key={first.label.en}>
							<Typography tag="p" variant="pi" fontWeight="semiBold">
								<Both text={first.label} />
							</Typography>
							{ofField.map(({ field, code, message }) => (
								<Typography key={`${field}:${code}:${message.en}`} tag="p" variant="pi" textColor="neutral600">
									<Both text={message} />
								</Typography>
							))}
						</Box>
					);
				})}
			</Flex>
		</Section>
	);
}
