import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { BilingualText, FeedbackEntry } from '../../../contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText, momentText } from '../when.ts';
import { LANGUAGES } from '../words.ts';
import { FeedbackSteps } from './FeedbackSteps.tsx';

const RECEIVED: BilingualText = { en: 'Received', bn: 'পাওয়া গেছে' };
const SENT_IN: BilingualText = { en: 'from the page in', bn: 'যে ভাষার পাতা থেকে:' };
const NOTE: BilingualText = { en: 'Note of the desk', bn: 'ডেস্কের মন্তব্য' };
const HIDDEN: BilingualText = {
	en: 'Your role does not show who sent it.',
	bn: 'কে পাঠিয়েছেন, আপনার ভূমিকায় তা দেখানো হয় না।',
};
const ERASED: BilingualText = { en: 'Name and contact were erased', bn: 'নাম ও যোগাযোগের তথ্য মুছে ফেলা হয়েছে' };
const REPLICATION: BilingualText = {
	en: 'When it is confirmed, it can be added to the practice under "Replicated in".',
	bn: 'সত্যতা নিশ্চিত হলে চর্চার "যেখানে অনুসরণ হয়েছে" অংশে যোগ করা যায়।',
};

/** One message: what was written, where it stands, and what can be done. */
export function FeedbackItem({ entry, action }: { entry: FeedbackEntry; action: DeskAction }) {
	const { ticket, stateLabel, practice, answers, changed, note, erasedAt } = entry;
	return (
		<Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			<Flex direction="column" alignItems="stretch" gap={3}>
				<Flex justifyContent="space-between" gap={4} wrap="wrap">
					<Typography tag="h2" variant="delta">
						{ticket} · <Both text={stateLabel} />
					</Typography>
					<Typography variant="pi" textColor="neutral600">
						<Both text={RECEIVED} />: <Both text={dayAndTimeText(entry.receivedAt)} />, <Both text={SENT_IN} />{' '}
						<Both text={LANGUAGES[entry.language]} />
					</Typography>
				</Flex>
				<Link tag={RouterLink} to={`/content-manager/collection-types/api::practice.practice/${practice.documentId}`}>
					{practice.code} · {practice.title.bn ?? practice.title.en ?? ''}
				</Link>
				<Answers answers={answers} />
				{entry.isPersonalHidden ? <BothLines text={HIDDEN} tone="neutral600" /> : null}
				{erasedAt === null ? null : <BothLines text={withMoment(ERASED, erasedAt)} tone="neutral600" />}
				{note === null ? null : (
					<Typography tag="p" variant="pi">
						<Both text={NOTE} />: {note}
					</Typography>
				)}
				{changed === null ? null : (
					<Typography tag="p" variant="pi" textColor="neutral600">
						{changed.by}, <Both text={momentText(changed.at)} />
					</Typography>
				)}
				{entry.form === 'practiceUse' ? <BothLines text={REPLICATION} tone="neutral600" /> : null}
				<FeedbackSteps entry={entry} action={action} />
			</Flex>
		</Box>
	);
}

function withMoment({ en, bn }: BilingualText, instant: string): BilingualText {
	const at = dayAndTimeText(instant);
	return { en: `${en}: ${at.en}`, bn: `${bn}: ${at.bn}` };
}

/** The reader's own words keep their line breaks. */
function Answers({ answers }: Pick<FeedbackEntry, 'answers'>) {
	return (
		<dl>
			{answers.map(({ label, value }) => (
				<Box key={label.en} paddingBottom={2}>
					<dt>
						<Typography variant="pi" textColor="neutral600">
							<Both text={label} />
						</Typography>
					</dt>
					<dd>
						<Typography variant="omega" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
							<Both text={value} />
						</Typography>
					</dd>
				</Box>
			))}
		</dl>
	);
}
