import { Box, Field, Flex, MultiSelect, MultiSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { periodOfSlug } from '../../../../../domain/publication/edition-period.ts';
import { formatNumber } from '../../../../../domain/text/bangla.ts';
import { dhakaWallClockToInstant, instantToDhakaWallClock } from '../../../../../domain/text/dhaka-time.ts';
import { choicesOf } from '../../../../../domain/vocabulary.ts';
import type { BilingualText, Choice as Option } from '../../../contract.ts';
import type { OrderableEdition, SegmentChoice, SendDesk } from '../../../sending-contract.ts';
import { ActionDialog } from '../components/ActionDialog.tsx';
import { Both, BothLines } from '../components/Both.tsx';
import { Choice } from '../components/Choice.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { dayAndTimeText } from '../when.ts';
import { bothText, LANGUAGES } from '../words.ts';
import { useCountAudienceMutation, useOrderMailingMutation, useTestMailMutation } from './api.ts';
import { doctorWarning } from './doctorWarning.ts';
import { TestMailForm } from './TestMailForm.tsx';

const HASH: BilingualText = { en: 'Approved content', bn: 'অনুমোদিত বিষয়বস্তু' };
const AUDIENCE: BilingualText = { en: 'Readers', bn: 'পাঠক' };
const DIVISION: BilingualText = { en: 'Divisions', bn: 'বিভাগ' };
const DIVISION_HINT: BilingualText = {
	en: 'Readers who named no municipality belong to no division.',
	bn: 'যাঁরা পৌরসভার নাম দেননি, তাঁরা কোনো বিভাগে পড়েন না।',
};
const LANGUAGE: BilingualText = { en: 'Languages', bn: 'ভাষা' };
const ALL: BilingualText = { en: 'All', bn: 'সব' };
const TIME: BilingualText = { en: 'When (time in Bangladesh)', bn: 'কখন (বাংলাদেশ সময়)' };
const TIME_HINT: BilingualText = { en: 'Empty: at once.', bn: 'ফাঁকা রাখলে: এখনই।' };
const POLICY: BilingualText = { en: 'A mail that was cut off in the middle', bn: 'মাঝপথে কাটা পড়া মেইল' };
const POLICIES: Record<'hold' | 'resend', BilingualText> = {
	hold: { en: 'Wait for a person', bn: 'কর্মীর সিদ্ধান্তের অপেক্ষা করবে' },
	resend: { en: 'Send again: a reader may get it twice', bn: 'আবার যাবে: কেউ দুবার পেতে পারেন' },
};
const SEND: BilingualText = { en: 'Send …', bn: 'পাঠান …' };
const CONFIRM: BilingualText = { en: 'Send it', bn: 'পাঠিয়ে দিন' };
const ORDERED: BilingualText = { en: 'The mailing is ordered', bn: 'পাঠানোর নির্দেশ গৃহীত হয়েছে' };
const NO_ROLE: BilingualText = {
	en: 'Your role may look but not send.',
	bn: 'আপনার ভূমিকায় দেখা যায়, পাঠানো যায় না।',
};

const EVERYONE: SegmentChoice = { audiences: [], divisions: [], languages: [] };

interface SomeOfProps {
	name: string;
	label: BilingualText;
	hint?: BilingualText;
	options: readonly Option[];
	chosen: readonly string[];
	onChange: (chosen: string[]) => void;
}

function SomeOf({ name, label, hint, options, chosen, onChange }: SomeOfProps) {
	return (
		<Field.Root name={name} hint={hint && bothText(hint)}>
			<Field.Label>
				<Both text={label} />
			</Field.Label>
			<MultiSelect placeholder={bothText(ALL)} value={[...chosen]} onChange={onChange} withTags>
				{options.map(({ key, label: text }) => (
					<MultiSelectOption key={key} value={key}>
						{bothText(text)}
					</MultiSelectOption>
				))}
			</MultiSelect>
			<Field.Hint />
		</Field.Root>
	);
}

const isLanguage = (value: string): value is 'bn' | 'en' => value === 'bn' || value === 'en';

const AT_ONCE: BilingualText = { en: 'at once', bn: 'এখনই' };

/** @param at wall-clock time in Asia/Dhaka; empty for at once */
function askText({ slug }: OrderableEdition, count: number, at: string): BilingualText {
	const instant = dhakaWallClockToInstant(at);
	const [edition, when] = [periodOfSlug(slug), instant === null ? AT_ONCE : dayAndTimeText(instant.toISOString())];
	return {
		en: `The edition ${edition.en} will be sent to ${formatNumber(count, 'en')} subscribers, ${when.en}. Recipients and content cannot be changed afterwards; it can be paused and cancelled.`,
		bn: `${edition.bn} সংখ্যাটি যাবে ${formatNumber(count, 'bn')} জন গ্রাহকের কাছে, ${when.bn}। এরপর প্রাপক ও বিষয়বস্তু বদলানো যাবে না; থামানো বা বাতিল করা যাবে।`,
	};
}

const SUBJECT: BilingualText = { en: 'Subject', bn: 'শিরোনাম' };
const NOBODY: BilingualText = {
	en: 'Nobody of the chosen readers is to be written to: none is subscribed, or all have this edition already. Choose others.',
	bn: 'বাছাই করা পাঠকদের কাউকে পাঠানোর নেই: কেউ গ্রাহক নন, অথবা সবাই সংখ্যাটি পেয়ে গেছেন। অন্যদের বাছুন।',
};

/** What stands in the mailboxes, in each language. */
function Subjects({ subjects }: Pick<OrderableEdition, 'subjects'>) {
	return Object.entries(subjects).map(([locale, subject]) => (
		<Typography tag="p" key={locale}>
			<Both text={SUBJECT} />: <b lang={locale}>{subject}</b>
		</Typography>
	));
}

interface OrderFormProps {
	edition: OrderableEdition;
	desk: SendDesk;
	action: DeskAction;
}

/** To whom, when and how an edition is sent. How many will get it is counted before anybody presses the last button. */
export function OrderForm({ edition, desk, action }: OrderFormProps) {
	const [segment, setSegment] = useState(EVERYONE);
	const [at, setAt] = useState('');
	const [policy, setPolicy] = useState<'hold' | 'resend'>('hold');
	const [audience, setAudience] = useState<number | null>(null);
	const [countAudience] = useCountAudienceMutation();
	const [order] = useOrderMailingMutation();
	const [testMail] = useTestMailMutation();

	const warning = doctorWarning(desk.doctor);

	const ask = () =>
		void action.perform(
			() => countAudience({ editionId: edition.editionId, segment }).unwrap(),
			({ count }) => {
				setAudience(count);
				return null;
			},
		);
	const send = async () => {
		const { editionId, contentHash } = edition;
		const request = { editionId, contentHash, segment, at: at === '' ? null : at, uncertainPolicy: policy };
		if (
			await action.perform(
				() => order(request).unwrap(),
				() => ORDERED,
			)
		)
			setAudience(null);
	};

	return (
		<Box tag="article" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
			<Flex direction="column" alignItems="stretch" gap={4}>
				<Typography tag="h3" variant="delta">
					<Both text={periodOfSlug(edition.slug)} />
				</Typography>
				<Subjects subjects={edition.subjects} />
				<Typography variant="pi" textColor="neutral600">
					<Both text={HASH} />: <code style={{ overflowWrap: 'anywhere' }}>{edition.contentHash}</code>
				</Typography>
				{desk.mayAct ? (
					<>
						<SomeOf
							name="deskAudiences"
							label={AUDIENCE}
							options={desk.audiences}
							chosen={segment.audiences}
							onChange={(audiences) => setSegment({ ...segment, audiences })}
						/>
						<SomeOf
							name="deskDivisions"
							label={DIVISION}
							hint={DIVISION_HINT}
							options={desk.divisions}
							chosen={segment.divisions}
							onChange={(divisions) => setSegment({ ...segment, divisions })}
						/>
						<SomeOf
							name="deskLanguages"
							label={LANGUAGE}
							options={edition.locales.map((key) => ({ key, label: LANGUAGES[key] }))}
							chosen={segment.languages}
							onChange={(languages) => setSegment({ ...segment, languages: languages.filter(isLanguage) })}
						/>
						<Field.Root name="deskMailingAt" hint={bothText(TIME_HINT)}>
							<Field.Label>
								<Both text={TIME} />
							</Field.Label>
							<TextInput
								type="datetime-local"
								min={instantToDhakaWallClock(new Date())}
								value={at}
								onChange={(event) => setAt(event.target.value)}
							/>
							<Field.Hint />
						</Field.Root>
						<Choice
							name="deskUncertainPolicy"
							title={POLICY}
							options={choicesOf(POLICIES)}
							value={policy}
							onChoose={setPolicy}
						/>
						<TestMailForm
							locales={edition.locales}
							action={action}
							send={(request) => testMail({ editionId: edition.editionId, ...request }).unwrap()}
						/>
						<Flex>
							<DeskButton text={SEND} loading={action.isBusy} onClick={ask} />
						</Flex>
					</>
				) : (
					<BothLines text={NO_ROLE} tone="neutral600" />
				)}
				{audience === null ? null : (
					<ActionDialog
						title={SEND}
						confirmLabel={CONFIRM}
						isOpen
						action={action}
						onConfirm={send}
						onClose={() => setAudience(null)}
					>
						{audience === 0 ? <BothLines text={NOBODY} tone="danger700" /> : null}
						<BothLines text={askText(edition, audience, at)} />
						{warning === null ? null : <BothLines text={warning} tone="danger700" />}
						<Subjects subjects={edition.subjects} />
					</ActionDialog>
				)}
			</Flex>
		</Box>
	);
}
