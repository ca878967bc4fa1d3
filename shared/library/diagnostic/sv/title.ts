import type { TextCatalogue } from '../../../template/withTranslations';

export const title: TextCatalogue = {
  'Product management diagnostic': 'Diagnos av produktledningen',
  'Finds out whether a company should train its product managers, which of five situations it is in, how urgent that is, and when training would be the wrong remedy.':
    'Tar reda på om ett företag bör utbilda sina produktchefer, vilken av fem situationer det befinner sig i, hur brådskande det är och när utbildning vore fel åtgärd.',
};
