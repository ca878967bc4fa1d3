import type { Template } from '../../template/template';
import { withTranslations } from '../../template/withTranslations';
import { content, presentDiagnostic } from './content';
import { german } from './de';
import { swedish } from './sv';

export { earlierDiagnostics } from './content';

/** The built-in template in every language: half of what the program holds in words, so it is loaded when it is needed. */
export const productManagementDiagnostic: Template = {
  ...withTranslations(content, { de: german, sv: swedish }),
  ...presentDiagnostic,
};
