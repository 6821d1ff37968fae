import { controllers } from './controllers.ts';
import { routes } from './routes.ts';

export default { controllers, routes };
