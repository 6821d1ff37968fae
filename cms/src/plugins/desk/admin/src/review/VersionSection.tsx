import type { BilingualText, ReviewView } from '../../../contract.ts';
import { CollapsedList } from '../components/CollapsedList.tsx';
import { Section } from '../components/Section.tsx';
import type { ReviewKey } from '../reviewed.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { VersionItem } from './VersionItem.tsx';

const TITLE: BilingualText = { en: 'Published versions', bn: 'প্রকাশিত সংস্করণ' };

interface VersionSectionProps {
	entry: ReviewKey;
	snapshots: ReviewView['snapshots'];
	isModified: boolean;
	action: DeskAction;
}

/** What was published, newest first. */
export function VersionSection({ entry, snapshots, isModified, action }: VersionSectionProps) {
	if (snapshots.length === 0) return null;
	const newestFirst = [...snapshots].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
	return (
		<Section title={TITLE}>
			<CollapsedList items={newestFirst} keyOf={({ id }) => id}>
				{(snapshot) => <VersionItem entry={entry} snapshot={snapshot} isModified={isModified} action={action} />}
			</CollapsedList>
		</Section>
	);
}
