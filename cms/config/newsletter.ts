import { openMailDomains } from '../src/mail/mail-domain.ts';
import { leavesThisMachine } from '../src/mail/settings.ts';

/** How much the form that asks for the newsletter may cause. What is beyond waits, and the desk is told. */
export default {
	/** One connection: an office that subscribes together. */
	perAddress: { burst: 10, secondsPerMessage: 60 },
	/** Letters to confirm, of everybody together: a hall of people at once, then four a minute. */
	letters: { burst: 60, perHour: 240 },
	/** Asks DNS where letters leave this machine; the mail catcher takes every domain. */
	takesMail: leavesThisMachine(process.env) ? openMailDomains() : async () => true,
};
