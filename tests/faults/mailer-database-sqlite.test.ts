import { mailerFaultSuite } from '../support/mailer-fault-suite.ts';

mailerFaultSuite('SQLite');
