import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { ResponseBoard } from '../responses/ResponseBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Responses', bn: 'উত্তর পর্যালোচনা' };
const SUBTITLE: BilingualText = {
	en: 'What municipalities answered, who reviews it, and what becomes of it.',
	bn: 'পৌরসভার উত্তর, কে পর্যালোচনা করছেন, শেষে কী হলো।',
};

export function ResponsePage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<ResponseBoard />
			</Layouts.Content>
		</Page.Main>
	);
}
