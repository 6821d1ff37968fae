/**
 * Forty subscribers for the demonstration. Their addresses are of a domain that is reserved for examples (RFC 2606), so
 * nothing that is sent to them can reach anybody.
 */
import type { Locale } from '@mab/cms/domain/locale.ts';
import type { Audience } from '@mab/cms/domain/subscriber.ts';

const DOMAIN = 'subscribers.example.org';

export interface SeedSubscriber {
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

export const subscribers: readonly SeedSubscriber[] = [
	...TOWNS.map((code) => ofTown('headOfMunicipality', code)),
	...TOWNS.slice(0, 6).map((code) => ofTown('focalPoint', code)),
	...others('councillor', 4),
	...others('government', 4),
	...others('expert', 3),
	...others('media', 2),
	...others('public', 3),
];
