import { Box, Flex, Loader } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { SendDesk } from '../../../sending-contract.ts';
import { BothLines } from '../components/Both.tsx';
import { PageSection } from '../components/PageSection.tsx';
import { ProblemNotice } from '../components/ProblemNotice.tsx';
import { problemText } from '../problem.ts';
import { useDeskAction } from '../useDeskAction.ts';
import { dayAndTimeText, momentText } from '../when.ts';
import { bothText } from '../words.ts';
import { doctorWarning } from './doctorWarning.ts';
import { MailingItem } from './MailingItem.tsx';
import { OrderForm } from './OrderForm.tsx';
import { useSendDesk } from './useSendDesk.ts';

const LOADING: BilingualText = { en: 'Loading the mailings', bn: 'প্রেরণের তালিকা আসছে' };
const MAILINGS: BilingualText = { en: 'Mailings', bn: 'প্রেরণ' };
const NONE: BilingualText = { en: 'Nothing has been sent yet.', bn: 'এখনো কিছু পাঠানো হয়নি।' };
const TO_SEND: BilingualText = { en: 'Ready to send', bn: 'পাঠানোর জন্য প্রস্তুত' };
const NOTHING_TO_SEND: BilingualText = {
	en: 'No approved and published edition is waiting. Approve and publish one on the newsletter page first.',
	bn: 'অনুমোদিত ও প্রকাশিত কোনো সংখ্যা অপেক্ষায় নেই। আগে বার্তার পাতায় একটি অনুমোদন ও প্রকাশ করুন।',
};
const RELAY: BilingualText = { en: 'Mailer and relay', bn: 'প্রেরক ও রিলে' };
const NEVER_SEEN: BilingualText = {
	en: 'The mailer has not run yet. Nothing is sent until it does; what is ordered waits.',
	bn: 'প্রেরক প্রক্রিয়া এখনো চলেনি। না চলা পর্যন্ত কিছু যাবে না; যা পাঠাতে বলা হয়েছে তা অপেক্ষা করবে।',
};

function mailerText({ seenAt, isAlive }: SendDesk['mailer']): BilingualText {
	if (seenAt === null) return NEVER_SEEN;
	const at = momentText(seenAt);
	return isAlive
		? { en: `The mailer is at work (seen ${at.en}).`, bn: `প্রেরক কাজ করছে (দেখা গেছে ${at.bn})।` }
		: {
				en: `The mailer was last seen ${at.en}. Nothing moves until it runs again; nothing is lost.`,
				bn: `প্রেরককে শেষ দেখা গেছে ${at.bn}। আবার না চলা পর্যন্ত কিছু যাবে না; কিছু হারাবেও না।`,
			};
}

const SIGNS = { ok: '✓', warn: '!', fail: '✗', notApplicable: '–' } as const;

function RelaySection({ mailer, doctor }: Pick<SendDesk, 'mailer' | 'doctor'>) {
	const warning = doctorWarning(doctor);
	const checked = doctor === null ? null : dayAndTimeText(doctor.checkedAt);
	return (
		<PageSection title={RELAY}>
			<Box background="neutral0" hasRadius shadow="tableShadow" padding={6}>
				<Flex direction="column" alignItems="stretch" gap={3}>
					<BothLines text={mailerText(mailer)} tone={mailer.isAlive ? 'neutral800' : 'danger700'} />
					{mailer.hold === null ? null : <BothLines text={mailer.hold} tone="danger700" />}
					{mailer.isAlive && mailer.standstill !== null ? (
						<BothLines text={mailer.standstill} tone="danger700" />
					) : null}
					{warning === null ? null : <BothLines text={warning} tone={checked === null ? 'neutral600' : 'danger700'} />}
					{checked === null ? null : (
						<BothLines
							text={{ en: `Relay examined ${checked.en}:`, bn: `রিলে পরীক্ষা হয়েছে ${checked.bn}:` }}
							tone="neutral600"
						/>
					)}
					{doctor?.findings.map(({ id, level, text, advice }) => (
						<Flex key={id} direction="column" alignItems="stretch" gap={1}>
							<BothLines
								text={{ en: `${SIGNS[level]} ${text.en}`, bn: `${SIGNS[level]} ${text.bn}` }}
								tone={level === 'fail' ? 'danger700' : 'neutral800'}
							/>
							{advice === null ? null : (
								<BothLines text={{ en: `→ ${advice.en}`, bn: `→ ${advice.bn}` }} tone="neutral600" />
							)}
						</Flex>
					))}
				</Flex>
			</Box>
		</PageSection>
	);
}

/** What can be sent, what is being sent, and by what. */
export function SendBoard() {
	const action = useDeskAction();
	const { data, error } = useSendDesk();
	return (
		<Flex direction="column" alignItems="stretch" gap={8} paddingBottom={8}>
			<ProblemNotice problem={action.problem ?? (error === undefined ? null : problemText(error))} />
			{data === undefined && error === undefined ? <Loader>{bothText(LOADING)}</Loader> : null}
			{data === undefined ? null : (
				<>
					<PageSection title={TO_SEND}>
						{data.orderable.length === 0 ? <BothLines text={NOTHING_TO_SEND} tone="neutral600" /> : null}
						{data.orderable.map((edition) => (
							<OrderForm key={edition.contentHash} edition={edition} desk={data} action={action} />
						))}
					</PageSection>
					<PageSection title={MAILINGS}>
						{data.mailings.length === 0 ? <BothLines text={NONE} tone="neutral600" /> : null}
						{data.mailings.map((mailing) => (
							<MailingItem
								key={mailing.id}
								mailing={mailing}
								standstill={data.mailer.standstill}
								mayAct={data.mayAct}
								action={action}
							/>
						))}
					</PageSection>
					<RelaySection mailer={data.mailer} doctor={data.doctor} />
				</>
			)}
		</Flex>
	);
}
