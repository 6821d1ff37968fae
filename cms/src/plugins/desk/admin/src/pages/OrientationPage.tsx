import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { OrientationPanel } from '../orientation/OrientationPanel.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Orientation', bn: 'ওরিয়েন্টেশন' };
const SUBTITLE: BilingualText = {
	en: 'Sessions that explain the questionnaire: who registered, and who came.',
	bn: 'প্রশ্নমালা বোঝানোর অধিবেশন: কারা নিবন্ধন করেছেন, কারা এসেছেন।',
};

export function OrientationPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<OrientationPanel />
			</Layouts.Content>
		</Page.Main>
	);
}
