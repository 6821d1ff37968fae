import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { ResponseBoard } from '../board/ResponseBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Response board', bn: 'সাড়ার বোর্ড' };
const SUBTITLE: BilingualText = {
	en: 'Which municipalities have answered, who has not, and what the answers add up to.',
	bn: 'কোন পৌরসভা উত্তর দিয়েছে, কারা দেয়নি, আর উত্তরগুলো মিলে কী দাঁড়ায়।',
};

export function ResponseBoardPage() {
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
