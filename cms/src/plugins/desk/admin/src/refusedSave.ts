/** What becomes of a save that Strapi's form has sent (keepTyped.ts). */

export type Started<Arg> = (arg: Arg, lifecycle: { queryFulfilled: Promise<unknown> }) => unknown;

/** The handler as it was, called only when the request is accepted. */
export function afterAcceptance<Arg>(shown: Started<Arg>): Started<Arg> {
	return async (arg, lifecycle) => {
		try {
			await lifecycle.queryFulfilled;
		} catch {
			// The form says why; what was typed stays in it.
			return;
		}
		await shown(arg, lifecycle);
	};
}

export interface Refusal {
	name?: string;
	message?: string;
	status?: number;
	details?: unknown;
}

/** A refusal of ours names no field of the form, so that only its message is left to show. */
export function asValidationError({ message, status, ...refusal }: Refusal): Refusal {
	if (refusal.name === 'ValidationError') return { message, status, ...refusal };
	return { name: 'ValidationError', message, status, details: {} };
}
