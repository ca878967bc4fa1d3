import type { TextCatalogue } from '../../../template/withTranslations';

/** The built-in template in Swedish: a file per subject like those in English, each text under the English one. */
export const swedish: TextCatalogue = {};
