/** The request letters as a page to print, from the templates. */

import type { ProblemMessage } from '../domain/problem.ts';
import { dhakaDay } from '../domain/text/dhaka-time.ts';
import type { Locale } from '../domain/text/locale.ts';
import { readMailSettings } from '../mail/settings.ts';

/** What a letter of newsletter-templates/src/questionnaire/request-letter.ts takes. */
export interface RequestLetter {
	letterNumber: string;
	municipality: ProblemMessage;
	kind: ProblemMessage;
	district: ProblemMessage;
	head: { role: ProblemMessage; name: ProblemMessage } | null;
}
interface Template {
	requestLetters(view: {
		letters: readonly RequestLetter[];
		day: string;
		sender: Record<Locale, string>;
		replyTo: string;
		siteUrl: string;
	}): string;
}

/** A name that the compiler does not follow: see answer-page.ts. */
const TEMPLATE: string = '@mab/newsletter-templates/questionnaire/request-letter.ts';

export async function requestLettersPage(letters: readonly RequestLetter[], now: Date): Promise<string> {
	const { requestLetters } = (await import(TEMPLATE)) as Template;
	const { siteUrl, from, replyTo } = readMailSettings(process.env);
	return requestLetters({ letters, day: dhakaDay(now), sender: from.name, replyTo: replyTo ?? from.address, siteUrl });
}
