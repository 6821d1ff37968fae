/** Real Chromium: Debian's where it is installed, otherwise the one that comes by npm. */
export { launchBrowser } from '@mab/scripts/chromium.ts';
