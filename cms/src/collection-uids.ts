/** The content types of collection that are edited on the desk. */
export const QUESTIONNAIRE_UID = 'api::questionnaire.questionnaire';
export const ROUND_UID = 'api::round.round';
