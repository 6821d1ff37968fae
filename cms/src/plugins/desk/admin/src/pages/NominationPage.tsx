import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { NominationPanel } from '../nomination/NominationPanel.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Focal points', bn: 'ফোকাল পয়েন্ট' };
const SUBTITLE: BilingualText = {
	en: 'Who answers the questionnaire for each municipality: from the letter to the head to the first sign-in.',
	bn: 'কোন পৌরসভার পক্ষে কে প্রশ্নমালার উত্তর দেন: পৌরসভা প্রধানকে পত্র থেকে প্রথম সাইন-ইন পর্যন্ত।',
};

export function NominationPage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<NominationPanel />
			</Layouts.Content>
		</Page.Main>
	);
}
