import { Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { BilingualText, ReviewView } from '../../../contract.ts';
import { Both } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { momentText } from '../when.ts';
import { LANGUAGES, versionText } from '../words.ts';
import { DifferenceDialog } from './DifferenceDialog.tsx';
import { RestoreButton } from './RestoreButton.tsx';

const DIFFERENCES: BilingualText = { en: 'See differences', bn: 'পার্থক্য দেখুন' };

interface VersionItemProps {
	entry: ReviewKey;
	snapshot: ReviewView['snapshots'][number];
	isModified: boolean;
	action: DeskAction;
}

export function VersionItem({ entry, snapshot, isModified, action }: VersionItemProps) {
	const [isComparing, setComparing] = useState(false);
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<Typography tag="p" variant="pi" fontWeight="semiBold">
				<Both text={versionText(snapshot.version)} />
			</Typography>
			<Typography tag="p" variant="pi" textColor="neutral600">
				{snapshot.by}, <Both text={momentText(snapshot.at)} />, <Both text={LANGUAGES[snapshot.locale]} />
			</Typography>
			<DeskButton text={DIFFERENCES} variant="tertiary" onClick={() => setComparing(true)} />
			<RestoreButton entry={entry} snapshot={snapshot} isModified={isModified} action={action} />
			{isComparing ? <DifferenceDialog snapshot={snapshot} onClose={() => setComparing(false)} /> : null}
		</Flex>
	);
}
