import { Badge, Flex, Typography } from '@strapi/design-system';
import type { ReviewView } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { LANGUAGES } from '../words.ts';

type Tone = 'success' | 'primary' | 'danger' | 'warning' | 'neutral' | 'secondary';

/** Only an accent behind the name of the state. Strapi's own letters on it would be too faint to read. */
const TONES: Record<string, Tone> = {
	factCheck: 'secondary',
	readyForApproval: 'primary',
	approved: 'success',
	published: 'success',
	changesRequested: 'warning',
	withdrawn: 'danger',
};

/** Where this language version stands, and where the other one does. */
export function StateLine({ view }: { view: Pick<ReviewView, 'state' | 'stateLabel' | 'otherLocale'> }) {
	const { state, stateLabel, otherLocale } = view;
	return (
		<Flex direction="column" alignItems="flex-start" gap={2}>
			<Badge variant={TONES[state] ?? 'neutral'} textColor="neutral800">
				<span style={{ lineHeight: 1.5, whiteSpace: 'normal' }}>
					<Both text={stateLabel} />
				</span>
			</Badge>
			{otherLocale === null ? null : (
				<Typography tag="p" variant="pi" textColor="neutral600">
					<Both text={LANGUAGES[otherLocale.locale]} />: <Both text={otherLocale.stateLabel} />
				</Typography>
			)}
		</Flex>
	);
}
