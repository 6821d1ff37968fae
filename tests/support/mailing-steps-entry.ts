/**
 * Orders a mailing or prepares the one that is ordered, and dies (kill -9) before the statement of the given number:
 * `order 3`. Ends by itself when there are fewer.
 */
import { flushCompileCache } from 'node:module';
import { openMailDatabase } from '@mab/cms/mail/database.ts';
import { prepareMailing } from '@mab/cms/mail/prepare.ts';
import { readMailSettings } from '@mab/cms/mail/settings.ts';
import { compileForTest, orderFor } from './mail-run.ts';

// A process that is killed keeps nothing of what it compiled for the next one, unless it does so now.
flushCompileCache();

const [step, number] = process.argv.slice(2);
const knex = openMailDatabase(process.env);
let count = 0;
knex.on('query', () => {
	count += 1;
	if (count === Number(number)) process.kill(process.pid, 'SIGKILL');
});
if (step === 'order') await orderFor(knex);
else {
	const { id } = await knex('mailings').first('id');
	await prepareMailing(knex, id, {
		settings: readMailSettings(process.env),
		compile: compileForTest,
		now: new Date(),
	});
}
await knex.destroy();
