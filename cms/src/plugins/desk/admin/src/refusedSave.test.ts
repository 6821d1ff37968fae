import { expect, test, vi } from 'vitest';
import { afterAcceptance, asValidationError } from './refusedSave.ts';

test('a save is shown once it is accepted, and one that is refused or cut off never', async () => {
	const shown = vi.fn();
	await afterAcceptance(shown)('refused', { queryFulfilled: Promise.reject(new Error('409')) });
	expect(shown).not.toHaveBeenCalled();
	await afterAcceptance(shown)('accepted', { queryFulfilled: Promise.resolve() });
	expect(shown).toHaveBeenCalledExactlyOnceWith('accepted', expect.anything());
});

test('every refusal is one after which the form stays as it is, with its own message', () => {
	expect(asValidationError({ name: 'ConflictError', message: 'There is one already.', status: 409 })).toEqual({
		...{ name: 'ValidationError', message: 'There is one already.', status: 409 },
		details: {},
	});
	const named = { name: 'ValidationError', message: 'Is missing', details: { errors: [{ path: ['title'] }] } };
	expect(asValidationError(named)).toMatchObject(named);
});
