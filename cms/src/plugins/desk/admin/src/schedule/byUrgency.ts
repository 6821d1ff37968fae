import type { ScheduleEntry } from '../../../contract.ts';

/** What waits comes first, the next to happen on top; then what is over, the newest on top. */
export function byUrgency(entries: readonly ScheduleEntry[]): ScheduleEntry[] {
	const due = ({ dueAt }: ScheduleEntry) => Date.parse(dueAt);
	const waiting = entries.filter(({ state }) => state === 'waiting').sort((a, b) => due(a) - due(b));
	const over = entries.filter(({ state }) => state !== 'waiting').sort((a, b) => due(b) - due(a));
	return [...waiting, ...over];
}
