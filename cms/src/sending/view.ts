/** Mailings and deliveries as the send desk shows them: the words of people for the facts of the ledger. */

import { DELIVERY_STATES } from '../domain/mail/delivery.ts';
import type { DoctorResult } from '../domain/mail/doctor.ts';
import { maskAddress } from '../domain/mail/mail-address.ts';
import type { MailingSegment } from '../domain/mail/mailing.ts';
import {
	DELIVERY_STATE_WORDS,
	FAILURE_WORDS,
	MAILING_STATE_WORDS,
	MAILING_STEP_WORDS,
	SKIP_WORDS,
	standstillOf,
} from '../domain/mail/sending-words.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import type { ReachRecord } from '../domain/publication/public-record.ts';
import { AUDIENCES, isAudience } from '../domain/subscriber/subscriber.ts';
import { formatInstant, formatNumber } from '../domain/text/bangla.ts';
import { LOCALE_NAMES } from '../domain/text/locale.ts';
import type { MailerStatus } from '../mail/mailers.ts';
import type { DeliveryView, MailingView } from '../mail/mailing-view.ts';
import type { MailingOutcome } from '../mail/outcome.ts';
import type { DeliveryList, MailingEntry, SendDesk } from '../plugins/desk/sending-contract';

const listed = (texts: readonly ProblemMessage[]): ProblemMessage => ({
	en: texts.map(({ en }) => en).join(', '),
	bn: texts.map(({ bn }) => bn).join(', '),
});

type DivisionNames = ReadonlyMap<string, ProblemMessage>;

function segmentText({ audiences, divisions, languages }: MailingSegment, names: DivisionNames): ProblemMessage {
	const same = (key: string): ProblemMessage => ({ en: key, bn: key });
	const parts = [
		audiences.map((key) => (isAudience(key) ? AUDIENCES[key] : same(key))),
		divisions.map((key) => names.get(key) ?? same(key)),
		languages.map((key) => LOCALE_NAMES[key]),
	].filter((part) => part.length > 0);
	if (parts.length === 0) return { en: 'To everybody', bn: 'সবার কাছে' };
	const texts = parts.map(listed);
	return {
		en: `To ${texts.map(({ en }) => en).join(' · ')}`,
		bn: `যাঁদের কাছে: ${texts.map(({ bn }) => bn).join(' · ')}`,
	};
}

function warningsOf({ hasComplaints, complainedCount, onceUncertainCount }: MailingView): ProblemMessage[] {
	const warnings: ProblemMessage[] = [];
	if (hasComplaints) {
		warnings.push({
			en: `${formatNumber(complainedCount, 'en')} readers reported this edition as spam. More than one in a thousand harms every later mail.`,
			bn: `${formatNumber(complainedCount, 'bn')} জন পাঠক এই সংখ্যাকে স্প্যাম বলেছেন। হাজারে একের বেশি হলে পরের সব মেইলের ক্ষতি হয়।`,
		});
	}
	if (onceUncertainCount > 0) {
		warnings.push({
			en: `${formatNumber(onceUncertainCount, 'en')} were cut off in the middle at some time; those sent again may have arrived twice, with the same Message-ID.`,
			bn: `${formatNumber(onceUncertainCount, 'bn')}টি কোনো সময় মাঝপথে কাটা পড়েছিল; আবার পাঠানো মেইল দুবার পৌঁছে থাকতে পারে, একই Message-ID নিয়ে।`,
		});
	}
	return warnings;
}

/** What belongs to a mailing beside its ledger. */
interface MailingSurroundings {
	divisions: DivisionNames;
	outcome: MailingOutcome | null;
	/** To the archive in the same days; `null` where another host shows it. */
	visits: ReachRecord['visits'];
	/** Copies on paper that were sent to municipalities. */
	printedCount: number;
}

