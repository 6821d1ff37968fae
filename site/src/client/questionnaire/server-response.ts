/** A response as `GET /api/responses/:id` gives it. */

import type { QuestionPath } from '@mab/cms/domain/questionnaire/questionnaire-definition.ts';
import type { VersionedAnswer } from '@mab/cms/domain/questionnaire/response-answers.ts';
import type { ResponseState } from '@mab/cms/domain/response/response.ts';
import type { ReadState } from '@mab/cms/domain/response/response-copy.ts';
import type { FormAttachment, SimilarPractice } from '@mab/cms/domain/response-form/form-state.ts';
import type { Draft } from './store.ts';

export interface ServerResponse {
	id: string;
	municipalityCode: string;
	path: QuestionPath;
	state: ResponseState;
	version: number;
	reference: string | null;
	questionnaireVersion: number;
	changedAt: string;
	submittedAt: string | null;
	answers: Readonly<Record<string, VersionedAnswer>>;
	attachments: readonly {
		id: string;
		name: string;
		size: number;
		state: 'quarantine' | 'cleared' | 'refused';
		isPhoto: boolean;
		message: Record<'bn' | 'en', string> | null;
		originalSize: number | null;
	}[];
	remarks: readonly {
		id: number;
		question: string;
		text: string;
		sentAt: string;
		answer: string | null;
		closedAt: string | null;
	}[];
	similar: SimilarPractice | null;
}

export const readOf = ({ version, questionnaireVersion, answers }: ServerResponse): ReadState => ({
	...{ version, questionnaireVersion, answers },
});

const STATES = { quarantine: 'sent', cleared: 'clean', refused: 'refused' } as const satisfies Record<
	string,
	FormAttachment['state']
>;

export function factsOf(read: ServerResponse): Draft['facts'] {
	const { path, state, reference, submittedAt, attachments, remarks, similar } = read;
	return {
		...{ path, state, reference, submittedAt, similar },
		attachments: attachments.map(({ id, name, size, state: stage, isPhoto, message, originalSize }) => ({
			...{ id, name, size, state: STATES[stage], isPicture: isPhoto, fault: message, originalSize },
		})),
		remarks: remarks.map(({ id, question, text, sentAt, answer, closedAt }) => ({
			...{ id, question, text, at: sentAt, answer },
			isClosed: closedAt !== null,
		})),
	};
}
