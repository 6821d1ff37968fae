import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import type { CheckItem } from '../../../update-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayText } from '../when.ts';
import { counted } from '../words.ts';
import { useConfirmPracticeMutation, usePracticeChecksQuery } from './api.ts';

const TITLE: BilingualText = {
	en: 'Ask yourself whether it still runs',
	bn: 'এখনো চলছে কি না নিজে জিজ্ঞেস করুন',
};
const NONE: BilingualText = {
	en: 'Nobody waits: each practice that is due has a focal point who was asked by mail.',
	bn: 'কেউ বাকি নেই: যে চর্চার সময় হয়েছে তার ফোকাল পয়েন্টকে মেইলে জিজ্ঞেস করা হয়েছে।',
};
const SINCE: BilingualText = { en: 'due since', bn: 'সময় হয়েছে:' };
const CONFIRM: BilingualText = { en: 'It runs as the page says', bn: 'পাতায় যেমন লেখা, তেমন চলছে' };
const CONFIRMED: BilingualText = { en: 'Confirmed; the page shows the month', bn: 'নিশ্চিত করা হলো; পাতায় মাসটি দেখা যাবে' };
const HOW: BilingualText = {
	en: 'Write as the reason whom you asked, how and when.',
	bn: 'কারণ হিসেবে লিখুন কাকে, কীভাবে, কবে জিজ্ঞেস করেছেন।',
};

/** Practices of which nobody can be asked by mail. */
export function CheckSection({ action }: { action: DeskAction }) {
	const { data, error } = usePracticeChecksQuery();
	if (error !== undefined) return <ProblemNotice problem={problemText(error)} />;
	if (data === undefined) return null;
	return (
		<PageSection title={counted(TITLE, data.checks.length)}>
			{data.checks.length === 0 ? <BothLines text={NONE} tone="neutral600" /> : null}
			<Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
				{data.checks.map((check) => (
					<li key={check.id}>
						<Check check={check} action={action} />
					</li>
				))}
			</Flex>
		</PageSection>
	);
}

function Check({ check, action }: { check: CheckItem; action: DeskAction }) {
	const [confirm] = useConfirmPracticeMutation();
	const [isAsked, setAsked] = useState(false);
	const [reason, setReason] = useState('');
	const [isMissing, setMissing] = useState(false);
	const send = async () => {
		setMissing(true);
		if (reason.trim() === '') return;
		if (
			await action.perform(
				() => confirm({ id: check.id, reason }).unwrap(),
				() => CONFIRMED,
			)
		)
			setAsked(false);
	};
	const { title, practiceId, municipality, obstacleLabel, words, dueOn } = check;
	return (
		<Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
			<Flex justifyContent="space-between" gap={4} wrap="wrap">
				<div>
					<Link tag={RouterLink} to={`/content-manager/collection-types/api::practice.practice/${practiceId}`}>
						{title.bn}
					</Link>
					<Typography tag="p" variant="pi" textColor="neutral600">
						<Both text={municipality} /> · <Both text={obstacleLabel} /> · <Both text={SINCE} />{' '}
						<Both text={dayText(dueOn)} />
					</Typography>
					{words === null ? null : (
						<Typography tag="p" variant="pi">
							{words}
						</Typography>
					)}
				</div>
				<DeskButton text={CONFIRM} variant="secondary" disabled={action.isBusy} onClick={() => setAsked(true)} />
			</Flex>
			{isAsked ? (
				<ActionDialog
					title={CONFIRM}
					confirmLabel={CONFIRM}
					isOpen
					action={action}
					onConfirm={send}
					onClose={() => setAsked(false)}
				>
					<BothLines text={HOW} />
					<ReasonField value={reason} onChange={setReason} isMissing={isMissing} />
				</ActionDialog>
			) : null}
		</Box>
	);
}
