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
import { agile as agileAdvice } from './recommendations/agile';
import { business as businessAdvice } from './recommendations/business';
import { role as roleAdvice } from './recommendations/role';
import { scale as scaleAdvice } from './recommendations/scale';
import { transition as transitionAdvice } from './recommendations/transition';
import { references } from './references';
import { roadmap } from './roadmap';
import { role } from './role';
import { scale } from './scale';
import { skills } from './skills';
import { stageMap } from './stageMap';
import { symptoms } from './symptoms';
import { title } from './title';
import { triggers } from './triggers';

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
  ...roleAdvice,
  ...businessAdvice,
  ...agileAdvice,
  ...scaleAdvice,
  ...transitionAdvice,
  ...modules,
  ...contraindications,
  ...charter,
  ...checklist,
  ...costOfWaiting,
  ...narrative,
  ...roadmap,
  ...skills,
  ...stageMap,
  ...triggers,
  ...references,
  ...title,
};
