import { intakeOf } from '../../../collection/questionnaires.ts';

export default () => ({
	/** In which round a municipality answers at an instant; `null` asks for the public. */
	intake: (municipalityCode: string | null, now: Date) => intakeOf(strapi, municipalityCode, now),
});
