import { openMailDomains } from '../src/mail/mail-domain.ts';
import { leavesThisMachine } from '../src/mail/settings.ts';

export default {
	/** `off` where another host shows the public site: the CMS then sees none of those who open an edition. */
	countsVisits: process.env.COUNT_VISITS !== 'off',
	// How much the form that asks for the newsletter may cause. What is beyond waits, and the desk is told.
	/** One connection: an office that subscribes together. */
	perAddress: { burst: 10, secondsPerMessage: 60 },
	/** Letters to confirm, of everybody together: a hall of people at once, then four a minute. */
	letters: { burst: 60, perHour: 240 },
	/** Of these, for forms that came without the work of a script: readers without one, and programs. */
	lettersWithoutWork: { burst: 20, perHour: 60 },
	/** Asks DNS where letters leave this machine; the mail catcher takes every domain. */
	takesMail: leavesThisMachine(process.env) ? openMailDomains() : async () => true,
};
