import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { AuditExportSection } from '../audit/AuditExportSection.tsx';
import { ReleaseTable } from '../releases/ReleaseTable.tsx';
import { ScheduleTable } from '../schedule/ScheduleTable.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Publication desk', bn: 'প্রকাশনা ডেস্ক' };
const SUBTITLE: BilingualText = {
	en: 'What will be published or withdrawn, and what the site received',
	bn: 'কী প্রকাশ বা প্রত্যাহার হবে, আর সাইটে কী পৌঁছেছে',
};

/** What waits for its time, and what became of the newest releases of the public site. */
export function PublicationPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
					<ScheduleTable />
					<ReleaseTable />
					<AuditExportSection />
				</Flex>
			</Layouts.Content>
		</Page.Main>
	);
}
