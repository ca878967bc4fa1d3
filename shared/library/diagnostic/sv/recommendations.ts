import type { TextCatalogue } from '../../../template/withTranslations';
import { agile } from './recommendations/agile';
import { business } from './recommendations/business';
import { role } from './recommendations/role';
import { scale } from './recommendations/scale';
import { transition } from './recommendations/transition';

export const recommendations: TextCatalogue = { ...agile, ...business, ...role, ...scale, ...transition };
