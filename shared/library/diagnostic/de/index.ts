import type { TextCatalogue } from '../../../template/withTranslations';
import { agile } from './agile';
import { biz } from './biz';
import { configuration } from './configuration';
import { contradictions } from './contradictions';
import { facts } from './facts';
import { groups } from './groups';
import { interviewScript } from './interviewScript';
import { model } from './model';
import { role } from './role';
import { scale } from './scale';
import { symptoms } from './symptoms';

/** The built-in template in German: a file per subject like those in English, each text under the English one. */
export const german: TextCatalogue = {
  ...groups,
  ...role,
  ...biz,
  ...model,
  ...scale,
  ...agile,
  ...facts,
  ...symptoms,
  ...contradictions,
  ...interviewScript,
  ...configuration,
};
