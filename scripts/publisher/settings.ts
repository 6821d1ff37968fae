import { resolve } from 'node:path';
import { PublisherFailure } from './failure.ts';
import { ALL_MAKES, type Make } from './makers.ts';

export interface Settings {
	/** Without a slash at the end. */
	cmsUrl: string;
	token: string;
	/** The site folder that the CMS serves: objects, manifests, `current`. */
	siteDir: string;
	/** The publisher's own files: the copy of the public records and the lease. */
	publisherDir: string;
	/** Preview and health, on 127.0.0.1. 0 takes a free port. */
	port: number;
	/** The compiled site. */
	bundle: string;
	/** What this machine makes beside pages. */
	makes: ReadonlySet<Make>;
}

const REPOSITORY = resolve(import.meta.dirname, '../..');

/** Reads the environment. Throws PublisherFailure `settings.invalid` naming the variable. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
	const { CMS_URL = 'http://127.0.0.1:1337', PUBLICATION_TOKEN = '', PUBLISHER_PORT = '1338' } = env;
	if (!URL.canParse(CMS_URL)) {
		throw new PublisherFailure('settings.invalid', `CMS_URL is "${CMS_URL}", which is not an address.`);
	}
	if (PUBLICATION_TOKEN === '') {
		throw new PublisherFailure(
			'settings.invalid',
			'PUBLICATION_TOKEN is not set. The CMS and the publisher need the same one; npm start writes it into .env.',
		);
	}
	const port = Number(PUBLISHER_PORT);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) {
		throw new PublisherFailure('settings.invalid', `PUBLISHER_PORT is "${PUBLISHER_PORT}", which is not a port.`);
	}
	const folder = (name: string | undefined, fallback: string) => resolve(REPOSITORY, name ?? fallback);
	return {
		cmsUrl: CMS_URL.replace(/\/+$/, ''),
		token: PUBLICATION_TOKEN,
		siteDir: folder(env.SITE_DIR, 'data/site'),
		publisherDir: folder(env.PUBLISHER_DIR, 'data/publisher'),
		port,
		bundle: folder(env.SITE_BUNDLE, 'site/dist/server/entry.mjs'),
		makes: makesOf(env.PUBLISHER_MAKES ?? ALL_MAKES.join()),
	};
}

/** Throws PublisherFailure `settings.invalid` for a word that names nothing. */
function makesOf(list: string): ReadonlySet<Make> {
	const words = list.split(/[\s,]+/).filter((word) => word !== '' && word !== 'none');
	const unknown = words.find((word) => !(ALL_MAKES as readonly string[]).includes(word));
	if (unknown !== undefined) {
		throw new PublisherFailure(
			'settings.invalid',
			`PUBLISHER_MAKES names "${unknown}". It takes some of ${ALL_MAKES.join(', ')}, or none.`,
		);
	}
	return new Set(words as Make[]);
}
