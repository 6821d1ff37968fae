/** A round for the demonstration, marked as such: it is open when it is seeded, and for two months more. */
import type { Core } from '@strapi/strapi';

const ROUND_UID = 'api::round.round';
const DAY_MS = 86_400_000;
/** Asia/Dhaka is six hours before UTC: days of Bangladesh begin at 18:00 UTC. */
const MIDNIGHT_IN_DHAKA_HOUR = 18;

function midnightInDhaka(now: Date, days: number): string {
	const day = new Date(now.getTime() + days * DAY_MS);
	day.setUTCHours(MIDNIGHT_IN_DHAKA_HOUR, 0, 0, 0);
	return day.toISOString();
}

/** Does nothing when there is any round. */
export async function seedRound(strapi: Core.Strapi, now = new Date()): Promise<void> {
	if ((await strapi.db.query(ROUND_UID).count()) > 0) return;
	const times = { opensAt: midnightInDhaka(now, -30), closesAt: midnightInDhaka(now, 60) };
	await strapi.documents(ROUND_UID).create({
		data: { titleEn: 'Round of collection (demo)', titleBn: 'তথ্য সংগ্রহের পর্ব (ডেমো)', ...times },
	});
}
