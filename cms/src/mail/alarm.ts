/** A sleep that ends early when something happens. */
export interface Alarm {
	sleep(ms: number): Promise<void>;
	ring(): void;
}

export function makeAlarm(): Alarm {
	let ring = () => {};
	let hasRung = false;
	return {
		ring() {
			hasRung = true;
			ring();
		},
		async sleep(ms) {
			// Rung while nobody slept: whatever it was may not have been seen.
			if (!hasRung && ms > 0) {
				await new Promise<void>((resolve) => {
					const timer = setTimeout(resolve, ms);
					ring = () => {
						clearTimeout(timer);
						resolve();
					};
				});
			}
			hasRung = false;
			ring = () => {};
		},
	};
}
