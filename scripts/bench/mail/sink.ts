/** A relay that takes every mail and forgets it, as a process of its own. Tells its parent its port, then its count. */
import { SMTPServer } from 'smtp-server';

const TELL_EVERY = 250;

let count = 0;
const server = new SMTPServer({
	authOptional: true,
	disableReverseLookup: true,
	hideSTARTTLS: true,
	logger: false,
	onData(stream, _session, done) {
		stream.resume();
		stream.once('end', () => {
			done(null, '2.0.0 Ok: queued');
			count += 1;
			if (count % TELL_EVERY === 0) process.send?.({ count });
		});
	},
});
server.on('error', () => {});
server.listen(0, '127.0.0.1', () => {
	const address = server.server.address();
	process.send?.({ port: typeof address === 'object' ? address?.port : null });
});
process.on('disconnect', () => process.exit());
