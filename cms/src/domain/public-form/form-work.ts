/**
 * Work that a browser does while somebody fills in a form to which anybody may post (C48): it finds a number that only
 * trying finds. A person does not notice; a program that sends thousands of forms pays for each of them. Nothing is
 * asked of a third party, and whoever has no script is served too, from a smaller budget.
 */

export interface FormChallenge {
	/** When the form was opened, with a proof; spent by the first form that is sent with it. */
	token: string;
	/** 16 hexadecimal digits: how the SHA-256 of `workText(token, number)` begins for the number that is looked for. */
	target: string;
	/** The number is less than this. */
	numberCount: number;
	/** A form that comes sooner than this after the token was made is taken for that of a program. */
	leastMs: number;
}

export const workText = (token: string, number: number): string => `${token}.${number}`;

/** Tried together: the browser hashes them beside the page, which then has time for whoever types. */
const TRIED_TOGETHER = 200;

/**
 * The number that the challenge asks for; `null` where there is none. Needs `crypto.subtle`, which browsers give to
 * pages that came safely.
 *
 * @param rest lets the page do something else between two portions of the work
 */
export async function findNumber(
	{ token, target, numberCount }: FormChallenge,
	rest: () => Promise<void>,
): Promise<number | null> {
	const encoder = new TextEncoder();
	const wanted = BigInt(`0x${target}`);
	for (let first = 0; first < numberCount; first += TRIED_TOGETHER) {
		const hashes = await Promise.all(
			Array.from({ length: TRIED_TOGETHER }, (_, index) =>
				crypto.subtle.digest('SHA-256', encoder.encode(workText(token, first + index))),
			),
		);
		const index = hashes.findIndex((hash) => new DataView(hash).getBigUint64(0) === wanted);
		if (index >= 0) return first + index;
		await rest();
	}
	return null;
}
