import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { periodText } from '../../../../../domain/publication/edition-period.ts';
import type { BilingualText, EditionView } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { dayText } from '../when.ts';
import { LANGUAGES } from '../words.ts';
import { Panel } from './Panel.tsx';
import { numbersText } from './words.ts';

const EDIT: BilingualText = { en: 'Edit texts and entries', bn: 'লেখা ও ভুক্তি সম্পাদনা' };
const ISSUED: BilingualText = { en: 'Day of issue', bn: 'প্রকাশের দিন' };

/** Where the form of an edition is. */
export function formPath(documentId: string): string {
	return `/content-manager/collection-types/api::edition.edition/${documentId}`;
}

/** Which edition this is, where it stands, and the way to its form. */
export function EditionHead({ edition: { documentId, card, locales, mayEdit } }: { edition: EditionView }) {
	return (
		<Panel>
			<Flex justifyContent="space-between" alignItems="flex-start" gap={6} wrap="wrap">
				<Flex direction="column" alignItems="stretch" gap={1}>
					<Typography tag="h2" variant="alpha">
						<Both text={periodText(card)} />
					</Typography>
					<Typography tag="p" fontWeight="bold">
						<Both text={card.stateLabel} />
					</Typography>
					<Typography tag="p" variant="pi" textColor="neutral600">
						{card.numbers === null ? null : (
							<>
								<Both text={numbersText(card.numbers)} /> ·{' '}
							</>
						)}
						<Both text={ISSUED} />: <Both text={dayText(card.issueDay)} />
					</Typography>
					<Typography tag="p" variant="pi" textColor="neutral600">
						{locales.map((locale, index) => (
							<span key={locale}>
								{index === 0 ? '' : ', '}
								<Both text={LANGUAGES[locale]} />
							</span>
						))}
					</Typography>
				</Flex>
				{mayEdit ? (
					<Link tag={RouterLink} to={formPath(documentId)}>
						<Both text={EDIT} />
					</Link>
				) : null}
			</Flex>
		</Panel>
	);
}
