import type { Recommendation } from '../../template/advice';
import { agile } from './recommendations/agile';
import { business } from './recommendations/business';
import { role } from './recommendations/role';
import { scale } from './recommendations/scale';
import { transition } from './recommendations/transition';

/** What a client can do (section 4.1), in the order of its ids. */
export const recommendations: Recommendation[] = [...role, ...business, ...transition, ...scale, ...agile];
