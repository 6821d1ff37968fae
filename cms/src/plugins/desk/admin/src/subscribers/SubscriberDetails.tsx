import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { type ReactNode, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { SubscriberView } from '../../../subscriber-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { ReasonField } from '../components/ReasonField.tsx';
import { problemText } from '../problem.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, LANGUAGES } from '../words.ts';
import { useSubscriberQuery, useSubscriberStepMutation } from './api.ts';

type Step = SubscriberView['steps'][number];

const LOADING: BilingualText = { en: 'Loading', bn: 'আসছে' };
const BACK: BilingualText = { en: 'Back to the list', bn: 'তালিকায় ফিরুন' };
const HISTORY: BilingualText = { en: 'Consent', bn: 'সম্মতি' };
const EDITIONS: BilingualText = { en: 'Editions sent', bn: 'পাঠানো সংখ্যা' };
const PAUSED: BilingualText = { en: 'Paused until', bn: 'যত দিন বন্ধ' };
const ORGANISATION: BilingualText = { en: 'Organisation', bn: 'প্রতিষ্ঠান' };
const SOURCE: BilingualText = { en: 'Came by', bn: 'যেভাবে এসেছেন' };
const AUDIENCE: BilingualText = { en: 'Kind of reader', bn: 'পাঠকের ধরন' };
const LANGUAGE: BilingualText = { en: 'Language', bn: 'ভাষা' };
const MUNICIPALITY: BilingualText = { en: 'Municipality', bn: 'পৌরসভা' };
const EVENTS: BilingualText = { en: 'Notices of events', bn: 'অনুষ্ঠানের খবর' };
const WANTED: BilingualText = { en: 'wanted', bn: 'চান' };
const NOT_WANTED: BilingualText = { en: 'not wanted', bn: 'চান না' };
const ERASED: BilingualText = { en: 'Erased subscriber', bn: 'তথ্য মুছে ফেলা গ্রাহক' };
const NONE: BilingualText = { en: 'none', bn: 'নেই' };
const DONE: BilingualText = { en: 'Done', bn: 'হয়েছে' };
const ERASE_WARNING: BilingualText = {
	en: 'Address and organisation are removed for good. A scrambled form stays on the list of addresses that must not be mailed, so that no import brings this one back.',
	bn: 'ঠিকানা ও প্রতিষ্ঠান স্থায়ীভাবে মুছে যাবে। কোনো আমদানিতে ঠিকানাটি যেন ফিরে না আসে, সে জন্য এর সাংকেতিক রূপ নিষেধ-তালিকায় থাকবে।',
};

const plain = (text: string | null): BilingualText => (text === null ? NONE : { en: text, bn: text });

interface SubscriberDetailsProps {
	id: number;
	action: DeskAction;
	onBack: () => void;
}

/** One subscriber: what is known, what they agreed to, and what can be done on request. */
export function SubscriberDetails({ id, action, onBack }: SubscriberDetailsProps) {
	const { data, error } = useSubscriberQuery(id);
	return (
		<Flex direction="column" alignItems="stretch" gap={4}>
			<div>
				<DeskButton text={BACK} variant="tertiary" onClick={onBack} />
			</div>
			<ProblemNotice problem={error === undefined ? null : problemText(error)} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
					<Flex direction="column" alignItems="stretch" gap={4}>
						<Typography tag="h2" variant="beta">
							{data.address === '' ? <Both text={ERASED} /> : data.address}
						</Typography>
						<BothLines text={data.suppression ?? data.stateLabel} />
						<Facts view={data} />
						<History view={data} />
						<Steps view={data} action={action} />
					</Flex>
				</Box>
			)}
		</Flex>
	);
}

function Facts({ view }: { view: SubscriberView }) {
	const { language, audience, municipality, organisation, source, wantsEventNotices, pausedUntil, editions } = view;
	const sent = editions.filter(({ acceptedAt }) => acceptedAt !== null).map(({ slug }) => slug);
	const facts: [BilingualText, BilingualText][] = [
		[AUDIENCE, audience],
		[LANGUAGE, LANGUAGES[language]],
		[MUNICIPALITY, municipality ?? NONE],
		[ORGANISATION, plain(organisation)],
		[SOURCE, source],
		[EVENTS, wantsEventNotices ? WANTED : NOT_WANTED],
		...(pausedUntil === null ? [] : [[PAUSED, dayAndTimeText(pausedUntil)] as [BilingualText, BilingualText]]),
		[EDITIONS, sent.length === 0 ? NONE : plain(sent.join(', '))],
	];
	return (
		<dl>
			{facts.map(([label, value]) => (
				<Fact key={label.en} label={label}>
					<Both text={value} />
				</Fact>
			))}
		</dl>
	);
}

function Fact({ label, children }: { label: BilingualText; children: ReactNode }) {
	return (
		<Box paddingBottom={2}>
			<Typography tag="dt" variant="pi" textColor="neutral600">
				<Both text={label} />
			</Typography>
			<Typography tag="dd" variant="omega">
				{children}
			</Typography>
		</Box>
	);
}

function History({ view: { consents } }: { view: SubscriberView }) {
	return (
		<section>
			<Typography tag="h3" variant="delta">
				<Both text={HISTORY} />
			</Typography>
			<Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
				{consents.map(({ label, at, source, basis, by }) => (
					<li key={`${at}${label.en}`}>
						<Typography variant="pi">
							<Both text={label} /> · <Both text={dayAndTimeText(at)} /> · {[source, by].filter(Boolean).join(', ')}
						</Typography>
						{basis === null ? null : (
							<Typography tag="p" variant="pi" textColor="neutral600">
								{basis}
							</Typography>
						)}
					</li>
				))}
			</Flex>
		</section>
	);
}

function Steps({ view, action }: { view: SubscriberView; action: DeskAction }) {
	const [takeStep] = useSubscriberStepMutation();
	const [asked, setAsked] = useState<Step | null>(null);
	const [reason, setReason] = useState('');
	const [isMissing, setMissing] = useState(false);

	const ask = (step: Step) => {
		action.dismiss();
		setMissing(false);
		setAsked(step);
	};
	const confirm = async () => {
		setMissing(true);
		if (asked === null || reason.trim() === '') return;
		const request = () => takeStep({ id: view.id, step: asked.step, reason }).unwrap();
		if (!(await action.perform(request, () => DONE))) return;
		setAsked(null);
		setReason('');
	};
	return (
		<Flex gap={3} wrap="wrap">
			{view.steps.map((step) => (
				<DeskButton
					key={step.step}
					text={step.label}
					variant={step.isDangerous ? 'danger-light' : 'secondary'}
					disabled={action.isBusy}
					onClick={() => ask(step)}
				/>
			))}
			{asked === null ? null : (
				<ActionDialog
					title={asked.label}
					confirmLabel={asked.label}
					confirmVariant={asked.isDangerous ? 'danger' : 'default'}
					isOpen
					action={action}
					onConfirm={confirm}
					onClose={() => setAsked(null)}
				>
					{asked.step === 'erase' ? <BothLines text={ERASE_WARNING} /> : null}
					<ReasonField value={reason} onChange={setReason} isMissing={isMissing} />
				</ActionDialog>
			)}
		</Flex>
	);
}
