import type { Outputs } from '../../template/outputs';
import { charter } from './charter';
import { checklist } from './checklist';
import { costOfWaiting } from './costOfWaiting';
import { narrative } from './narrative';
import { roadmap } from './roadmap';
import { skills } from './skills';
import { stageMap } from './stageMap';
import { triggers } from './triggers';

/** What is handed over besides scores and plan (section 5). */
export const outputs: Outputs = {
  charter,
  skills,
  stageMap,
  triggers,
  checklist,
  roadmap,
  narrative,
  costOfWaiting,
};
