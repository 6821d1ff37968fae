import { describe, expect, test } from 'vitest';
import { countGraphemes, isNormalised } from './bangla.ts';
import { fieldProblem } from './feedback.ts';
import { type MissingItem, Problem, problems } from './problem.ts';

const MISSING: MissingItem = {
	field: 'cover.altBn',
	locale: null,
	code: 'alt-missing',
	label: { en: 'Cover picture', bn: 'প্রচ্ছদ ছবি' },
	message: { en: 'needs a picture description', bn: 'ছবির বর্ণনা দরকার' },
};

const PLACED = { where: 'stage.value', message: { en: 'was removed', bn: 'বাদ দেওয়া হয়েছে' } };

/** Every problem as it happens. A new one must be added here, and its code below. */
const EXAMPLES = {
	questionnaireInvalid: problems.questionnaireInvalid({ faults: [PLACED] }),
	questionnaireLocked: problems.questionnaireLocked({ version: 1, faults: [PLACED] }),
	questionnaireNeeded: problems.questionnaireNeeded({ version: 1 }),
	roundInvalid: problems.roundInvalid({ fault: { en: 'it closes before it opens', bn: 'খোলার আগেই শেষ হয়ে যায়' } }),
	invalidInput: problems.invalidInput({ detail: 'decision "promote"' }),
	mailingUnknown: problems.mailingUnknown({ id: 7 }),
	mailingStepNotAllowed: problems.mailingStepNotAllowed({ state: 'finished', step: 'pause' }),
	mailingUnderWay: problems.mailingUnderWay({ id: 7 }),
	mailingContentMissing: problems.mailingContentMissing({ slug: '2026-q3' }),
	mailingContentChanged: problems.mailingContentChanged({}),
	testAddresses: problems.testAddresses({ count: 11, most: 10 }),
	deliveriesChanged: problems.deliveriesChanged({ ids: [3, 4] }),
	mailingPausedByPerson: problems.mailingPausedByPerson({ actor: 'Rahima Begum' }),
	mailingLate: problems.mailingLate({ hours: 5 }),
	exportLinkOver: problems.exportLinkOver({}),
	mailingRestored: problems.mailingRestored({}),
	mailLoginRefused: problems.mailLoginRefused({ answer: '535 5.7.8 Bad credentials' }),
	mailingRefusals: problems.mailingRefusals({ count: 12, of: 200, answer: '550 5.7.1 Blocked' }),
	mailingBounces: problems.mailingBounces({ count: 30, of: 300 }),
	mailingComplaints: problems.mailingComplaints({ count: 4, of: 900 }),
	mailingFailuresInARow: problems.mailingFailuresInARow({ count: 25, answer: '451 4.3.0 Local error' }),
	mailingWithoutRecipients: problems.mailingWithoutRecipients({}),
	mailingFault: problems.mailingFault({ detail: 'no space left on the disk' }),
	mailTooLarge: problems.mailTooLarge({ locale: 'bn', bytes: 80_000, maxBytes: 73_728 }),
	mailUnfit: problems.mailUnfit({ locale: 'en', detail: 'the unsubscribe link is missing' }),
	mailAddressInvalid: problems.mailAddressInvalid({ fault: 'domain' }),
	mailSettingInvalid: problems.mailSettingInvalid({ name: 'MAIL_FROM', expected: 'an e-mail address' }),
	notFound: problems.notFound({ what: 'api::practice.practice', id: 'tz4a98xxat96iws9zmbrgj3a' }),
	decisionNotAllowed: problems.decisionNotAllowed({ from: 'draft', decision: 'approve' }),
	reasonRequired: problems.reasonRequired({ decision: 'withdraw' }),
	roleNotAllowed: problems.roleNotAllowed({ decision: 'approve' }),
	ownEdit: problems.ownEdit({ decision: 'approve' }),
	attachmentUnknown: problems.attachmentUnknown({ id: '0190f7a2-0000-7000-8000-000000000001' }),
	attachmentRefused: problems.attachmentRefused({ fault: 'passwordProtected' }),
	attachmentKnown: problems.attachmentKnown({ id: '0190f7a2-0000-7000-8000-000000000001' }),
	attachmentInQuarantine: problems.attachmentInQuarantine({ id: '0190f7a2-0000-7000-8000-000000000001' }),
	responseSubmitted: problems.responseSubmitted({ state: 'submitted' }),
	responseChangedMeanwhile: problems.responseChangedMeanwhile({ version: 12 }),
	responseIncomplete: problems.responseIncomplete({ faults: [{}, {}] }),
	responseNothingSaid: problems.responseNothingSaid({}),
	responseTooLarge: problems.responseTooLarge({ maxBytes: 262_144 }),
	responseWrongType: problems.responseWrongType({}),
	responseTooManyChanges: problems.responseTooManyChanges({ count: 201, limit: 200 }),
	responseTooManyAnswers: problems.responseTooManyAnswers({ limit: 2000 }),
	responseValueTooLong: problems.responseValueTooLong({ path: 'summary.value', length: 20_001, limit: 20_000 }),
	responsePathUnknown: problems.responsePathUnknown({ path: 'colour.value' }),
	responseQuestionnaireUnknown: problems.responseQuestionnaireUnknown({ version: 9 }),
	operationReused: problems.operationReused({ opId: '0190f7a2-0000-7000-8000-000000000001' }),
	responseTooMany: problems.responseTooMany({ retryAfterSeconds: 4 }),
	responseForeignPage: problems.responseForeignPage({}),
	storageUnavailable: problems.storageUnavailable({ retryAfterSeconds: 10 }),
	responseUnknown: problems.responseUnknown({ id: '0190f7a2-0000-7000-8000-000000000001' }),
	responseMoveNotAllowed: problems.responseMoveNotAllowed({ from: 'draft', event: 'validated' }),
	responsePartyNotAllowed: problems.responsePartyNotAllowed({ event: 'validated' }),
	responseOwnMunicipality: problems.responseOwnMunicipality({}),
	responseLevelOneFirst: problems.responseLevelOneFirst({}),
	responseSameReviewer: problems.responseSameReviewer({}),
	responseRemarkNeeded: problems.responseRemarkNeeded({}),
	responseRemarksOpen: problems.responseRemarksOpen({ count: 2 }),
	responseReasonRequired: problems.responseReasonRequired({ event: 'returned' }),
	responseRemarkEmpty: problems.responseRemarkEmpty({}),
	responseRemarkUnknown: problems.responseRemarkUnknown({ id: 7 }),
	responseRemarkSent: problems.responseRemarkSent({}),
	responseRemarkClosed: problems.responseRemarkClosed({}),
	responseReviewerUnfit: problems.responseReviewerUnfit({ name: 'Rahima Begum', why: 'interest' }),
	responseThemeInvalid: problems.responseThemeInvalid({ most: 60 }),
	stateIsDerived: problems.stateIsDerived({ field: 'reviewState' }),
	notApproved: problems.notApproved({ locales: ['bn'], states: ['editing'] }),
	incomplete: problems.incomplete({ missing: [MISSING] }),
	missingLocale: problems.missingLocale({ locale: 'en' }),
	slugInvalid: problems.slugInvalid({ slug: 'বর্জ্য সংগ্রহ' }),
	slugReserved: problems.slugReserved({ slug: 'sector' }),
	slugTaken: problems.slugTaken({ slug: 'door-to-door-waste-collection' }),
	valueTaken: problems.valueTaken({ field: 'code', value: 'sakhipur' }),
	appendOnly: problems.appendOnly({ uid: 'api::audit-entry.audit-entry' }),
	deleteLive: problems.deleteLive({ id: 'tz4a98xxat96iws9zmbrgj3a' }),
	inUse: problems.inUse({ id: 'tz4a98xxat96iws9zmbrgj3a', by: 'practices / চর্চা' }),
	keyFixed: problems.keyFixed({ field: 'code', value: 'sakhipur' }),
	schedulePast: problems.schedulePast({ at: '2026-04-14T09:30' }),
	scheduleTimeInvalid: problems.scheduleTimeInvalid({ at: '2026-02-30T09:30' }),
	scheduleClosed: problems.scheduleClosed({ id: 4 }),
	scheduleFault: problems.scheduleFault({ id: 4 }),
	registryInvalid: problems.registryInvalid({ problems: new Array(12).fill({}) }),
	editionExists: problems.editionExists({ year: 2026, quarter: 3 }),
	editionNotReady: problems.editionNotReady({ items: [MISSING] }),
	editionNotApproved: problems.editionNotApproved({}),
	editionEntryWithdrawn: problems.editionEntryWithdrawn({ titles: ['বাড়ি বাড়ি বর্জ্য সংগ্রহ'] }),
	editionSent: problems.editionSent({}),
	editionMailingOrdered: problems.editionMailingOrdered({}),
	editionNotPublic: problems.editionNotPublic({}),
	editionChangedMeanwhile: problems.editionChangedMeanwhile({}),
	editionPreviewFault: problems.editionPreviewFault({}),
	feedForbidden: problems.feedForbidden({}),
	previewExpired: problems.previewExpired({}),
	previewUnavailable: problems.previewUnavailable({}),
	previewIncomplete: problems.previewIncomplete({ missing: ['title', 'slug'] }),
	uploadTooLarge: problems.uploadTooLarge({ maxBytes: 7 * 1024 * 1024 }),
	uploadNotHere: problems.uploadNotHere({}),
	uploadLengthRequired: problems.uploadLengthRequired({}),
	feedbackInvalid: problems.feedbackInvalid({ problems: [fieldProblem('practiceUse', 'name', 'not-a-number')] }),
	feedbackFromProgram: problems.feedbackFromProgram({}),
	feedbackTooMany: problems.feedbackTooMany({ retryAfterSeconds: 90 }),
	postalFault: problems.postalFault({ fault: 'received-unsent', municipality: { en: 'Savar', bn: 'সাভার' } }),
	feedbackFull: problems.feedbackFull({ retryAfterSeconds: 3600 }),
	feedbackFault: problems.feedbackFault({}),
	subscriptionInvalid: problems.subscriptionInvalid({
		problems: [fieldProblem('practiceUse', 'contact', 'not-a-contact')],
	}),
	subscriptionFromProgram: problems.subscriptionFromProgram({}),
	subscriptionPressAgain: problems.subscriptionPressAgain({ formToken: 'token' }),
	subscriptionTooMany: problems.subscriptionTooMany({ retryAfterSeconds: 90 }),
	subscriptionFull: problems.subscriptionFull({ retryAfterSeconds: 3600 }),
	subscriptionFault: problems.subscriptionFault({}),
	subscriptionForeignPage: problems.subscriptionForeignPage({}),
	subscriptionLinkUnknown: problems.subscriptionLinkUnknown({}),
	subscriberUnknown: problems.subscriberUnknown({ id: 7 }),
	subscriberErased: problems.subscriberErased({ id: 7 }),
	feedbackTooLarge: problems.feedbackTooLarge({ maxBytes: 20 * 1024 }),
	feedbackWrongType: problems.feedbackWrongType({}),
	feedbackLengthRequired: problems.feedbackLengthRequired({}),
	feedbackForeignPage: problems.feedbackForeignPage({}),
	receiptUnknown: problems.receiptUnknown({ ticket: 'U-23456789' }),
	feedbackFixed: problems.feedbackFixed({ uid: 'api::practice-use.practice-use' }),
	feedbackStepNotAllowed: problems.feedbackStepNotAllowed({ from: 'closed', to: 'confirmed' }),
	mailEventsForbidden: problems.mailEventsForbidden({}),
	mailEventsTooLarge: problems.mailEventsTooLarge({ maxBytes: 256 * 1024 }),
	sessionNone: problems.sessionNone({}),
	signInTooMany: problems.signInTooMany({ retryAfterSeconds: 90 }),
	signInCodeWrong: problems.signInCodeWrong({}),
	signInLinkOver: problems.signInLinkOver({}),
	signInOtherBrowser: problems.signInOtherBrowser({}),
	signInForeignPage: problems.signInForeignPage({}),
	invitationUnknown: problems.invitationUnknown({}),
	municipalityUnknown: problems.municipalityUnknown({ municipality: 'nowhere' }),
	focalPointUnknown: problems.focalPointUnknown({ id: 7 }),
	focalPointCurrent: problems.focalPointCurrent({ municipality: 'singra' }),
	focalPointAddressTaken: problems.focalPointAddressTaken({ email: 'a@example.org' }),
	focalPointChangedMeanwhile: problems.focalPointChangedMeanwhile({}),
	focalPointEnded: problems.focalPointEnded({ id: 7 }),
	nominationLetterInvalid: problems.nominationLetterInvalid({ maxBytes: 5 * 1024 * 1024 }),
	printUnknown: problems.printUnknown({ id: 7 }),
	orientationUnknown: problems.orientationUnknown({}),
	orientationFull: problems.orientationFull({}),
	orientationOver: problems.orientationOver({}),
} satisfies Record<keyof typeof problems, Problem>;

