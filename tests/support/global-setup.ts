import { prepareTemplate } from './template.ts';

export async function setup(): Promise<void> {
	await prepareTemplate();
}
