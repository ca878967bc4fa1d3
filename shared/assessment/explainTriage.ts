import type { Answer } from '../engagement/answer';
import type { Engagement } from '../engagement/engagement';
import { isAtLeast } from '../template/compare';
import type { Template } from '../template/template';
import type { Assessment } from './assessment';
import { known } from './explain';
import type { Explanation, ProbeLine, SymptomLine } from './explanation';

/** I: the mean of the groups' means, each the mean of its respondents' answers, 0 to 4 (2.7). */
export function explainSymptom(
  template: Template,
  engagement: Engagement,
  assessment: Assessment,
  id: string,
): Explanation<SymptomLine> {
  const { intensity, groups } = known(assessment.symptoms, id);
  const heard = engagement.respondents.filter((each) => assessment.respondents.includes(each.id));
  return {
    value: intensity,
    lines: template.groups.flatMap(({ id: group }): SymptomLine[] => {
      const score = groups[group];
      return [
        ...(score === undefined ? [] : [{ kind: 'group', group, score } as const]),
        ...heard
          .filter((each) => each.group === group)
          .map(({ id: respondent }): SymptomLine => ({
            kind: 'respondent',
            respondent,
            group,
            ...felt(engagement.answers[respondent]?.[id]),
          })),
      ];
    }),
  };
}

/** Probe score of a dimension: intensity times link, over the symptoms felt strongly enough (2.7, ruling 17). */
export function explainProbe(
  template: Template,
  assessment: Assessment,
  dimension: string,
): Explanation<ProbeLine> {
  const from = template.configuration.triage.probeFromIntensity;
  return {
    value: known(assessment.probe.scores, dimension),
    lines: template.symptoms.flatMap(({ id, links }): ProbeLine[] => {
      const link = links[dimension] ?? 0;
      const intensity = assessment.symptoms[id]?.intensity ?? null;
      const because = intensity === null ? 'not-asked' : isAtLeast(intensity, from) ? 'counted' : 'too-weak';
      return link > 0 ? [{ symptom: id, intensity, link, from, because }] : [];
    }),
  };
}

function felt(
  answer: Answer | undefined,
): Pick<Extract<SymptomLine, { kind: 'respondent' }>, 'score' | 'because'> {
  if (answer?.state === 'answered' && typeof answer.value === 'number')
    return { score: answer.value, because: 'counted' };
  return { score: null, because: answer?.state === 'dont-know' ? 'dont-know' : 'blank' };
}
