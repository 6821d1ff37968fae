/**
 * Forty subscribers for the demonstration. Their addresses are of a domain that is reserved for examples (RFC 2606), so
 * nothing that is sent to them can reach anybody.
 */

import { addressHash } from '@mab/cms/domain/mail/mail-address.ts';
import type { Audience } from '@mab/cms/domain/subscriber/subscriber.ts';
import type { Locale } from '@mab/cms/domain/text/locale.ts';
import { recordConsent } from '@mab/cms/mail/consents.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { findSubscriber, insertSubscriber } from '@mab/cms/mail/subscribers.ts';

const DOMAIN = 'subscribers.example.org';

interface SeedSubscriber {
	email: string;
	language: Locale;
	audience: Audience;
	organisation: string;
	municipalityCode: string | null;
}

/** Offices of municipalities: the office is the subscriber, whoever holds it. */
const TOWNS = [
	...['amtali', 'barguna', 'bogura', 'faridpur-faridpur', 'gopalganj', 'habiganj', 'jashore', 'jhenaidah', 'kushtia'],
	...['mongla-port', 'moulvibazar', 'paikgachha', 'saidpur', 'sakhipur', 'shibganj-bogura', 'singra', 'sirajganj'],
	'tarabo',
];

const ofTown = (audience: 'headOfMunicipality' | 'focalPoint', code: string): SeedSubscriber => ({
	email: `${audience === 'headOfMunicipality' ? 'head' : 'focal-point'}.${code}@${DOMAIN}`,
	language: 'bn',
	audience,
	organisation: `Demo office, ${code}`,
	municipalityCode: code,
});

const others = (audience: Audience, count: number): SeedSubscriber[] =>
	Array.from({ length: count }, (_, index) => ({
		email: `${audience.toLowerCase()}-${index + 1}@${DOMAIN}`,
		// Every third reads English, as partners and experts often do.
		language: index % 3 === 2 ? 'en' : 'bn',
		audience,
		organisation: 'Demo subscriber',
		municipalityCode: null,
	}));

const subscribers: readonly SeedSubscriber[] = [
	...TOWNS.map((code) => ofTown('headOfMunicipality', code)),
	...TOWNS.slice(0, 6).map((code) => ofTown('focalPoint', code)),
	...others('councillor', 4),
	...others('government', 4),
	...others('expert', 3),
	...others('media', 2),
	...others('public', 3),
];

const DOER = { source: 'seed', actor: null, basis: 'Demonstration: an address reserved for examples' };

type Database = Parameters<typeof findSubscriber>[0];

/** Enters those that are missing. `divisions`: keys by municipality code. */
export async function seedSubscribers(
	knex: Database,
	env: NodeJS.ProcessEnv,
	divisions: ReadonlyMap<string, string>,
): Promise<void> {
	const { pepper } = readMailSettings(env);
	const now = new Date();
	for (const { email, ...rest } of subscribers) {
		if ((await findSubscriber(knex, { email })) !== null) continue;
		const emailHash = addressHash(pepper, email);
		const division = divisions.get(rest.municipalityCode ?? '') ?? null;
		const subscriber = { ...rest, email, emailHash, division, source: 'demo' as const, confirmedAt: now.toISOString() };
		const id = await insertSubscriber(knex, subscriber, now);
		await recordConsent(knex, { id, emailHash, language: rest.language }, 'imported', DOER, now);
	}
}
