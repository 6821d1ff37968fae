import type { BilingualText } from '../../../contract.ts';
import { saveBytes } from '../fileBytes.ts';
import type { DeskAction } from '../useDeskAction.ts';
import { usePrintMutation } from './api.ts';

/** The publisher prints within seconds; a hundred letters take a minute. */
const ASK_EVERY_MS = 1500;
const MAX_TRIES = 80;

const NOT_PRINTED: BilingualText = {
	en: 'The document is not printed yet. It stays in the list; try again in a minute.',
	bn: 'নথিটি এখনো ছাপা হয়নি। তালিকায় থাকবে; এক মিনিট পর আবার চেষ্টা করুন।',
};

const pause = () =>
	new Promise<void>((resolve) => {
		setTimeout(resolve, ASK_EVERY_MS);
	});

/** Waits until a document is printed and saves it. */
export function usePrinted(action: DeskAction): (id: number, name: string) => Promise<boolean> {
	const [ask] = usePrintMutation();
	return (id, name) =>
		action.perform(
			async () => {
				for (let tries = 0; tries < MAX_TRIES; tries += 1) {
					const answer = await ask(id).unwrap();
					if (answer.state === 'failed') throw { status: 500, message: answer.fault };
					if (answer.base64 !== null) return answer.base64;
					await pause();
				}
				throw { status: 503, details: NOT_PRINTED };
			},
			(base64) => {
				saveBytes(name, 'application/pdf', base64);
				return null;
			},
		);
}
