import { Box, Flex, Typography } from '@strapi/design-system';
import type { BilingualText, EditionView } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { LANGUAGES } from '../words.ts';
import { Panel } from './Panel.tsx';
import { sizeText } from './words.ts';

const TITLE: BilingualText = { en: 'Size of the mail', bn: 'মেইলের আকার' };
const OF: BilingualText = { en: 'of at most', bn: 'সর্বোচ্চ' };

/** How much of what Gmail shows is taken, and by which parts. */
export function MailSizes({ sizes }: Pick<EditionView, 'sizes'>) {
	if (sizes === null || sizes.length === 0) return null;
	return (
		<PageSection title={TITLE}>
			<Panel>
				<Flex direction="column" alignItems="stretch" gap={4}>
					{sizes.map(({ locale, bytes, limitBytes, sections }) => (
						<details key={locale}>
							<summary>
								<Typography variant="pi" textColor={bytes > limitBytes ? 'danger700' : 'neutral800'}>
									<Both text={LANGUAGES[locale]} />: <Both text={sizeText(bytes)} /> (<Both text={OF} />{' '}
									<Both text={sizeText(limitBytes)} />)
								</Typography>
								<meter
									aria-label={LANGUAGES[locale].en}
									max={limitBytes}
									value={bytes}
									style={{ display: 'block', width: '100%' }}
								/>
							</summary>
							<ul>
								{sections.map((section) => (
									<Box tag="li" key={section.heading}>
										<Typography variant="pi">
											{section.heading}: <Both text={sizeText(section.bytes)} />
										</Typography>
									</Box>
								))}
							</ul>
						</details>
					))}
				</Flex>
			</Panel>
		</PageSection>
	);
}
