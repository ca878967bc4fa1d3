import { useIsPrivate } from '../../../state/privateView';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import { useFacetScore } from '../useFacetScore';
import { useGapShown } from '../useGapShown';
import type { Explained } from './ExplainContext';

/** The figure that is explained, by name and value. */
export function useExplainedTitle(): (explained: Explained) => string {
  const t = useTranslate();
  const { assessment, dimensionName, facetName, figures, groupName, index, text } = useFindings();
  const facetScore = useFacetScore();
  const gapShown = useGapShown();
  const isPrivate = useIsPrivate();
  const of = (name: string, value: string): string => t('app.findings.explain.of', { name, value });
  const prompt = (id: string): string => {
    const question = index.questions.get(id)?.question;
    return question === undefined ? id : text(question.prompt);
  };
  return (explained) => {
    switch (explained.kind) {
      case 'facet':
        return of(facetName(explained.id), facetScore(explained.id));
      case 'group': {
        if (!isPrivate) return of(facetName(explained.facet), facetScore(explained.facet));
        const score = assessment.facets[explained.facet]?.groups[explained.group] ?? null;
        return of(`${facetName(explained.facet)}, ${groupName(explained.group)}`, figures.score(score));
      }
      case 'dimension':
        return of(
          dimensionName(explained.id),
          figures.score(assessment.dimensions[explained.id]?.score ?? null),
        );
      case 'overall':
        return of(t('app.findings.overall'), figures.score(assessment.overall.score));
      case 'confidence': {
        const grade = assessment.dimensions[explained.id]?.confidence.grade ?? 'D';
        return of(
          `${t('app.findings.confidence')}, ${dimensionName(explained.id)}`,
          t(`terms.grade.${grade}`),
        );
      }
      case 'symptom': {
        const symptom = index.symptoms.get(explained.id);
        return of(
          symptom === undefined ? explained.id : text(symptom.title),
          figures.tenth(assessment.symptoms[explained.id]?.intensity ?? null),
        );
      }
      case 'exposure':
        return of(
          `${t('app.findings.exposure')}, ${dimensionName(explained.dimension)}`,
          figures.exposure(assessment.exposures[explained.dimension]?.value ?? null),
        );
      case 'probe':
        return of(
          `${t('app.findings.probe')}, ${dimensionName(explained.dimension)}`,
          figures.tenth(assessment.probe.scores[explained.dimension] ?? null),
        );
      case 'agreement': {
        const value = assessment.facets[explained.facet]?.agreement ?? null;
        return of(
          `${t('app.findings.disagreements.agreement')}, ${facetName(explained.facet)}`,
          figures.agreement(value),
        );
      }
      case 'gap':
        return of(
          `${t(`app.findings.disagreements.${explained.gap}`)}, ${facetName(explained.facet)}`,
          gapShown(explained.facet, explained.gap),
        );
      case 'knowing':
      case 'ranking':
        return prompt(explained.question);
      case 'severity':
      case 'level':
      case 'trainable': {
        const verdict = assessment.verdicts[explained.situation];
        if (verdict === undefined) return explained.situation;
        const name = {
          severity: 'app.findings.severity',
          level: 'app.findings.level',
          trainable: 'terms.trainableShare',
        } as const;
        const value = {
          severity: figures.severity(verdict.severity),
          level: t(`terms.level.${verdict.level}`),
          trainable: figures.percent(verdict.trainableShare),
        };
        return of(`${t(name[explained.kind])} ${explained.situation}`, value[explained.kind]);
      }
    }
  };
}
