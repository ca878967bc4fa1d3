import type { TextCatalogue } from '../../../template/withTranslations';

export const title: TextCatalogue = {
  'Product management diagnostic': 'Diagnose des Produktmanagements',
  'Finds out whether a company should train its product managers, which of five situations it is in, how urgent that is, and when training would be the wrong remedy.':
    'Findet heraus, ob ein Unternehmen seine Produktmanager schulen sollte, in welcher von fünf Situationen es sich befindet, wie dringend das ist und wann Schulung das falsche Mittel wäre.',
};
