/** The one script that every page loads. No page needs it to be read. */
import { keepCopies } from './offline.ts';
import { enableSharing } from './share.ts';
import { enableTextOnly } from './text-only.ts';

enableTextOnly();
enableSharing();
keepCopies();
