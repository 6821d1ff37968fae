/** The letters that answer the form, from the templates. No word of them comes from whoever filled it in. */

import { SUBSCRIPTION_DAYS } from '../domain/subscriber/subscriber.ts';
import type { Locale } from '../domain/text/locale.ts';
import type { LetterMessage } from '../mail/letters.ts';
import type { MailSettings } from '../mail/settings.ts';
import type { LetterWriter } from '../mail/subscription-requests.ts';

interface LetterAddresses {
	lang: Locale;
	siteUrl: string;
	sender: Record<Locale, string>;
}
interface ConfirmTemplate {
	confirmSubscription(letter: LetterAddresses & { confirmUrl: string; validDays: number }): LetterMessage;
}
interface KnownTemplate {
	subscriptionChanged(letter: LetterAddresses & { preferencesUrl: string }): LetterMessage;
}

/** Names that the compiler does not follow: see answer-page.ts. */
const TRANSACTIONAL: string = '@mab/newsletter-templates/transactional';
const CONFIRM = `${TRANSACTIONAL}/confirm-subscription/confirm-subscription.ts`;
const KNOWN = `${TRANSACTIONAL}/subscription-changed/subscription-changed.ts`;

export function letterWriter({ siteUrl, from }: Pick<MailSettings, 'siteUrl' | 'from'>): LetterWriter {
	return async ({ kind, url }, lang) => {
		const addresses = { lang, siteUrl, sender: from.name };
		if (kind === 'alreadySubscribed') {
			const { subscriptionChanged } = (await import(KNOWN)) as KnownTemplate;
			return subscriptionChanged({ ...addresses, preferencesUrl: url });
		}
		const { confirmSubscription } = (await import(CONFIRM)) as ConfirmTemplate;
		return confirmSubscription({ ...addresses, confirmUrl: url, validDays: SUBSCRIPTION_DAYS.confirmLink });
	};
}
