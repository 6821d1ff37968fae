/** Wakes waiting feed readers of this process right after a commit; readers of other processes poll. */
import { EventEmitter } from 'node:events';

const emitter = new EventEmitter().setMaxListeners(100);

export function announcePublication(): void {
	emitter.emit('publication');
}

/** Resolves at the next announcement or after `milliseconds`, whichever comes first. */
export function nextAnnouncement(milliseconds: number): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			emitter.off('publication', done);
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		emitter.on('publication', done);
	});
}
