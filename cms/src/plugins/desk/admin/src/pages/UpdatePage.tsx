import { Layouts, Page } from '@strapi/strapi/admin';
import type { BilingualText } from '../../../contract.ts';
import { UpdateBoard } from '../updates/UpdateBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Practice updates', bn: 'চর্চার হালনাগাদ' };
const SUBTITLE: BilingualText = {
	en: 'What municipalities propose for their published practices, and which nobody has confirmed.',
	bn: 'প্রকাশিত চর্চায় পৌরসভা কী বদলাতে বলেছে, আর কোনগুলো কেউ নিশ্চিত করেনি।',
};

/** Published practices after their publication. */
export function UpdatePage() {
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				<UpdateBoard />
			</Layouts.Content>
		</Page.Main>
	);
}
