import { Box, Flex, Typography } from '@strapi/design-system';
import type { BilingualText, MissingItem } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { Section } from '../components/Section.tsx';
import { counted } from '../words.ts';

const TITLE: BilingualText = { en: 'Missing before publication', bn: 'প্রকাশের আগে যা বাকি' };

/** Several things can be wrong with one field. */
function groupedByField(missing: readonly MissingItem[]): MissingItem[][] {
	return [...Map.groupBy(missing, ({ label }) => label.en).values()];
}

/** What keeps the entry from being published, by field. */
export function MissingSection({ missing }: { missing: readonly MissingItem[] }) {
	if (missing.length === 0) return null;
	return (
		<Section title={counted(TITLE, missing.length)}>
			<Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
				{groupedByField(missing).map((items) => {
					const [first] = items;
					return first === undefined ? null : (
						<Box tag="li" key={first.label.en}>
							<Typography tag="p" variant="pi" fontWeight="semiBold">
								<Both text={first.label} />
							</Typography>
							{items.map(({ field, code, message }) => (
								<Typography key={`${field}:${code}`} tag="p" variant="pi" textColor="neutral600">
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
