/**
 * Words to send an edition on with: most mayors and councillors read chats and no mail. A chat shows the first lines, so
 * these hold what the edition is about, then the link, which brings the card of its page.
 */
import type { EditionContent } from '@mab/cms/domain/publication/edition-content.ts';
import { editionName, inThisIssue, type PublicEditionLinks } from '../edition.ts';
import { clip } from '../plain-text.ts';
import { NEWSLETTER_WORDS } from '../words.ts';

export interface EditionShare {
	/** For a chat. */
	message: string;
	/** For a head of municipality to send to councillors. */
	toCouncillors: string;
	url: string;
	/** Opens WhatsApp with the message. */
	whatsappHref: string;
	/** Opens Messenger on a phone; on a computer it has no such address. */
	messengerHref: string;
	emailHref: string;
}

/** Lines of what is in the issue; a chat folds longer messages. */
const MOST_LINES = 3;
/** Em of a line. */
const LINE_EM = 45;

export function editionShare(edition: EditionContent, { webUrl }: PublicEditionLinks): EditionShare {
	const words = NEWSLETTER_WORDS[edition.locale];
	const name = editionName(edition);
	const lines = inThisIssue(edition)
		.slice(0, MOST_LINES)
		.map(({ title }) => `• ${clip(title, LINE_EM)}`);
	const theme = edition.title === null ? [] : [edition.title];
	const message = [name, ...theme, ...lines, webUrl].join('\n');
	const toCouncillors = [
		words.toCouncillors.greeting,
		'',
		name,
		...lines,
		webUrl,
		'',
		words.toCouncillors.question,
	].join('\n');
	return {
		message,
		toCouncillors,
		url: webUrl,
		whatsappHref: `https://wa.me/?text=${encodeURIComponent(message)}`,
		messengerHref: `fb-messenger://share/?link=${encodeURIComponent(webUrl)}`,
		emailHref: `mailto:?subject=${encodeURIComponent(name)}&body=${encodeURIComponent(message)}`,
	};
}
