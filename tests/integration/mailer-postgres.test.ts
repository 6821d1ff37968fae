import { mailerSuite } from '../support/mailer-suite.ts';

mailerSuite('PostgreSQL');
