import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { FeedbackBoard } from '../feedback/FeedbackBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'From readers', bn: 'পাঠকের কাছ থেকে' };
const SUBTITLE: BilingualText = {
	en: 'Who uses a practice, and what is wrong with one. Not public.',
	bn: 'কারা চর্চা ব্যবহার করছেন, কোথায় কী সমস্যা। প্রকাশিত নয়।',
};

/** What readers sent about practices, and what became of it. */
export function FeedbackPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<FeedbackBoard />
			</Layouts.Content>
		</Page.Main>
	);
}
