import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { SendBoard } from '../sending/SendBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Send desk', bn: 'প্রেরণ ডেস্ক' };
const SUBTITLE: BilingualText = {
	en: 'Editions on their way to subscribers: once to each, with proof.',
	bn: 'গ্রাহকের কাছে বার্তার সংখ্যা: প্রত্যেকে একবার পান, প্রমাণসহ।',
};

/** What is being mailed, how far it is, and what stands in its way. */
export function SendDeskPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<SendBoard />
			</Layouts.Content>
		</Page.Main>
	);
}
