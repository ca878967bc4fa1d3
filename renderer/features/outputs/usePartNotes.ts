import { prerequisitesChecklist } from '#shared/outputs/prerequisitesChecklist';
import { readinessTriggers } from '#shared/outputs/readinessTriggers';
import { symptomTriage } from '#shared/outputs/symptomTriage';
import type { Part } from './parts';
import { useOutputs } from './useOutputs';

/** What stands behind a part in the list: how far it is, or what it found. */
export function usePartNotes(): Partial<Readonly<Record<Part, string>>> {
  const { planned, t } = useOutputs();
  const toJudge = symptomTriage(planned).filter(({ needsJudgement }) => needsJudgement).length;
  const { counts } = readinessTriggers(planned);
  const checklist = prerequisitesChecklist(planned);
  return {
    ...(toJudge > 0 ? { symptoms: t('app.outputs.note.toJudge', { count: toJudge }) } : {}),
    ...(counts.red > 0 ? { triggers: t('app.outputs.note.reds', { count: counts.red }) } : {}),
    ...(checklist.isApplicable
      ? {
          checklist: t('app.outputs.note.passed', {
            passed: checklist.counts.pass,
            items: checklist.items.length,
          }),
        }
      : {}),
  };
}
