/**
 * A plan that follows the records. From one store to the next it makes again what reads something that changed, takes
 * over the rest, and knows what it touched: a plan has a hundred thousand addresses, and an edit changes some fifty.
 *
 * What it arrives at depends on the store alone, by whatever way it came there.
 */
import { readContent } from './content.ts';
import type { Plan, Planned, RecordStore } from './contract.ts';
import type { Address, Group } from './plans/context.ts';
import { planContext } from './plans/context.ts';
import { keyOf, plannedAs, sourcesOf } from './plans/keys.ts';
import { isFallback, PARTS, twoClaims } from './plans/parts.ts';
import { isSame } from './plans/same.ts';

export interface PlanFollower {
	/** Throws when two pages claim the same path; the next plan is then made anew. */
	follow(store: RecordStore): Plan;
	/** An address of the plan, of those that are only printed as well. */
	find(path: string): Address | undefined;
	/** The store that the plan is of; `null` where it is of none. */
	readonly store: RecordStore | null;
}

/** One address that somebody lays claim to. */
interface Claim {
	owner: Owner;
	address: Address;
	/** What a file is made from. Some work it out when asked, so it is asked once, and before the next plan. */
	fileInput: () => unknown;
	/** `null` until it is asked for. */
	key: string | null;
}

/** A group, or all that a part of the plan names one by one. */
interface Owner {
	/** The place of its part in the plan. */
	rank: number;
	/** Of a group. */
	input: unknown;
	claims: Map<string, Claim>;
}

interface State {
	owners: Map<string, Owner>;
	/** By path. Most paths have one claim. */
	claims: Map<string, Claim | Claim[]>;
	planned: Map<string, Planned>;
}

const emptyState = (): State => ({ owners: new Map(), claims: new Map(), planned: new Map() });

