import type { TextCatalogue } from '../../../template/withTranslations';
import { groups } from './groups';
import { role } from './role';

/** The built-in template in German: a file per subject like those in English, each text under the English one. */
export const german: TextCatalogue = {
  ...groups,
  ...role,
};
