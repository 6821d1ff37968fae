/**
 * The municipality for training (A07). It is no row of the registry, so whatever counts, lists, exports or publishes
 * municipalities cannot meet it; whatever is answered for it is marked by `is_sandbox` as well.
 */
export const SANDBOX_MUNICIPALITY = {
	/** No code of the registry may be this one; `reference-gate.ts` refuses it. */
	code: 'demo-paurashava',
	name: { en: 'Demo Paurashava', bn: 'ডেমো পৌরসভা' },
} as const;

export const isSandbox = (municipalityCode: string): boolean => municipalityCode === SANDBOX_MUNICIPALITY.code;
