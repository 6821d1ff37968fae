/** The response board as the desk uses it. */
import type { Core } from '@strapi/strapi';
import { boardOf, municipalitiesOf } from '../../../response-board/board';
import { exportFile, exportLink } from '../../../response-board/export';
import { figuresOf } from '../../../response-board/figures';
import { remind } from '../../../response-board/reminders';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
	board: (asked: Parameters<typeof boardOf>[1]) => boardOf(strapi.db.connection, asked),
	municipalities: (asked: Parameters<typeof municipalitiesOf>[1]) => municipalitiesOf(strapi.db.connection, asked),
	figures: (roundId: string | null) => figuresOf(strapi.db.connection, roundId),
	remind: (request: Parameters<typeof remind>[1]) => remind(strapi.db.connection, request),
	exportLink,
	exportFile: (token: string) => exportFile(strapi, token),
});
