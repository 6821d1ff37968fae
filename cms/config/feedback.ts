import { PERSONAL_DATA_MONTHS } from '../src/domain/practice/feedback.ts';

/** How much readers may send, and how long MAB keeps who they were. The privacy page states the months. */
export default {
	perAddress: { burst: 10, secondsPerMessage: 60 },
	/** From everybody together; more than anybody could read. */
	maxPerHour: 200,
	personalDataMonths: PERSONAL_DATA_MONTHS,
};
