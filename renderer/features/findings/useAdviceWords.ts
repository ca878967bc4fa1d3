import type { Dimension } from '#shared/template/model';
import { useTranslate } from '../../wording';
import { useFindings } from './useFindings';

/** The advice on a situation, and what is said beside it when its training is held or comes after the plan. */
export function useAdviceWords(dimension: Dimension): {
  readonly text: string;
  readonly addition: string | null;
} {
  const t = useTranslate();
  const { assessment, index, plan, template, text } = useFindings();
  const { id } = dimension.situation;
  const advice = plan.advice[id];
  const level = assessment.verdicts[id]?.level ?? 'not-assessable';
  const { trainingFollows, trainingHeld } = template.outputs.narrative;
  const recorded = advice?.text ?? null;
  const words = recorded === null ? t(`terms.level.${level}`) : text(recorded);
  switch (advice?.addition?.kind) {
    case 'training-follows':
      return { text: words, addition: text(trainingFollows) };
    case 'training-held': {
      const instead = advice.addition.rules
        .flatMap((rule) => index.contraindications.get(rule) ?? [])
        .map(({ sayInstead }) => text(sayInstead))
        .join(' ');
      return { text: words, addition: text(trainingHeld).replace('{{sayInstead}}', instead) };
    }
    case undefined:
      return { text: words, addition: null };
  }
}