/** Codes are public: clients tell problems apart by them. Add a line, never change one. */
const CODES = {
	'input.invalid': 400,
	'mailing.unknown': 404,
	'mailing.step-not-allowed': 409,
	'mailing.under-way': 409,
	'mailing.content-changed': 409,
	'mailing.content-missing': 422,
	'mailing.test-addresses': 400,
	'mailing.deliveries-changed': 409,
	'mailing.paused-by-person': 409,
	'mailing.late': 409,
	'mailing.restored': 409,
	'mail.login-refused': 502,
	'mailing.refusals': 502,
	'mailing.bounces': 502,
	'mailing.complaints': 502,
	'mailing.failures-in-a-row': 502,
	'mailing.no-recipients': 422,
	'mailing.fault': 500,
	'mail.too-large': 422,
	'mail.unfit': 422,
	'mail.address-invalid': 422,
	'mail.setting-invalid': 500,
	'mail.events-forbidden': 401,
	'mail.events-too-large': 413,
	'entry.not-found': 404,
	'review.decision-not-allowed': 409,
	'review.reason-required': 400,
	'review.role-not-allowed': 403,
	'review.own-edit': 403,
	'attachment.unknown': 404,
	'attachment.refused': 422,
	'attachment.known': 409,
	'attachment.in-quarantine': 409,
	'response.submitted': 409,
	'response.changed-meanwhile': 409,
	'response.incomplete': 422,
	'response.nothing-said': 409,
	'response.too-large': 413,
	'response.wrong-type': 415,
	'response.too-many-changes': 422,
	'response.too-many-answers': 422,
	'response.value-too-long': 422,
	'response.path-unknown': 422,
	'response.questionnaire-unknown': 422,
	'response.operation-reused': 409,
	'response.too-many': 429,
	'response.foreign-page': 403,
	'storage.unavailable': 503,
	'response.unknown': 404,
	'response.move-not-allowed': 409,
	'response.party-not-allowed': 403,
	'response.own-municipality': 403,
	'response.level-one-first': 409,
	'response.same-reviewer': 403,
	'response.remark-needed': 422,
	'response.remarks-open': 409,
	'response.reason-required': 422,
	'response.remark-empty': 422,
	'response.remark-unknown': 404,
	'response.remark-sent': 409,
	'response.remark-closed': 409,
	'response.reviewer-unfit': 409,
	'response.theme-invalid': 422,
	'review.state-is-derived': 400,
	'publish.not-approved': 409,
	'publish.incomplete': 422,
	'entry.missing-locale': 404,
	'slug.invalid': 400,
	'slug.reserved': 400,
	'slug.taken': 409,
	'value.taken': 409,
	'audit.append-only': 403,
	'entry.delete-live': 409,
	'reference.in-use': 409,
	'reference.key-fixed': 409,
	'schedule.past': 400,
	'schedule.time-invalid': 400,
	'schedule.closed': 409,
	'schedule.fault': 503,
	'registry.invalid': 422,
	'edition.exists': 409,
	'edition.not-ready': 422,
	'edition.not-approved': 409,
	'edition.entry-withdrawn': 409,
	'edition.sent': 409,
	'edition.mailing-ordered': 409,
	'edition.not-public': 409,
	'edition.changed-meanwhile': 409,
	'edition.preview-fault': 503,
	'postal.fault': 422,
	'publication.forbidden': 401,
	'preview.expired': 403,
	'preview.unavailable': 503,
	'preview.incomplete': 422,
	'upload.too-large': 413,
	'upload.not-here': 415,
	'upload.length-required': 411,
	'feedback.invalid': 422,
	'feedback.from-program': 422,
	'feedback.too-many': 429,
	'feedback.full': 429,
	'feedback.fault': 503,
	'feedback.too-large': 413,
	'feedback.wrong-type': 415,
	'feedback.length-required': 411,
	'feedback.foreign-page': 403,
	'feedback.receipt-unknown': 404,
	'feedback.fixed': 403,
	'feedback.step-not-allowed': 409,
	'subscription.invalid': 422,
	'subscription.from-program': 422,
	'subscription.press-again': 422,
	'subscription.too-many': 429,
	'subscription.full': 429,
	'subscription.fault': 503,
	'subscription.foreign-page': 403,
	'subscription.link-unknown': 404,
	'subscriber.unknown': 404,
	'subscriber.erased': 409,
	'session.none': 401,
	'sign-in.too-many': 429,
	'sign-in.code-wrong': 422,
	'sign-in.link-over': 410,
	'sign-in.other-browser': 409,
	'sign-in.foreign-page': 403,
	'invitation.unknown': 404,
	'municipality.unknown': 404,
	'focal-point.unknown': 404,
	'focal-point.current': 409,
	'focal-point.address-taken': 409,
	'focal-point.changed-meanwhile': 409,
	'focal-point.ended': 409,
	'nomination.letter-invalid': 422,
	'print.unknown': 404,
	'orientation.unknown': 404,
	'orientation.full': 409,
	'orientation.over': 409,
	'questionnaire.invalid': 422,
	'questionnaire.locked': 409,
	'questionnaire.needed': 409,
	'round.invalid': 422,
};

