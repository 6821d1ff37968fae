/** What the page "Responses" in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BilingualText, Choice } from './contract.ts';

export interface ResponseReviewer {
	id: number;
	name: string;
	/** Which level they may review at. */
	levels: ('secretariat' | 'expert')[];
	/** Reviews that wait for them. */
	load: number;
	sectors: string[];
	/** Codes of the municipalities in which they declared an interest. */
	municipalities: string[];
}

export interface ResponseAssignment {
	level: 'secretariat' | 'expert';
	levelLabel: BilingualText;
	reviewerId: number;
	reviewer: string;
	dueOn: string;
	isOverdue: boolean;
}

export interface ResponseItem {
	id: string;
	reference: string | null;
	title: string | null;
	municipality: BilingualText;
	isSandbox: boolean;
	sector: BilingualText | null;
	state: string;
	stateLabel: BilingualText;
	submittedAt: string | null;
	completeness: number | null;
	assignments: ResponseAssignment[];
}

/**
 * `GET /desk/responses?state=&sector=&division=&mine=&overdue=&completeness=&search=&page=`, the longest waiting first. With
 * `figure=&value=&round=` those behind a figure of the response board.
 */
export interface ResponseList {
	entries: ResponseItem[];
	count: number;
	pageCount: number;
	filters: { states: Choice[]; sectors: Choice[]; divisions: Choice[]; completeness: Choice[] };
	/** The signed-in person may name reviewers. */
	mayAssign: boolean;
	/** The signed-in person may review at some level. */
	mayReview: boolean;
	/** How many wait for MAB and have nobody. */
	unassigned: number;
	/** How often each theme was found in free texts. */
	themes: { theme: string; count: number }[];
}

export interface AnswerLineView {
	path: string;
	/** `Step 2`; `null` for a question answered once. */
	row: BilingualText | null;
	label: BilingualText;
	/** `null` where nothing is answered. */
	value: BilingualText | null;
	/** The file that the line names; `null` for all other lines. */
	file: {
		id: string;
		name: string;
		isPhoto: boolean;
		state: string;
		/** Bytes of the photo as it came, where its sender wanted that kept and whoever reads may have it. */
		originalSize: number | null;
	} | null;
	/** What stood there in the submission before; `null` where nothing changed. */
	before: BilingualText | null;
}

export interface RemarkView {
	id: number;
	text: string;
	by: string;
	state: string;
	stateLabel: BilingualText;
	madeAt: string;
	answer: string | null;
	closedAs: BilingualText | null;
	/** Whose drafts may still be reworded, and what may be closed. */
	mayReword: boolean;
	mayClose: boolean;
}

export interface QuestionView {
	key: string;
	number: string;
	label: BilingualText;
	lines: AnswerLineView[];
	isAnswered: boolean;
	hasChanged: boolean;
	remarks: RemarkView[];
	/** Of the free texts of the question. */
	themes: string[];
	hasFreeText: boolean;
}

export interface TimelineEntry {
	id: number;
	at: string;
	by: string;
	label: BilingualText;
	reason: string | null;
	/** What belongs to it, in words; `null` for nothing. */
	note: BilingualText | null;
}

export interface MoveOffer {
	move: string;
	label: BilingualText;
	needsReason: boolean;
	/** Why the button is shown but cannot be pressed; `null` when it can. */
	refusal: BilingualText | null;
}

/** `GET /desk/responses/:id` */
export interface ResponseReview extends ResponseItem {
	path: string;
	entrySource: string | null;
	sections: { key: string; title: BilingualText; questions: QuestionView[] }[];
	/** Number of the submission that is shown, 1 for the first. */
	round: number;
	timeline: TimelineEntry[];
	offers: MoveOffer[];
	mayRemark: boolean;
	mayRate: boolean;
	mayAssign: boolean;
	openQuestions: string[];
	missingEvidence: BilingualText[];
	editorialLevel: string | null;
	evidenceLevel: string | null;
	editorialLevels: Choice[];
	evidenceLevels: Choice[];
	reviewers: ResponseReviewer[];
	/** The suggested reviewer and due day of the level in turn; `null` when it is nobody's turn. */
	suggestion: { level: 'secretariat' | 'expert'; reviewerId: number | null; dueOn: string } | null;
	/** Who answers for the municipality now. */
	focalPoint: { name: string; mobile: string | null } | null;
	practice: { documentId: string; locale: 'bn' | 'en' } | null;
	/** Other responses and published practices of the municipality that may be the same. */
	similar: { title: string; likenessLabel: BilingualText; responseId: string | null; practiceId: string | null }[];
	mayMakePractice: boolean;
}

/** `POST /desk/responses/:id/moves` answers the new ResponseReview, as all steps below do. */
export interface MoveRequest {
	move: string;
	reason: string;
}
/** `POST /desk/responses/:id/remarks` */
export interface RemarkRequest {
	question: string;
	text: string;
}
/** `POST /desk/responses/:id/remarks/:remarkId`: new words for one that was not sent, or an end. */
export interface RemarkStepRequest {
	step: 'reword' | 'explained' | 'dropped';
	text: string;
}
/** `POST /desk/responses/:id/assignment` */
export interface ResponseAssignmentRequest {
	level: 'secretariat' | 'expert';
	reviewerId: number;
	dueOn: string;
}
/** `POST /desk/responses/:id/rating` */
export interface RatingRequest {
	editorialLevel: string | null;
	evidenceLevel: string | null;
}
/** `POST /desk/responses/:id/themes` */
export interface ThemeRequest {
	question: string;
	theme: string;
	isFound: boolean;
}
/** `POST /desk/responses/assignments`: gives each that waits and has nobody to a reviewer, by sector and load. */
export interface AssignAllResult {
	assigned: number;
	/** For whom nobody may. */
	left: number;
}
/** `POST /desk/responses/:id/practice` */
export interface PracticeMade {
	documentId: string;
	locale: 'bn' | 'en';
	/** False when it had been made before. */
	isNew: boolean;
}
/** `GET /desk/reviewers` */
export interface ReviewerList {
	reviewers: ResponseReviewer[];
	sectors: Choice[];
	municipalities: Choice[];
	/** Whose profile the signed-in person may change; `all` for the secretariat. */
	mayChange: 'all' | number | null;
}
/** `POST /desk/reviewers/:id` answers the new ReviewerList. */
export interface ReviewerProfileRequest {
	sectors: string[];
	municipalities: string[];
}

/** `GET /desk/fact-checks/:documentId?locale=`, `POST /desk/fact-checks/:documentId` asks the municipality. */
export interface FactCheckView {
	state: string;
	stateLabel: BilingualText;
	/** These of the newest question; `null` when there is none. */
	askedAt: string | null;
	askedBy: string | null;
	dueOn: string | null;
	answeredAt: string | null;
	comment: string | null;
	mayAsk: boolean;
	/** From which answer each field of the practice came. */
	origins: {
		field: string;
		label: BilingualText;
		responseId: string;
		reference: string | null;
		question: string;
		round: number;
		sha256: string;
	}[];
	/** Which of its facts the municipality told after the publication. */
	taken: { label: BilingualText; source: string | null; saidBy: string; saidAt: string; takenBy: string }[];
}
