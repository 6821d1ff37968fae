/** What the page "Orientation" in the admin asks of the server. As in contract.ts, both halves import these types. */
import type { BilingualText } from './contract.ts';

export interface OrientationView {
	id: string;
	title: BilingualText;
	startsAt: string;
	platform: BilingualText;
	state: 'upcoming' | 'running' | 'over' | 'cancelled';
	capacity: number;
	registeredCount: number;
	attendedCount: number;
	/** Registered, or there without being so; by name. */
	municipalities: {
		code: string;
		name: BilingualText;
		isRegistered: boolean;
		/** People; `null` where nobody has written it down. */
		attendeeCount: number | null;
	}[];
}

/** `GET /desk/orientation` */
export interface OrientationBoard {
	sessions: OrientationView[];
	/** Municipalities of which somebody came to at least one session: what MAB reports. */
	orientedCount: number;
}

/** `POST /desk/orientation/:id/attendance` answers the new OrientationBoard. */
export interface AttendanceRequest {
	code: string;
	/** `null` takes back what was written. */
	attendeeCount: number | null;
}
