import { Flex, Typography } from '@strapi/design-system';
import type { BilingualText, EditionView } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { LiveLine } from '../review/LiveLine.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText, dayText } from '../when.ts';
import { LANGUAGES, versionText } from '../words.ts';
import { EditionDecisions } from './EditionDecisions.tsx';
import { Panel } from './Panel.tsx';

const TITLE: BilingualText = { en: 'Approval and publication', bn: 'অনুমোদন ও প্রকাশ' };
const NOBODY: BilingualText = { en: 'Not approved yet', bn: 'এখনো অনুমোদন হয়নি' };
const STANDS: BilingualText = { en: 'Approved and frozen', bn: 'অনুমোদিত ও স্থির করা' };
const LOST: BilingualText = {
	en: 'Changed since the last approval, so it must be approved again',
	bn: 'শেষ অনুমোদনের পর বদলেছে, তাই আবার অনুমোদন লাগবে',
};
const HASH: BilingualText = { en: 'Checksum of what was approved', bn: 'অনুমোদিত বিষয়ের চেকসাম' };
const CHANGED: BilingualText = {
	en: 'Published anew or withdrawn since the approval; the edition has them as they were',
	bn: 'অনুমোদনের পর আবার প্রকাশিত বা প্রত্যাহৃত; সংখ্যায় আগের রূপটিই আছে',
};
const ON_SITE: BilingualText = { en: 'On the site', bn: 'সাইটে' };
const OTHER_CONTENT: BilingualText = {
	en: 'The site shows an earlier approved version.',
	bn: 'সাইটে আগের একটি অনুমোদিত সংস্করণ আছে।',
};
const NOTES: BilingualText = { en: 'Correction notes', bn: 'সংশোধনী' };

/** What was approved, what the site shows of it, and the steps that are open. */
export function ApprovalSection({ edition, action }: { edition: EditionView; action: DeskAction }) {
	return (
		<PageSection title={TITLE}>
			<Panel>
				<Flex direction="column" alignItems="stretch" gap={4}>
					<Approval approval={edition.approval} />
					<Published edition={edition} />
					<EditionDecisions edition={edition} action={action} />
				</Flex>
			</Panel>
		</PageSection>
	);
}

function Approval({ approval }: Pick<EditionView, 'approval'>) {
	if (approval === null) return <BothLines text={NOBODY} tone="neutral600" />;
	const { isStanding, version, by, at, contentHash, changedSince } = approval;
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<BothLines text={isStanding ? STANDS : LOST} />
			<Typography tag="p" variant="pi" textColor="neutral600">
				<Both text={versionText(version)} /> · {by}, <Both text={dayAndTimeText(at)} />
			</Typography>
			<Typography tag="p" variant="pi" textColor="neutral600">
				<Both text={HASH} />: <code style={{ overflowWrap: 'anywhere' }}>{contentHash}</code>
			</Typography>
			{isStanding && changedSince.length > 0 ? (
				<>
					<BothLines text={CHANGED} tone="danger700" />
					<ul>
						{changedSince.map((title) => (
							<li key={title}>
								<Typography variant="pi">{title}</Typography>
							</li>
						))}
					</ul>
				</>
			) : null}
		</Flex>
	);
}

function Published({ edition: { published, approval } }: { edition: EditionView }) {
	if (published === null) return null;
	const { version, at, live, corrections, contentHash } = published;
	return (
		<Flex direction="column" alignItems="stretch" gap={1}>
			<Typography tag="p" variant="pi" fontWeight="semiBold">
				<Both text={ON_SITE} />: <Both text={versionText(version)} />, <Both text={dayAndTimeText(at)} />
			</Typography>
			{contentHash === approval?.contentHash ? null : <BothLines text={OTHER_CONTENT} tone="neutral600" />}
			{live.map(({ locale, status }) => (
				<Flex key={locale} direction="column" alignItems="stretch">
					<Typography tag="p" variant="pi" textColor="neutral600">
						<Both text={LANGUAGES[locale]} />
					</Typography>
					<LiveLine live={status} />
				</Flex>
			))}
			{corrections.length === 0 ? null : (
				<>
					<Typography tag="p" variant="pi" fontWeight="semiBold">
						<Both text={NOTES} />
					</Typography>
					<ul>
						{corrections.map(({ on, what }, index) => (
							<li key={`${on}:${index}`}>
								<Typography variant="pi">
									<Both text={dayText(on)} />: {[what.bn, what.en].filter((text) => text !== null).join(' / ')}
								</Typography>
							</li>
						))}
					</ul>
				</>
			)}
		</Flex>
	);
}
