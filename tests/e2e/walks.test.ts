/** People on their ways through the whole product, one after the other, each with entries and addresses of their own. */
import './walks/editorial-journey.ts';
import './walks/questionnaire.ts';
import './walks/newsletter.ts';
