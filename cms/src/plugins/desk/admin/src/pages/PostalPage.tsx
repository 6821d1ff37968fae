import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { PostalSection } from '../postal/PostalSection.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Newsletter by post', bn: 'ডাকে বার্তা' };
const SUBTITLE: BilingualText = {
	en: 'Who gets hard copies of an edition, when they left and when they arrived',
	bn: 'একটি সংখ্যার ছাপা কপি কারা পান, কবে পাঠানো হয়েছে, কবে পৌঁছেছে',
};

export function PostalPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<PostalSection />
			</Layouts.Content>
		</Page.Main>
	);
}
