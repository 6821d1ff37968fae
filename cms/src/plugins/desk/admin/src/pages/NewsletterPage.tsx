import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import type { BilingualText } from '../../../contract.ts';
import { EditionDesk } from '../newsletter/EditionDesk.tsx';
import { PlanBoard } from '../newsletter/PlanBoard.tsx';
import { bothText } from '../words.ts';

const TITLE: BilingualText = { en: 'Newsletter', bn: 'বার্তা' };
const SUBTITLE: BilingualText = {
	en: 'The four editions of a year: plan, compose, approve, publish',
	bn: 'বছরের চার সংখ্যা: পরিকল্পনা, তৈরি, অনুমোদন, প্রকাশ',
};

/** The plan of a year, or one edition of it; both have an address that can be sent to a colleague. */
export function NewsletterPage() {
	const [params] = useSearchParams();
	const documentId = params.get('edition');
	return (
		<Page.Main>
			<Page.Title>{bothText(TITLE)}</Page.Title>
			<Layouts.Header title={bothText(TITLE)} subtitle={bothText(SUBTITLE)} />
			<Layouts.Content>
				{documentId === null ? <PlanBoard /> : <EditionDesk key={documentId} documentId={documentId} />}
			</Layouts.Content>
		</Page.Main>
	);
}
