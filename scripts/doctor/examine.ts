/** Sends one mail through the relay, waits for it where it arrives, and gathers what there is to see. */
import { setTimeout as pause } from 'node:timers/promises';
import type { ArrivalFacts, Examination } from '@mab/cms/domain/mail/doctor.ts';
import { relayAddress, relayLabel } from '@mab/cms/mail/relay-address.ts';
import type { MailSettings } from '@mab/cms/mail/settings.ts';
import { LaneFailure, openLane } from '@mab/cms/mail/smtp-lane.ts';
import type { DNSResolver } from 'mailauth';
import { arrivalFacts } from './arrival.ts';
import { type TestMail, testMail } from './mail.ts';
import type { Mailbox } from './mailbox.ts';
import { askRelay } from './relay.ts';

export interface ExamineInput {
	settings: MailSettings;
	/** The mail goes here, and `mailbox` is where it is looked for. */
	to: string;
	mailbox: Mailbox;
	isCatcher: boolean;
	hasBounceMailbox: boolean;
	resolver: DNSResolver;
	/** How long to wait for the mail, and how often to look. */
	waitSeconds: number;
	lookEverySeconds: number;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export async function examine(input: ExamineInput): Promise<Examination> {
	const { settings, isCatcher, hasBounceMailbox } = input;
	const address = relayAddress(settings.smtpUrl);
	const connection = await askRelay(address).catch(reasonOf);
	const mail = await testMail(settings, input.to, new Date());
	const sending = typeof connection === 'string' ? null : await send(settings, mail);
	const isSent = sending !== null && 'answer' in sending;
	return {
		relay: relayLabel(address),
		isCatcher,
		hasLogin: new URL(settings.smtpUrl).username !== '',
		connection,
		sending,
		arrival: isSent ? await waitFor(mail, input) : null,
		waitedSeconds: input.waitSeconds,
		hasBounceMailbox,
		siteUrl: settings.siteUrl,
		pace: settings.rate,
	};
}

/** As the mailer does it. */
async function send(
	settings: MailSettings,
	{ envelope, message }: TestMail,
): Promise<NonNullable<Examination['sending']>> {
	try {
		const lane = await openLane(settings);
		try {
			const sending = await lane.send(envelope, message);
			return sending.isAccepted ? { answer: sending.answer.text } : { refusal: sending.trouble.text };
		} finally {
			lane.close();
		}
	} catch (error) {
		if (!(error instanceof LaneFailure)) throw error;
		return { refusal: error.message };
	}
}

/** Rejects when the mailbox cannot be read: that is no finding about the relay. */
async function waitFor(mail: TestMail, input: ExamineInput): Promise<ArrivalFacts | null> {
	const startedAt = Date.now();
	const signal = AbortSignal.timeout((input.waitSeconds + 60) * 1000);
	while (Date.now() - startedAt < input.waitSeconds * 1000) {
		const raw = await input.mailbox.find(mail, signal);
		const seconds = (Date.now() - startedAt) / 1000;
		if (raw !== null) return arrivalFacts(raw, mail, { seconds, resolver: input.resolver });
		await pause(input.lookEverySeconds * 1000);
	}
	return null;
}
