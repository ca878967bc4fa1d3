import type { WorkStep } from '#shared/outputs/workSteps';
import { useTranslate } from '../../wording';

/** How far a step has come, in a sentence. */
export function useStepNote(): (step: WorkStep) => string {
  const t = useTranslate();
  return (step) => {
    const onceHeard = (words: string): string =>
      step.state === 'waiting' ? t('app.workSteps.note.unheard') : words;
    switch (step.kind) {
      case 'facts':
        return t('app.workSteps.note.facts', { filled: step.filled, total: step.total });
      case 'people': {
        const { people, groups, fullPeople, fullGroups } = step;
        return t('app.workSteps.note.people', { people, groups, fullPeople, fullGroups });
      }
      case 'interviews':
        if (step.total === 0) return t('app.workSteps.note.interviewsNone');
        return t('app.workSteps.note.interviews', { finished: step.finished, total: step.total });
      case 'review':
        if (step.matters === 0) return onceHeard(t('app.workSteps.note.reviewNone'));
        return t('app.workSteps.note.review', { count: step.matters });
      case 'notes':
        return t('app.workSteps.note.notes', { written: step.written, total: step.total });
      case 'symptoms':
        if (step.total === 0) return onceHeard(t('app.workSteps.note.symptomsNone'));
        return t('app.workSteps.note.symptoms', { judged: step.judged, total: step.total });
      case 'plan':
        if (step.total === 0) return onceHeard(t('app.workSteps.note.planNone'));
        return onceHeard(t('app.workSteps.note.plan', { decided: step.decided, total: step.total }));
      case 'charter':
        if (step.state === 'done') return t('app.workSteps.note.charterDone');
        return onceHeard(t('app.workSteps.note.charter'));
      case 'report':
        if (step.owed > 0) return t('app.workSteps.note.reportOwed', { count: step.owed });
        return onceHeard(t('app.workSteps.note.report'));
    }
  };
}
