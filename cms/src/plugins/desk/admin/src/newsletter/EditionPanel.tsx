import { Flex, Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import type { SidePanel } from '../contentManager.ts';
import { bothText } from '../words.ts';

const EDITION = 'api::edition.edition';
const TITLE: BilingualText = { en: 'Newsletter', bn: 'বার্তা' };
const NEXT: BilingualText = {
	en: 'Order, readiness, preview, approval and publication are on the newsletter page. A change of the text takes an approval back.',
	bn: 'ক্রম, প্রস্তুতি, প্রাকদর্শন, অনুমোদন ও প্রকাশ বার্তার পাতায়। লেখা বদলালে অনুমোদন বাতিল হয়।',
};
const OPEN: BilingualText = { en: 'Open the newsletter page', bn: 'বার্তার পাতা খুলুন' };

/** The side panel in the form of an edition: the way back to its desk. */
export const EditionPanel: SidePanel = ({ model, documentId }) => {
	if (model !== EDITION) return null;
	const address = documentId === undefined ? '' : `?edition=${documentId}`;
	return {
		title: bothText(TITLE),
		content: (
			<Flex direction="column" alignItems="stretch" gap={3}>
				<BothLines text={NEXT} />
				<Link tag={RouterLink} to={`/plugins/desk/newsletter${address}`}>
					<Both text={OPEN} />
				</Link>
			</Flex>
		),
	};
};
