/** What the send desk in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BilingualText } from './contract.ts';

export type MailingStep = 'pause' | 'resume' | 'cancel' | 'reaffirm' | 'schedule' | 'retry';
export type UncertainOutcome = 'resend' | 'accept' | 'fail';

/** How many of the frozen recipients are in a state. The counts of all states add up to `audienceCount`. */
export interface DeliveryCount {
	state: string;
	label: BilingualText;
	count: number;
}

/** One sending of an approved edition. */
export interface MailingEntry {
	id: number;
	/** `2026-q3` */
	slug: string;
	/** SHA-256 of what was approved and is sent. */
	contentHash: string;
	state: string;
	stateLabel: BilingualText;
	orderedAt: string;
	orderedBy: string;
	scheduledAt: string | null;
	segment: BilingualText;
	/** `null` until the recipients are frozen. */
	audienceCount: number | null;
	counts: DeliveryCount[];
	/** Accepted in the last minute; `null` while nothing is on its way. */
	perMinute: number | null;
	etaAt: string | null;
	lastProgressAt: string | null;
	finishedAt: string | null;
	/** Why it stands still, and who said so; `null` while it does not. */
	pause: BilingualText | null;
	/** What became of it within two weeks; `null` before the first mail has left. */
	outcome: BilingualText | null;
	/** What a person should know although nothing stands still. */
	warnings: BilingualText[];
	/** What the signed-in person may do with it now. */
	steps: { step: MailingStep; label: BilingualText }[];
}

/** An approved and published edition that has not been sent. */
export interface OrderableEdition {
	editionId: string;
	slug: string;
	contentHash: string;
	/** Languages in which it was approved. */
	locales: ('bn' | 'en')[];
	/** Of its mail, in each of its languages. */
	subjects: { bn?: string; en?: string };
}

/** `GET /desk/mailings` */
export interface SendDesk {
	mailings: MailingEntry[];
	orderable: OrderableEdition[];
	/** The signed-in person may order and steer. */
	mayAct: boolean;
	/** `hold`: why no mail at all may leave. `standstill`: why what is under way moves slowly or not at all. */
	mailer: { seenAt: string | null; isAlive: boolean; hold: BilingualText | null; standstill: BilingualText | null };
	/** The last look of the doctor at the relay; `null` before the first. */
	doctor: {
		checkedAt: string;
		/** Mail goes to the relay that was examined. */
		isOfPresentRelay: boolean;
		findings: {
			id: string;
			level: 'ok' | 'warn' | 'fail' | 'notApplicable';
			text: BilingualText;
			/** What to do; `null` where nothing is to be done. */
			advice: BilingualText | null;
		}[];
	} | null;
	audiences: { key: string; label: BilingualText }[];
	divisions: { key: string; label: BilingualText }[];
}

/** Whom a mailing is for. An empty list means everybody. */
export interface SegmentChoice {
	audiences: string[];
	divisions: string[];
	languages: ('bn' | 'en')[];
}

/** `POST /desk/mailings/audience` answers how many would get it now; whoever has the edition does not. */
export interface AudienceRequest {
	editionId: string;
	segment: SegmentChoice;
}
export interface AudienceCount {
	count: number;
}

/** `POST /desk/mailings` answers the new SendDesk. */
export interface MailingRequest {
	editionId: string;
	/** What the person saw on the screen: another approval in between refuses the order. */
	contentHash: string;
	segment: SegmentChoice;
	/** Wall-clock time in Asia/Dhaka, `YYYY-MM-DDTHH:mm`; `null` for at once. */
	at: string | null;
	uncertainPolicy: 'hold' | 'resend';
}

/** `POST /desk/editions/:id/test` sends what would be approved now, marked as a draft; `POST /desk/mailings/test` sends the edition to named addresses, marked in its subject and never counted. */
export interface TestMailRequest {
	editionId: string;
	locale: 'bn' | 'en';
	/** Separated by commas, spaces or lines; at most ten. */
	addresses: string;
}
export interface TestMailAnswer {
	queued: string[];
}

/** `GET /desk/mailings/:id/deliveries?state=&page=` */
export interface DeliveryList {
	deliveries: {
		id: number;
		/** Masked for those who only read. */
		email: string;
		language: 'bn' | 'en';
		state: string;
		stateLabel: BilingualText;
		reason: BilingualText | null;
		/** The words of the relay. */
		answer: string | null;
		attemptCount: number;
		nextAttemptAt: string | null;
		changedAt: string | null;
	}[];
	pageCount: number;
}

/** `POST /desk/mailings/:id/steps` answers the new SendDesk. */
export interface MailingStepRequest {
	step: MailingStep;
	/** Of the step `schedule`: wall-clock time in Asia/Dhaka, `YYYY-MM-DDTHH:mm`; `null` for at once. */
	at: string | null;
}

/** `POST /desk/mailings/:id/uncertain` answers the new SendDesk. */
export interface UncertainRequest {
	deliveryIds: number[];
	outcome: UncertainOutcome;
}

/** `POST /desk/mailings/:id/ledger` answers the whole ledger of the mailing as the text of a CSV file. */
export interface LedgerExport {
	csv: string;
}
