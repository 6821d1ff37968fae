/** The script of the form. Without it every page of the form is still a form that the server takes. */
import { keepCopies } from '../offline.ts';

keepCopies();
