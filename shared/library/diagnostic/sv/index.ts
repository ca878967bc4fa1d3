import type { TextCatalogue } from '../../../template/withTranslations';
import { agile } from './agile';
import { biz } from './biz';
import { charter } from './charter';
import { checklist } from './checklist';
import { configuration } from './configuration';
import { contradictions } from './contradictions';
import { contraindications } from './contraindications';
import { costOfWaiting } from './costOfWaiting';
import { facts } from './facts';
import { groups } from './groups';
import { interviewScript } from './interviewScript';
import { model } from './model';
import { modules } from './modules';
import { narrative } from './narrative';
import { recommendations } from './recommendations';
import { references } from './references';
import { roadmap } from './roadmap';
import { role } from './role';
import { scale } from './scale';
import { skills } from './skills';
import { stageMap } from './stageMap';
import { symptoms } from './symptoms';
import { title } from './title';
import { triggers } from './triggers';

/** The built-in template in Swedish: a file per subject like those in English, each text under the English one. */
export const swedish: TextCatalogue = {
  ...agile,
  ...biz,
  ...charter,
  ...checklist,
  ...configuration,
  ...contradictions,
  ...contraindications,
  ...costOfWaiting,
  ...facts,
  ...groups,
  ...interviewScript,
  ...model,
  ...modules,
  ...narrative,
  ...references,
  ...roadmap,
  ...role,
  ...scale,
  ...skills,
  ...stageMap,
  ...symptoms,
  ...triggers,
  ...title,
  ...recommendations,
};