function outcomeText(
	outcome: MailingOutcome,
	{ visits, printedCount }: Pick<MailingSurroundings, 'visits' | 'printedCount'>,
): ProblemMessage {
	const until = { en: formatInstant(outcome.until, 'en'), bn: formatInstant(outcome.until, 'bn') };
	const head = outcome.isFinal
		? { en: 'After 14 days', bn: '১৪ দিন পর' }
		: { en: `So far (counted until ${until.en})`, bn: `এ পর্যন্ত (গোনা হবে ${until.bn} পর্যন্ত)` };
	const part = (count: number, en: string, bn: string) => ({
		en: `${formatNumber(count, 'en')} ${en}`,
		bn: `${bn} ${formatNumber(count, 'bn')}`,
	});
	const parts = [
		part(outcome.deliveredCount, 'delivered', 'পৌঁছেছে'),
		part(outcome.bouncedCount, 'bounced', 'ফেরত এসেছে'),
		part(outcome.unsubscribedCount, 'unsubscribed', 'তালিকা ছেড়েছেন'),
		part(outcome.complainedCount, 'complained', 'স্প্যাম বলেছেন'),
		...(visits === null
			? [{ en: 'visits to the archive not counted', bn: 'আর্কাইভে কতবার দেখা হয়েছে গোনা হয়নি' }]
			: [
					part(visits.pageCount, 'visits to its page', 'পাতাটি দেখা হয়েছে'),
					part(visits.pdfCount, 'PDFs opened', 'পিডিএফ খোলা হয়েছে'),
				]),
		part(printedCount, 'copies by post', 'ডাকে কপি'),
	];
	const { en, bn } = listed(parts);
	return { en: `${head.en}: ${en}`, bn: `${head.bn}: ${bn}` };
}

export function mailingEntry(
	view: MailingView,
	{ divisions, outcome, visits, printedCount }: MailingSurroundings,
	mayAct: boolean,
	now: Date,
): MailingEntry {
	const { id, slug, contentHash, state, totals, audienceCount, pauseReason, secondsLeft } = view;
	const steps: MailingEntry['steps'] = view.steps.map((step) => ({ step, label: MAILING_STEP_WORDS[step] }));
	if (view.retryableCount > 0 && state !== 'cancelled') steps.push({ step: 'retry', label: MAILING_STEP_WORDS.retry });
	return {
		...{ id, slug, contentHash, state, audienceCount },
		stateLabel: MAILING_STATE_WORDS[state],
		orderedAt: view.orderedAt,
		orderedBy: view.orderedBy,
		scheduledAt: view.scheduledAt,
		segment: segmentText(view.segment, divisions),
		counts: DELIVERY_STATES.map((each) => ({
			state: each,
			label: DELIVERY_STATE_WORDS[each],
			count: totals[each],
		})),
		perMinute: state === 'sending' ? view.perMinute : null,
		etaAt: secondsLeft === null ? null : new Date(now.getTime() + secondsLeft * 1000).toISOString(),
		lastProgressAt: view.lastProgressAt,
		finishedAt: view.finishedAt,
		pause: pauseReason === null ? null : { en: pauseReason.en, bn: pauseReason.bn },
		outcome: outcome === null ? null : outcomeText(outcome, { visits, printedCount }),
		warnings: warningsOf(view),
		steps: mayAct ? steps : [],
	};
}

export function mailerEntry(status: MailerStatus): SendDesk['mailer'] {
	const { aliveCount, lastSeenAt, relay, detail, hold, isQuotaUsed, rate, rateLimit } = status;
	const isAlive = aliveCount > 0;
	const unreachable = relay === 'unreachable' ? (detail ?? '') : null;
	return {
		...{ seenAt: lastSeenAt, isAlive, hold },
		standstill: standstillOf({ isAlive, unreachable, isQuotaUsed, rate, rateLimit }),
	};
}

export function doctorEntry(result: DoctorResult | null, presentRelay: string | null): SendDesk['doctor'] {
	if (result === null) return null;
	const { checkedAt, relay, findings } = result;
	return { checkedAt, isOfPresentRelay: relay === presentRelay, findings };
}

export function deliveryEntry(delivery: DeliveryView, maySee: boolean): DeliveryList['deliveries'][number] {
	const { id, email, language, state, failure, skipReason, attemptCount, nextAttemptAt, since, answer } = delivery;
	const reason = failure !== null ? FAILURE_WORDS[failure] : skipReason !== null ? SKIP_WORDS[skipReason] : null;
	return {
		...{ id, language, state, reason, attemptCount, nextAttemptAt, answer },
		email: maySee ? email : maskAddress(email),
		stateLabel: DELIVERY_STATE_WORDS[state],
		changedAt: since,
	};
}
