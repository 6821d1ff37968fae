import { Flex } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import { useExportAuditMutation } from '../api.ts';
import { BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { saveAs } from '../saveAs.ts';
import { useDeskAction } from '../useDeskAction.ts';

const TITLE: BilingualText = { en: 'Audit trail', bn: 'নিরীক্ষা-নথি' };
const EXPLANATION: BilingualText = {
	en: 'Who did what, and when: sign-ins, changes, decisions, publications. Nobody can change it. For administrators.',
	bn: 'কে কখন কী করেছেন: সাইন-ইন, পরিবর্তন, সিদ্ধান্ত, প্রকাশনা। কেউ এটি বদলাতে পারে না। প্রশাসকদের জন্য।',
};
const DOWNLOAD: BilingualText = { en: 'Download (CSV)', bn: 'ডাউনলোড (সিএসভি)' };

/** The audit trail as a file; the server refuses everybody but administrators. */
export function AuditExportSection() {
	const action = useDeskAction();
	const [exportAudit] = useExportAuditMutation();
	const download = () =>
		void action.perform(
			() => exportAudit().unwrap(),
			({ csv }) => {
				saveAs(`audit-trail-${new Date().toISOString().slice(0, 10)}.csv`, 'text/csv', csv);
				return null;
			},
		);
	return (
		<PageSection title={TITLE}>
			<BothLines text={EXPLANATION} tone="neutral600" />
			<Flex>
				<DeskButton text={DOWNLOAD} variant="secondary" loading={action.isBusy} onClick={download} />
			</Flex>
			<ProblemNotice problem={action.problem} />
		</PageSection>
	);
}
