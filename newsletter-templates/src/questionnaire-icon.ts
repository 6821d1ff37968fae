import { type Html, html } from './html.ts';

/** The drawing of site/src/icons/questionnaire.svg in the colour of its text. */
export const QUESTIONNAIRE_ICON: Html = html`<svg class="questionnaire-icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"><path fill="currentColor" fill-opacity=".14" d="M13 21.25H5.5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h11a2 2 0 0 1 2 2v5.5"/><path fill="currentColor" d="M8 2.75h6V5.5H8Z"/><path stroke-width="2" d="m6.5 10 1.25 1.25L10 8.75M6.5 15.5l1.25 1.25L10 14.25"/><path d="M12.5 10h2.75"/><path fill="currentColor" fill-opacity=".14" d="m13.25 21 .6-2.9 5.6-5.6a1.5 1.5 0 0 1 2.15 0l.15.15a1.5 1.5 0 0 1 0 2.15l-5.6 5.6Z"/></svg>`;
