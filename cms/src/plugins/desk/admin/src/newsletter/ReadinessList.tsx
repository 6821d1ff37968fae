import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { BilingualText, EditionReadinessItem, EditionView } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { counted, LANGUAGES } from '../words.ts';
import { formPath } from './EditionHead.tsx';
import { Panel } from './Panel.tsx';

const GROUPS: [severity: EditionReadinessItem['severity'], title: BilingualText][] = [
	['blocking', { en: 'Blocks the approval', bn: 'অনুমোদন আটকে রাখে' }],
	['warning', { en: 'Worth a look', bn: 'দেখে নেওয়া ভালো' }],
	['open', { en: 'Links to open', bn: 'খুলে দেখার লিংক' }],
];
const READY: BilingualText = { en: 'Nothing is lacking.', bn: 'কিছু বাকি নেই।' };
const MEND: BilingualText = { en: 'Go to the form', bn: 'ফরমে যান' };

/** What the edition lacks, the most urgent first. */
export function ReadinessList({ edition }: { edition: EditionView }) {
	const { readiness, documentId, mayEdit } = edition;
	if (readiness.length === 0) {
		return (
			<Panel>
				<BothLines text={READY} />
			</Panel>
		);
	}
	return (
		<Panel>
			<Flex direction="column" alignItems="stretch" gap={4}>
				{GROUPS.map(([severity, title]) => {
					const items = readiness.filter((item) => item.severity === severity);
					if (items.length === 0) return null;
					return (
						<section key={severity}>
							<Typography tag="h3" variant="delta">
								<Both text={counted(title, items.length)} />
							</Typography>
							<Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
								{items.map((item, index) => (
									<Box tag="li" key={`${item.code}:${item.field}:${index}`}>
										<Item item={item} />
									</Box>
								))}
							</Flex>
						</section>
					);
				})}
				{mayEdit ? (
					<Link tag={RouterLink} to={formPath(documentId)}>
						<Both text={MEND} />
					</Link>
				) : null}
			</Flex>
		</Panel>
	);
}

function Item({ item: { severity, label, message, locale, url } }: { item: EditionReadinessItem }) {
	const language = locale === null ? NO_LANGUAGE : inBrackets(LANGUAGES[locale]);
	const isSaid = label.en.endsWith(language.en);
	const text = {
		en: `${label.en}${isSaid ? '' : language.en}: ${message.en}`,
		bn: `${label.bn}${isSaid ? '' : language.bn}: ${message.bn}`,
	};
	return (
		<>
			<BothLines text={text} tone={severity === 'blocking' ? 'danger700' : 'neutral800'} />
			{url === null ? null : (
				<Link href={url} isExternal style={{ overflowWrap: 'anywhere' }}>
					{url}
				</Link>
			)}
		</>
	);
}

const NO_LANGUAGE: BilingualText = { en: '', bn: '' };
const inBrackets = ({ en, bn }: BilingualText): BilingualText => ({ en: ` (${en})`, bn: ` (${bn})` });
