/** Rows of the mail tables as both engines give them; see tables.ts for what each column says. */
import type { DeliveryFacts, Failure, SkipReason } from '../domain/mail/delivery.ts';
import type { MailingFacts, UncertainPolicy } from '../domain/mail/mailing.ts';
import type { ProblemMessage } from '../domain/problem.ts';
import type { EditionContent } from '../domain/publication/edition-content.ts';
import type { Audience } from '../domain/subscriber/subscriber.ts';
import type { Locale, Localised } from '../domain/text/locale.ts';

export interface MailingRow extends MailingFacts {
	id: number;
	edition_id: string;
	content_hash: string;
	slug: string;
	/** JSON: Localised<EditionContent> */
	content: string;
	/** JSON: MailingSegment */
	segment: string;
	uncertain_policy: UncertainPolicy;
	installation_id: string;
	ordered_at: string;
	ordered_by: string;
	reaffirmed_at: string | null;
	resumed_at: string | null;
	audience_count: number | null;
	first_sent_at: string | null;
	last_progress_at: string | null;
	/** JSON: PauseReason */
	pause_reason: string | null;
}

export type MailingContent = Localised<EditionContent>;

/** Why a mailing stands still: a problem as it is stored. */
export interface PauseReason extends ProblemMessage {
	code: string;
}

export interface DeliveryRow extends DeliveryFacts {
	id: number;
	mailing_id: number;
	subscriber_id: number;
	email: string;
	language: Locale;
	message_id: string;
	lane: number;
	attempt_count: number;
	first_attempt_at: string | null;
	next_attempt_at: string | null;
	claimed_by: string | null;
	failure: Failure | null;
	uncertain_count: number;
	settled_by: string | null;
	skip_reason: SkipReason | null;
	complained_at: string | null;
	smtp_code: number | null;
	enhanced_code: string | null;
	answer: string | null;
}

export interface LetterRow {
	id: number;
	kind: string;
	dedupe_key: string;
	email: string;
	language: Locale;
	/** JSON: LetterMessage */
	message: string;
	queued_at: string;
	expires_at: string | null;
	attempt_count: number;
	first_attempt_at: string | null;
	next_attempt_at: string | null;
	claimed_by: string | null;
	sending_at: string | null;
	deferred_at: string | null;
	accepted_at: string | null;
	failed_at: string | null;
	failure: Failure | null;
	smtp_code: number | null;
	enhanced_code: string | null;
	answer: string | null;
}

/** What a person asked for at the form for subscribing. */
export interface RequestRow {
	language: Locale;
	audience: Audience;
	organisation: string | null;
	municipality_code: string | null;
	division: string | null;
	form_version: string;
}
