import { Flex, Link } from '@strapi/design-system';
import type { BilingualText, LiveStatus } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { liveText } from './liveText.ts';

const OPEN_PAGE: BilingualText = { en: 'Open the page', bn: 'পাতাটি খুলুন' };

/** What became of the newest publication; screen readers hear it when it changes. */
export function LiveLine({ live }: { live: LiveStatus }) {
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<div aria-live="polite">
				<BothLines text={liveText(live)} tone={live.kind === 'failed' ? 'danger700' : 'neutral800'} />
			</div>
			{live.kind === 'live' ? (
				<Link href={live.url} isExternal>
					<Both text={OPEN_PAGE} />
				</Link>
			) : null}
		</Flex>
	);
}
