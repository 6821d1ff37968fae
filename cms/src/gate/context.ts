/** A call of the document service on its way through the gate. */
export interface GateContext {
	uid: string;
	action: string;
	params: {
		documentId?: string;
		locale?: string | string[] | null;
		status?: string;
		data?: Record<string, unknown>;
	} & Record<string, unknown>;
}

/** Carries the call on to Strapi. */
export type Next = () => Promise<unknown>;
