import { Box, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { TERMINAL_STATES } from '../../../../../domain/mail/delivery.ts';
import { periodOfSlug } from '../../../../../domain/publication/edition-period.ts';
import { formatNumber, formatPercent } from '../../../../../domain/text/bangla.ts';
import type { BilingualText } from '../../../contract.ts';
import type { DeliveryCount, MailingEntry } from '../../../sending-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { saveAs } from '../saveAs.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText, momentText } from '../when.ts';
import { bothText, counted } from '../words.ts';
import { useExportLedgerMutation } from './api.ts';
import { DeliveryTable } from './DeliveryTable.tsx';
import { MailingSteps } from './MailingSteps.tsx';

const HASH: BilingualText = { en: 'Approved content', bn: 'অনুমোদিত বিষয়বস্তু' };
const LEDGER: BilingualText = { en: 'Ledger (CSV)', bn: 'খতিয়ান (সিএসভি)' };
const PROGRESS: BilingualText = { en: 'Progress', bn: 'অগ্রগতি' };

const isTerminal = (state: string): boolean => TERMINAL_STATES.some((each) => each === state);

/** These have a reason that somebody should read. */
const LISTED_STATES = ['uncertain', 'failed', 'deferred', 'bounced', 'skipped'];

const hasSome = (counts: readonly DeliveryCount[], shown: string): boolean =>
	counts.some(({ state, count }) => state === shown && count > 0);

/** Filled while its list is open; red for what asks for somebody. */
function listVariant(state: string, isShown: boolean) {
	if (state === 'uncertain' || state === 'failed') return isShown ? 'danger' : 'danger-light';
	return isShown ? 'default' : 'tertiary';
}

function doneCount(counts: readonly DeliveryCount[]): number {
	return counts.filter(({ state }) => isTerminal(state)).reduce((sum, { count }) => sum + count, 0);
}

function progressText({ audienceCount, counts, perMinute, etaAt }: MailingEntry): BilingualText | null {
	if (audienceCount === null) return null;
	const done = doneCount(counts);
	const percent = audienceCount === 0 ? 100 : (100 * done) / audienceCount;
	const text = {
		en: `${formatNumber(done, 'en')} of ${formatNumber(audienceCount, 'en')} done (${formatPercent(percent, 'en')})`,
		bn: `${formatNumber(audienceCount, 'bn')}টির মধ্যে ${formatNumber(done, 'bn')}টি শেষ (${formatPercent(percent, 'bn')})`,
	};
	if (perMinute === null) return text;
	const eta = etaAt === null ? null : momentText(etaAt);
	return {
		en: `${text.en}, ${formatNumber(perMinute, 'en')} a minute${eta === null ? '' : `, done about ${eta.en}`}`,
		bn: `${text.bn}, মিনিটে ${formatNumber(perMinute, 'bn')}টি${eta === null ? '' : `, শেষ হবে আনুমানিক ${eta.bn}`}`,
	};
}

function whenText({ orderedAt, orderedBy, scheduledAt, lastProgressAt, finishedAt }: MailingEntry): BilingualText {
	const ordered = dayAndTimeText(orderedAt);
	const parts = [{ en: `Ordered ${ordered.en} by ${orderedBy}`, bn: `${orderedBy} পাঠাতে বলেছেন ${ordered.bn}` }];
	const add = (instant: string | null, en: string, bn: string) => {
		if (instant === null) return;
		const at = dayAndTimeText(instant);
		parts.push({ en: `${en} ${at.en}`, bn: `${bn} ${at.bn}` });
	};
	add(scheduledAt, 'planned for', 'পাঠানোর সময়');
	add(lastProgressAt, 'last progress', 'শেষ অগ্রগতি');
	add(finishedAt, 'finished', 'শেষ হয়েছে');
	return { en: parts.map(({ en }) => en).join(' · '), bn: parts.map(({ bn }) => bn).join(' · ') };
}

/** What is under way and stands still for a reason that no pause names. */
const UNDER_WAY = ['preparing', 'sending'];

interface MailingItemProps {
	mailing: MailingEntry;
	/** Why what is under way moves slowly or not at all. */
	standstill: BilingualText | null;
	mayAct: boolean;
	action: DeskAction;
}

/** One mailing: where it stands, what stands in its way, and what can be done about it. */
export function MailingItem({ mailing, standstill, mayAct, action }: MailingItemProps) {
	const { id, slug, stateLabel, contentHash, audienceCount, counts, pause, segment } = mailing;
	const [shown, setShown] = useState<string | null>(null);
	const [exportLedger] = useExportLedgerMutation();
	const progress = progressText(mailing);
	const notice = pause ?? (UNDER_WAY.includes(mailing.state) ? standstill : null);
	const download = () =>
		void action.perform(
			() => exportLedger({ id }).unwrap(),
			({ csv }) => {
				saveAs(`ledger-${slug}-${id}.csv`, 'text/csv', csv);
				return null;
			},
		);

	return (
		<Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<Typography tag="h3" variant="delta">
					<Both text={periodOfSlug(slug)} /> · <Both text={stateLabel} />
				</Typography>
				<BothLines text={whenText(mailing)} tone="neutral600" />
				<BothLines text={segment} tone="neutral600" />
				<Typography variant="pi" textColor="neutral600">
					<Both text={HASH} />: <code title={contentHash}>{contentHash.slice(0, 16)}</code>
				</Typography>
				{notice === null ? null : (
					<Box background="warning100" borderColor="warning200" hasRadius padding={3} role="status">
						<BothLines text={notice} />
					</Box>
				)}
				{mailing.warnings.map((warning) => (
					<BothLines key={warning.en} text={warning} tone="danger700" />
				))}
				{progress === null || audienceCount === null ? null : (
					<Flex direction="column" alignItems="stretch" gap={2} aria-live="polite">
						<progress
							aria-label={bothText(PROGRESS)}
							max={audienceCount === 0 ? 1 : audienceCount}
							value={audienceCount === 0 ? 1 : doneCount(counts)}
							style={{ width: '100%' }}
						/>
						<BothLines text={progress} />
					</Flex>
				)}
				{mailing.outcome === null ? null : <BothLines text={mailing.outcome} />}
				<Flex gap={2} wrap="wrap">
					{counts
						.filter(({ count }) => count > 0)
						.map(({ state, label, count }) =>
							LISTED_STATES.includes(state) ? (
								<DeskButton
									key={state}
									text={counted(label, count)}
									aria-expanded={shown === state}
									variant={listVariant(state, shown === state)}
									onClick={() => setShown(shown === state ? null : state)}
								/>
							) : (
								<Box key={state} background="neutral100" hasRadius padding={3}>
									<Typography variant="pi">
										<Both text={counted(label, count)} />
									</Typography>
								</Box>
							),
						)}
				</Flex>
				{shown === null || !hasSome(counts, shown) ? null : (
					<DeliveryTable key={shown} mailingId={id} state={shown} mayAct={mayAct} action={action} />
				)}
				<Flex gap={3} wrap="wrap">
					<MailingSteps mailing={mailing} action={action} />
					{mayAct && audienceCount !== null ? (
						<DeskButton text={LEDGER} variant="tertiary" disabled={action.isBusy} onClick={download} />
					) : null}
				</Flex>
			</Flex>
		</Box>
	);
}
