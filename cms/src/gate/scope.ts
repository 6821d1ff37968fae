/** What the gate must know about a call beside its parameters, for the calls that our own services make. */
import { AsyncLocalStorage } from 'node:async_hooks';

interface GateScope {
	/** The gate itself is copying shared facts to the other language; this is not somebody's edit. */
	isSharedSync?: boolean;
	/** Why a publication is withdrawn; `unpublish` without it is refused. */
	withdrawReason?: string;
}

const scope = new AsyncLocalStorage<GateScope>();

export function withGateScope<T>(facts: GateScope, work: () => Promise<T>): Promise<T> {
	return scope.run({ ...scope.getStore(), ...facts }, work);
}

export function gateScope(): GateScope {
	return scope.getStore() ?? {};
}
