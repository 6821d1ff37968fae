import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Operation, OperationResult, VersionedAnswer } from '../questionnaire/response-answers.ts';
import {
	acknowledged,
	copyOf,
	isBehind,
	type ReadState,
	type ResponseCopy,
	refreshed,
	sending,
	shownAnswers,
	typedIn,
} from './response-copy.ts';
import { answersOf, foldOperation } from './response-merge.ts';

/** The server as cms/src/collection keeps it: operations by id, and what they add up to. */
class Server {
	readonly answers = new Map<string, VersionedAnswer>();
	readonly operations = new Map<string, { operation: Operation; result: OperationResult }>();
	version = 0;

	take(operation: Operation): OperationResult {
		const known = this.operations.get(operation.opId);
		if (known !== undefined) return known.result;
		this.version += 1;
		const { changes, conflicts } = foldOperation(this.answers, operation, this.version);
		for (const [path, answer] of changes) this.answers.set(path, answer);
		const result = {
			opId: operation.opId,
			version: this.version,
			conflicts: conflicts.map((conflict) => ({ ...conflict, by: 'focal:1', at: '2026-11-28T04:00:00.000Z' })),
		};
		this.operations.set(operation.opId, { operation, result });
		return result;
	}

	read(): ReadState {
		return { version: this.version, questionnaireVersion: 1, answers: Object.fromEntries(this.answers) };
	}
}

const PATHS = ['title.value', 'aim.value', 'steps.a1.what', 'steps.a1.$position'] as const;

type Step =
	| { kind: 'type'; device: number; path: string; value: string }
	| { kind: 'send'; device: number; fate: 'arrives' | 'request lost' | 'reply lost' }
	| { kind: 'read'; device: number };

const device = fc.nat({ max: 1 });
const typing = fc.tuple(device, fc.constantFrom(...PATHS), fc.nat({ max: 5 })).map(([by, path, word]): Step => {
	const value = path.endsWith('$position') ? ['', '1', '2'][word % 3] : `${by}-${word}`;
	return { kind: 'type', device: by, path, value: value ?? '' };
});
const step = fc.oneof(
	{ arbitrary: typing, weight: 3 },
	{
		arbitrary: fc.record({
			kind: fc.constant('send' as const),
			device,
			fate: fc.constantFrom('arrives' as const, 'request lost' as const, 'reply lost' as const),
		}),
		weight: 3,
	},
	{ arbitrary: fc.record({ kind: fc.constant('read' as const), device }), weight: 1 },
);

describe('two devices on one response', () => {
	function send(server: Server, copy: ResponseCopy, opId: string, fate: 'arrives' | 'request lost' | 'reply lost') {
		const ready = sending(copy, opId);
		if (ready.sent === null || fate === 'request lost') return ready;
		const result = server.take(ready.sent);
		return fate === 'reply lost' ? ready : acknowledged(ready, result);
	}

	function drain(server: Server, copies: ResponseCopy[]): void {
		for (const [index, copy] of copies.entries()) {
			let current = copy;
			for (let turn = 0; turn < 3; turn++) current = send(server, current, `end-${index}-${turn}`, 'arrives');
			copies[index] = current;
		}
		for (const [index, copy] of copies.entries()) copies[index] = refreshed(copy, server.read());
	}

	test('whatever is lost and repeated, no text is overwritten unseen and both end with the same answers', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
				const server = new Server();
				const copies = [copyOf(server.read()), copyOf(server.read())];
				for (const [index, each] of steps.entries()) {
					const copy = copies[each.device] as ResponseCopy;
					const shown = shownAnswers(copy);
					if (each.kind === 'type') copies[each.device] = typedIn(copy, { [each.path]: each.value });
					if (each.kind === 'send') copies[each.device] = send(server, copy, `op-${index}`, each.fate);
					if (each.kind === 'read') copies[each.device] = refreshed(copy, server.read());
					// The own words stay on the screen, whatever the network did.
					const own = { ...shown, ...(each.kind === 'type' ? { [each.path]: each.value } : {}) };
					const after = copies[each.device] as ResponseCopy;
					for (const path of Object.keys({ ...copy.typed, ...copy.sent?.changes })) {
						expect(shownAnswers(after)[path]).toBe(own[path]);
					}
				}
				drain(server, copies);

				const answers = answersOf(server.answers);
				for (const copy of copies) {
					expect(copy.sent).toBeNull();
					expect(copy.typed).toEqual({});
					expect(isBehind(copy)).toBe(false);
					expect(Object.fromEntries(Object.entries(copy.known).map(([p, { value }]) => [p, value]))).toEqual(answers);
				}
				expectNothingLost(server);
			}),
			{ numRuns: 400 },
		);
	});

	/** Every value of every operation was folded in, was there already, or is listed as a conflict. */
	function expectNothingLost(server: Server): void {
		const again = new Map<string, VersionedAnswer>();
		for (const { operation, result } of server.operations.values()) {
			const { changes, conflicts } = foldOperation(again, operation, result.version);
			for (const [path, mine] of Object.entries(operation.changes)) {
				const isKept =
					changes.get(path)?.value === mine ||
					again.get(path)?.value === mine ||
					result.conflicts.some((conflict) => conflict.path === path && conflict.mine === mine);
				expect(isKept, `${operation.opId} ${path}`).toBe(true);
			}
			for (const [path, answer] of changes) {
				const base = Math.max(operation.baseVersion, operation.bases?.[path] ?? 0);
				expect(again.get(path)?.version ?? 0).toBeLessThanOrEqual(base);
				again.set(path, answer);
			}
			expect(conflicts).toHaveLength(result.conflicts.length);
		}
		// The operations alone give the answers again.
		expect(again).toEqual(server.answers);
	}
});

test('what is typed while a save is on its way goes with the next one, and is no conflict with it', () => {
	const server = new Server();
	let copy = sending(typedIn(copyOf(server.read()), { 'title.value': 'Drain' }), 'op-1');
	copy = typedIn(copy, { 'title.value': 'Drainage' });
	copy = acknowledged(copy, server.take(copy.sent as Operation));
	copy = sending(copy, 'op-2');
	expect(server.take(copy.sent as Operation).conflicts).toEqual([]);
	expect(answersOf(server.answers)).toEqual({ 'title.value': 'Drainage' });
});

test('what others changed before it was read is a conflict on the device, and writing there anew decides', () => {
	const server = new Server();
	const mine = typedIn(copyOf(server.read()), { 'title.value': 'Mine' });
	server.take({ opId: 'x', baseVersion: 0, questionnaireVersion: 1, changes: { 'title.value': 'Theirs' } });
	const copy = refreshed(mine, server.read());
	expect(copy.conflicts).toEqual([{ path: 'title.value', kind: 'value', mine: 'Mine', theirs: 'Theirs' }]);
	expect(shownAnswers(copy)['title.value']).toBe('Mine');
	const decided = sending(typedIn(copy, { 'title.value': 'Both' }), 'op-1');
	expect(decided.conflicts).toEqual([]);
	expect(server.take(decided.sent as Operation).conflicts).toEqual([]);
});