const all: [string, Problem][] = Object.entries(EXAMPLES);

test('the codes and their HTTP statuses are the published ones, each code once', () => {
	expect(Object.keys(EXAMPLES).toSorted()).toEqual(Object.keys(problems).toSorted());
	expect(new Set(all.map(([, { code }]) => code)).size).toBe(all.length);
	expect(Object.fromEntries(all.map(([, { code, status }]) => [code, status]))).toEqual(CODES);
});

describe.each(all)('%s', (_, problem) => {
	test('has a code of two kebab-case words and an HTTP status of a failure', () => {
		expect(problem.code).toMatch(/^[a-z]+\.[a-z]+(-[a-z]+)*$/);
		expect(Number.isInteger(problem.status)).toBe(true);
		expect(problem.status).toBeGreaterThanOrEqual(400);
		expect(problem.status).toBeLessThan(600);
	});

	test('says in whole sentences of both languages what happened', () => {
		const { en, bn } = problem.text;
		expect(en).toMatch(/^["A-Z].*\.$/s);
		expect(bn).toMatch(/[\u0980-\u09ff].*।$/s);
		expect(isNormalised(en)).toBe(true);
		expect(isNormalised(bn)).toBe(true);
		expect(countGraphemes(bn)).toBeGreaterThan(10);
	});

	test('is an error whose message is both texts, for logs', () => {
		expect(problem).toBeInstanceOf(Error);
		expect(problem.message).toContain(problem.text.en);
		expect(problem.message).toContain(problem.text.bn);
		expect(`${problem.text.en}${problem.text.bn}`).not.toMatch(/undefined|\[object|NaN/);
	});
});

describe('what travels with a problem', () => {
	test('is its details as they are', () => {
		expect(problems.incomplete({ missing: [MISSING] }).details).toEqual({ missing: [MISSING] });
		expect(new Problem('input.invalid', 400, { en: 'No.', bn: 'না।' }).details).toEqual({});
	});

	test('names everything that is missing in both languages', () => {
		const { text } = problems.incomplete({
			missing: [
				MISSING,
				{
					...{ field: 'title', locale: 'bn', code: 'missing', label: { en: 'Title', bn: 'শিরোনাম' } },
					message: { en: 'is missing', bn: 'লেখা হয়নি' },
				},
			],
		});
		expect(text.en).toContain('Cover picture: needs a picture description; Title: is missing');
		expect(text.bn).toContain('প্রচ্ছদ ছবি: ছবির বর্ণনা দরকার; শিরোনাম: লেখা হয়নি');
	});
});

test('a number that we count is shown in the digits of the language', () => {
	expect(problems.registryInvalid({ problems: new Array(12).fill({}) }).text.en).toContain('12 problem');
	expect(problems.registryInvalid({ problems: new Array(12).fill({}) }).text.bn).toContain('১২টি');
	expect(problems.uploadTooLarge({ maxBytes: 7 * 1024 * 1024 }).text.en).toContain('7 MB');
	expect(problems.uploadTooLarge({ maxBytes: 7 * 1024 * 1024 }).text.bn).toContain('৭ এমবি');
});
