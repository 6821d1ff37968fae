/** Where this CMS keeps attachments, and the one queue in which it examines them. */
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { examiner, type Intake, sweepAttachments } from './attachment-intake.ts';
import { openAttachmentStore } from './attachment-store.ts';
import { clamdFrom } from './clamd.ts';
import { privateFolder } from './private-store.ts';

interface CmsIntake {
	intake: Intake;
	/** Examines what waits; resolves when nothing does. */
	examine(): Promise<void>;
	/** Removes what nothing names any more. */
	sweep(): Promise<void>;
}

const known = new WeakMap<Core.Strapi, Promise<CmsIntake>>();

export function intakeOfCms(strapi: Core.Strapi): Promise<CmsIntake> {
	const open = known.get(strapi) ?? openIntake(strapi);
	known.set(strapi, open);
	return open;
}

async function openIntake(strapi: Core.Strapi): Promise<CmsIntake> {
	const intake = {
		knex: strapi.db.connection,
		store: await openAttachmentStore(join(privateFolder(), 'attachments')),
		clamd: clamdFrom(process.env),
		log: (line: string) => strapi.log.warn(line),
	};
	return { intake, examine: examiner(intake), sweep: () => sweepAttachments(intake) };
}
