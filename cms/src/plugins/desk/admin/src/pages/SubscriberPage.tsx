import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { SubscriberBoard } from '../subscribers/SubscriberBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Subscribers', bn: 'গ্রাহক' };
const SUBTITLE: BilingualText = {
	en: 'Who gets the newsletter, what they agreed to, and who must not be mailed.',
	bn: 'কারা বার্তা পান, কিসে সম্মতি দিয়েছেন, কাকে মেইল পাঠানো নিষেধ।',
};

export function SubscriberPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<SubscriberBoard />
			</Layouts.Content>
		</Page.Main>
	);
}
