import { type Html, html } from './html.ts';

/** The drawing of site/src/icons/logo.svg in the colour of its text. */
export const LOGO: Html = html`<svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path fill-rule="evenodd" d="M12 1 22 9v2.7c-3.6-.5-6.8.6-9.9 2.2S5.6 16.3 2 15V9Zm-1.75 7.5V12h3.5V8.5Z"/><path d="M2 17.25c3.9 1.1 7.3.2 10.6-1.5S18.9 13.5 22 14v6a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3Z"/></svg>`;
