import { Flex, Tag, TextInput, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { type ChangeEvent, useState } from 'react';
import type { BilingualText } from '../../../contract.ts';
import type { QuestionView, ResponseReview } from '../../../response-contract.ts';
import { Both } from '../components/Both.tsx';
import type { DeskAction } from '../useDeskAction.ts';
import { bothText } from '../words.ts';
import { useThemeMutation } from './api.ts';

const THEMES: BilingualText = { en: 'Themes', bn: 'থিম' };
const ADD: BilingualText = { en: 'Add a theme', bn: 'থিম যোগ করুন' };
const HOW: BilingualText = { en: 'Add a theme, then Enter', bn: 'থিম লিখে Enter চাপুন' };

interface ThemeListProps {
	question: QuestionView;
	view: ResponseReview;
	action: DeskAction;
}

/** What reviewers find in a free text, so that it can be counted. */
export function ThemeList({ question, view, action }: ThemeListProps) {
	const [typed, setTyped] = useState('');
	const [setTheme] = useThemeMutation();
	if (!view.mayRate && question.themes.length === 0) return null;
	const change = (theme: string, isFound: boolean) =>
		action.perform(
			() => setTheme({ id: view.id, question: question.key, theme, isFound }).unwrap(),
			() => null,
		);
	return (
		<Flex gap={2} wrap="wrap">
			<Typography variant="pi" textColor="neutral600">
				<Both text={THEMES} />
			</Typography>
			{question.themes.map((theme) => (
				<Tag
					key={theme}
					icon={<Cross aria-hidden />}
					label={theme}
					disabled={!view.mayRate}
					onClick={() => void change(theme, false)}
				>
					{theme}
				</Tag>
			))}
			{view.mayRate ? (
				<form
					onSubmit={(event) => {
						event.preventDefault();
						void change(typed, true).then((isTaken) => (isTaken ? setTyped('') : undefined));
					}}
				>
					<TextInput
						size="S"
						style={{ minWidth: '26rem' }}
						aria-label={bothText(HOW)}
						placeholder={bothText(ADD)}
						value={typed}
						onChange={(event: ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
					/>
				</form>
			) : null}
		</Flex>
	);
}
