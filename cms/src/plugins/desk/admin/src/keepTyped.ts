/**
 * Strapi shows a save as done before the server has answered. When it is refused, or the network is gone, Strapi takes
 * that back and with it everything that was typed (strapi/strapi#22646); only what it calls a validation error leaves
 * the form as it is. Here a save is shown once it is accepted, and every refusal is such an error.
 */
import { adminApi } from '@strapi/strapi/admin';
import { afterAcceptance, asValidationError, type Refusal, type Started } from './refusedSave.ts';

interface Endpoint {
	onQueryStarted?: Started<unknown>;
	transformErrorResponse?: (refusal: Refusal) => Refusal;
}

/** The endpoints of the content manager are unknown to the types of the API that they belong to. */
type Enhance = (enhancement: { endpoints: { updateDocument: (endpoint: Endpoint) => void } }) => unknown;

/** Call once, when all plugins are there. */
export function keepWhatWasTyped(): void {
	(adminApi.enhanceEndpoints as unknown as Enhance)({
		endpoints: {
			updateDocument(endpoint) {
				const { onQueryStarted } = endpoint;
				if (onQueryStarted !== undefined) endpoint.onQueryStarted = afterAcceptance(onQueryStarted);
				endpoint.transformErrorResponse = asValidationError;
			},
		},
	});
}