export function planFollower({ siteUrl, codeVersion }: { siteUrl: string; codeVersion: string }): PlanFollower {
	let state = emptyState();
	let number = 0;
	let current: RecordStore | null = null;

	function follow(store: RecordStore): Plan {
		const touched = new Set<string>();
		const owners = new Map<string, Owner>();
		for (const { claims } of state.owners.values()) for (const { fileInput } of claims.values()) fileInput();
		const context = planContext(readContent(store), siteUrl);
		for (const [rank, part] of PARTS.entries()) {
			const single: Address[] = [];
			for (const item of part(context)) {
				if (item.kind !== 'group') single.push(item);
				else if (owners.has(item.id)) throw new Error(`Two groups of the plan are called ${item.id}.`);
				else
					owners.set(
						item.id,
						unchanged(item) ?? renewed(item.id, { rank, input: item.input }, item.addresses(), touched),
					);
			}
			const id = `part ${rank}`;
			owners.set(id, renewed(id, { rank, input: null }, single, touched));
		}
		for (const [id, owner] of state.owners) {
			if (!owners.has(id)) for (const claim of owner.claims.values()) withdraw(claim, touched);
		}
		state.owners = owners;
		for (const path of touched) decide(path);
		return { number, planned: state.planned, touched };
	}

	function unchanged({ id, input }: Group): Owner | null {
		const before = state.owners.get(id);
		return before !== undefined && isSame(before.input, input) ? before : null;
	}

	/** The owner with these addresses, taking over what it had of them before. */
	function renewed(
		id: string,
		{ rank, input }: Pick<Owner, 'rank' | 'input'>,
		addresses: Iterable<Address>,
		touched: Set<string>,
	): Owner {
		const before = state.owners.get(id);
		const owner: Owner = { rank, input, claims: new Map() };
		for (const address of addresses) {
			const { path } = address;
			if (owner.claims.has(path)) {
				if (isFallback(rank)) continue;
				throw twoClaims(path);
			}
			const fileInput = fileInputOf(address);
			const known = before?.claims.get(path);
			if (known !== undefined && isSameAddress(known, address, fileInput)) {
				// The new one holds on to the records of now, the old one to those of long ago.
				owner.claims.set(path, Object.assign(known, { owner, address }));
			} else {
				const claim: Claim = { owner, address, fileInput, key: null };
				owner.claims.set(path, claim);
				if (known !== undefined) withdraw(known, touched);
				lay(claim, touched);
			}
		}
		for (const [path, claim] of before?.claims ?? []) if (!owner.claims.has(path)) withdraw(claim, touched);
		for (const claim of owner.claims.values()) refreshMade(claim, touched);
		return owner;
	}

	/** A document that reads the same as before may be made from pages that do not. */
	function refreshMade(claim: Claim, touched: Set<string>): void {
		const { address, key } = claim;
		if (key === null || address.kind !== 'made' || sourcesOf(address.recipe).length === 0) return;
		claim.key = null;
		if (keyOfClaim(claim) !== key) touched.add(address.path);
	}

	function lay(claim: Claim, touched: Set<string>): void {
		const { path } = claim.address;
		const others = claimsAt(path);
		state.claims.set(path, others.length === 0 ? claim : [...others, claim]);
		touched.add(path);
	}

	function withdraw(claim: Claim, touched: Set<string>): void {
		const { path } = claim.address;
		const [one, ...more] = claimsAt(path).filter((other) => other !== claim);
		if (one === undefined) state.claims.delete(path);
		else state.claims.set(path, more.length === 0 ? one : [one, ...more]);
		touched.add(path);
	}

	function claimsAt(path: string): Claim[] {
		const found = state.claims.get(path);
		if (found === undefined) return [];
		return Array.isArray(found) ? found : [found];
	}

	/**
	 * A page wins over a redirect and a redirect over the notice that something is gone. Among equals any rule would do
	 * that does not ask who came first.
	 */
	function winnerAt(path: string): Claim | undefined {
		const claims = claimsAt(path);
		if (claims.filter(({ owner }) => !isFallback(owner.rank)).length > 1) throw twoClaims(path);
		const [first, ...more] = claims;
		return more.reduce((best, claim) => (isBefore(claim, best as Claim) ? claim : best), first);
	}

	function isBefore(a: Claim, b: Claim): boolean {
		return a.owner.rank !== b.owner.rank ? a.owner.rank < b.owner.rank : keyOfClaim(a) < keyOfClaim(b);
	}

	function decide(path: string): void {
		const winner = winnerAt(path);
		const planned = winner === undefined ? null : plannedAs(winner.address, () => keyOfClaim(winner));
		if (planned === null) state.planned.delete(path);
		else state.planned.set(path, planned);
	}

	function keyOfClaim(claim: Claim): string {
		const { address, owner } = claim;
		claim.key ??= keyOf(address, codeVersion, (source) => {
			const other = owner.claims.get(source);
			if (other === undefined) throw new Error(`${address.path} is made from ${source}, which is not of its group.`);
			return keyOfClaim(other);
		});
		return claim.key;
	}

	return {
		follow(store) {
			number += 1;
			current = null;
			try {
				const plan = follow(store);
				current = store;
				return plan;
			} catch (error) {
				// Half of it is of one store and half of the other. Nobody can have followed a number that is left out.
				state = emptyState();
				number += 1;
				throw error;
			}
		},
		find: (path) => winnerAt(path)?.address,
		get store() {
			return current;
		},
	};
}

const NO_INPUT = () => null;

function fileInputOf(address: Address): () => unknown {
	if (address.kind !== 'file') return NO_INPUT;
	const { file } = address;
	let known: { input: unknown } | null = null;
	return () => {
		known ??= { input: file.input };
		return known.input;
	};
}

/** Whether both are made from the same, and answered in the same way. */
function isSameAddress(known: Claim, address: Address, fileInput: Claim['fileInput']): boolean {
	const before = known.address;
	if (before.kind !== 'file' || address.kind !== 'file') return before.kind === address.kind && isSame(before, address);
	const { contentType, meanwhile, mayLag } = address.file;
	const isServedAlike =
		before.file.contentType === contentType && before.file.meanwhile === meanwhile && before.file.mayLag === mayLag;
	return isServedAlike && isSame(known.fileInput(), fileInput());
}
