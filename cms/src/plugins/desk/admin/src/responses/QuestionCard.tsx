import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { BilingualText } from '../../../contract.ts';
import type { AnswerLineView, QuestionView, ResponseReview } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { AttachmentLine } from './AttachmentLine.tsx';
import { RemarkList } from './RemarkList.tsx';
import { ThemeList } from './ThemeList.tsx';

const CHANGED: BilingualText = { en: 'Changed since the last submission', bn: 'আগের জমার পরে বদলেছে' };
const BEFORE: BilingualText = { en: 'Before', bn: 'আগে' };
const NOTHING: BilingualText = { en: 'Not provided', bn: 'দেওয়া হয়নি' };

interface QuestionCardProps {
	question: QuestionView;
	view: ResponseReview;
	action: DeskAction;
}

/** The answer to one question, what changed in it, and what is said about it. */
export function QuestionCard({ question, view, action }: QuestionCardProps) {
	const { key, number, label, lines, hasChanged, isAnswered } = question;
	return (
		<Box
			tag="article"
			data-question={key}
			tabIndex={-1}
			background="neutral0"
			hasRadius
			shadow="tableShadow"
			padding={4}
			aria-labelledby={`desk-question-${key}`}
		>
			<Flex direction="column" alignItems="stretch" gap={3}>
				<Typography tag="h4" variant="omega" fontWeight="bold" id={`desk-question-${key}`}>
					{number}. <Both text={label} />
				</Typography>
				{hasChanged ? (
					<div>
						<Badge backgroundColor="warning100" textColor="warning700">
							<Both text={CHANGED} />
						</Badge>
					</div>
				) : null}
				{isAnswered ? (
					<dl>
						{lines.map((line) => (
							<Line key={line.path} line={line} id={view.id} />
						))}
					</dl>
				) : (
					<BothLines text={NOTHING} tone="neutral600" />
				)}
				{question.hasFreeText ? <ThemeList question={question} view={view} action={action} /> : null}
				<RemarkList question={question} view={view} action={action} />
			</Flex>
		</Box>
	);
}

function Line({ line, id }: { line: AnswerLineView; id: string }) {
	const { row, label, value, file, before } = line;
	if (value === null && file === null && before === null) return null;
	return (
		<Box paddingBottom={2}>
			<Typography tag="dt" variant="pi" textColor="neutral600">
				{row === null ? null : <Both text={row} />} {label.en === '' ? null : <Both text={label} />}
			</Typography>
			<dd>
				{file === null ? <Value text={value ?? NOTHING} /> : <AttachmentLine responseId={id} file={file} />}
				{before === null ? null : (
					<Typography tag="p" variant="pi" textColor="neutral600">
						<Both text={BEFORE} />: <del>{before.en === before.bn ? before.en : <Both text={before} />}</del>
					</Typography>
				)}
			</dd>
		</Box>
	);
}

/** As it was written; line breaks of a person are kept. */
function Value({ text }: { text: BilingualText }) {
	return (
		<Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-wrap' }}>
			<Both text={text} />
		</Typography>
	);
}
