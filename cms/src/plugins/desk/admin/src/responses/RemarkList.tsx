import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { QuestionView, RemarkView, ResponseReview } from '../../../response-contract.ts';
import { Both, BothLines } from '../components/Both.tsx';
import { DeskButton } from '../components/DeskButton.tsx';
import { hasKeptText, useKeptText } from '../components/useKeptText.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { CANCEL } from '../words.ts';
import { useRemarkMutation, useRemarkStepMutation } from './api.ts';

const WRITE: BilingualText = { en: 'Remark', bn: 'মন্তব্য' };
const LABEL: BilingualText = {
	en: 'What should the municipality change or explain?',
	bn: 'পৌরসভা কী বদলাবে বা ব্যাখ্যা করবে?',
};
const KEEP: BilingualText = { en: 'Keep the remark', bn: 'মন্তব্য রাখুন' };
const KEPT: BilingualText = { en: 'Kept; it is sent with the return', bn: 'রাখা হলো; ফেরতের সঙ্গে যাবে' };
const SENT_LATER: BilingualText = { en: 'It is sent with the return.', bn: 'ফেরতের সঙ্গে পাঠানো হবে।' };
const REWORD: BilingualText = { en: 'Reword', bn: 'কথা বদলান' };
const EXPLAINED: BilingualText = { en: 'Explanation is enough', bn: 'ব্যাখ্যা যথেষ্ট' };
const DROP: BilingualText = { en: 'Take back', bn: 'ফিরিয়ে নিন' };
const ANSWER: BilingualText = { en: 'Answer', bn: 'উত্তর' };

interface RemarkListProps {
	question: QuestionView;
	view: ResponseReview;
	action: DeskAction;
}

/** The remarks at a question and the field for another one. */
export function RemarkList({ question, view, action }: RemarkListProps) {
	const name = `remark ${view.id} ${question.key}`;
	const [isWriting, setWriting] = useState(() => hasKeptText(name));
	const [remark] = useRemarkMutation();
	const keep = async (text: string) => {
		const request = () => remark({ id: view.id, question: question.key, text }).unwrap();
		const isTaken = await action.perform(request, () => KEPT);
		if (isTaken) setWriting(false);
		return isTaken;
	};
	return (
		<Flex direction="column" alignItems="stretch" gap={3}>
			{question.remarks.map((each) => (
				<Remark key={each.id} remark={each} view={view} action={action} />
			))}
			{!view.mayRemark ? null : isWriting ? (
				<RemarkForm name={name} text="" action={action} onKeep={keep} onCancel={() => setWriting(false)} />
			) : (
				<div data-remark>
					<DeskButton text={WRITE} variant="tertiary" onClick={() => setWriting(true)} />
				</div>
			)}
		</Flex>
	);
}

interface RemarkProps {
	remark: RemarkView;
	view: ResponseReview;
	action: DeskAction;
}

function Remark({ remark, view, action }: RemarkProps) {
	const formName = `remark ${view.id} ${remark.id}`;
	const [isWriting, setWriting] = useState(() => hasKeptText(formName));
	const [takeStep] = useRemarkStepMutation();
	const step = async (name: 'reword' | 'explained' | 'dropped', text = '') => {
		const request = () => takeStep({ id: view.id, remarkId: remark.id, step: name, text }).unwrap();
		const isTaken = await action.perform(request, () => null);
		if (isTaken) setWriting(false);
		return isTaken;
	};
	const { text, by, stateLabel, closedAs, answer, state, mayClose, mayReword } = remark;
	return (
		<Box background="neutral100" hasRadius padding={3} borderColor={state === 'closed' ? 'neutral200' : 'warning500'}>
			<Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-wrap' }}>
				{text}
			</Typography>
			<Typography tag="p" variant="pi" textColor="neutral600">
				{by} · <Both text={closedAs ?? stateLabel} />
			</Typography>
			{answer === null ? null : (
				<Typography tag="p" variant="omega" style={{ whiteSpace: 'pre-wrap' }}>
					<strong>
						<Both text={ANSWER} />:
					</strong>{' '}
					{answer}
				</Typography>
			)}
			{isWriting ? (
				<RemarkForm
					name={formName}
					text={text}
					action={action}
					onKeep={(words) => step('reword', words)}
					onCancel={() => setWriting(false)}
				/>
			) : (
				<Flex gap={2} paddingTop={2}>
					{mayReword ? <DeskButton text={REWORD} variant="tertiary" onClick={() => setWriting(true)} /> : null}
					{mayClose && state === 'answered' ? (
						<DeskButton text={EXPLAINED} variant="secondary" onClick={() => void step('explained')} />
					) : null}
					{mayClose ? <DeskButton text={DROP} variant="tertiary" onClick={() => void step('dropped')} /> : null}
				</Flex>
			)}
		</Box>
	);
}

interface RemarkFormProps {
	name: string;
	text: string;
	action: DeskAction;
	/** Answers whether it was taken. */
	onKeep: (text: string) => Promise<boolean>;
	onCancel: () => void;
}

function RemarkForm({ name, text, action, onKeep, onCancel }: RemarkFormProps) {
	const [words, setWords] = useKeptText(name, text);
	const keep = async () => {
		if (await onKeep(words)) setWords('');
	};
	const cancel = () => {
		setWords('');
		onCancel();
	};
	return (
		<Flex direction="column" alignItems="stretch" gap={2}>
			<Field.Root name={`desk-${name}`}>
				<Field.Label>
					<Both text={LABEL} />
				</Field.Label>
				<Textarea
					value={words}
					autoFocus
					onChange={(event: ChangeEvent<HTMLTextAreaElement>) => setWords(event.target.value)}
				/>
			</Field.Root>
			<BothLines text={SENT_LATER} tone="neutral600" />
			<Flex gap={2}>
				<DeskButton text={KEEP} disabled={action.isBusy || words.trim() === ''} onClick={() => void keep()} />
				<DeskButton text={CANCEL} variant="tertiary" onClick={cancel} />
			</Flex>
		</Flex>
	);
}
