import { assertNever } from '#shared/result';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import type { Explained } from './ExplainContext';
import { ConfidenceLines } from './ConfidenceLines';
import { DimensionLines, OverallLines } from './DimensionLines';
import { FacetLines } from './FacetLines';
import { LevelLines, SeverityLines, TrainableLines } from './VerdictLines';
import { SymptomLines } from './SymptomLines';

interface Props {
  readonly explained: Explained | null;
  readonly onClose: () => void;
}

/** Where a figure comes from: the formula in words, then the lines. */
export function ExplainDialog({ explained, onClose }: Props) {
  const t = useTranslate();
  const title = useTitle(explained);
  return (
    <Dialog
      width="wide"
      isOpen={explained !== null}
      title={title}
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      {explained !== null && <Lines explained={explained} />}
    </Dialog>
  );
}

function Lines({ explained }: { readonly explained: Explained }) {
  switch (explained.kind) {
    case 'facet':
      return <FacetLines facet={explained.id} />;
    case 'dimension':
      return <DimensionLines dimension={explained.id} />;
    case 'overall':
      return <OverallLines />;
    case 'confidence':
      return <ConfidenceLines dimension={explained.id} />;
    case 'symptom':
      return <SymptomLines symptom={explained.id} />;
    case 'severity':
      return <SeverityLines situation={explained.situation} />;
    case 'level':
      return <LevelLines situation={explained.situation} />;
    case 'trainable':
      return <TrainableLines situation={explained.situation} />;
    default:
      return assertNever(explained);
  }
}

function useTitle(explained: Explained | null): string {
  const t = useTranslate();
  const { assessment, dimensionName, facetName, figures, index, text } = useFindings();
  if (explained === null) return '';
  const of = (name: string, value: string): string => t('app.findings.explain.of', { name, value });
  switch (explained.kind) {
    case 'facet':
      return of(facetName(explained.id), figures.score(assessment.facets[explained.id]?.score ?? null));
    case 'dimension':
      return of(
        dimensionName(explained.id),
        figures.score(assessment.dimensions[explained.id]?.score ?? null),
      );
    case 'overall':
      return of(t('app.findings.overall'), figures.score(assessment.overall.score));
    case 'confidence': {
      const grade = assessment.dimensions[explained.id]?.confidence.grade ?? 'D';
      return of(`${t('app.findings.confidence')}, ${dimensionName(explained.id)}`, t(`terms.grade.${grade}`));
    }
    case 'symptom': {
      const symptom = index.symptoms.get(explained.id);
      return of(
        symptom === undefined ? explained.id : text(symptom.title),
        figures.tenth(assessment.symptoms[explained.id]?.intensity ?? null),
      );
    }
    case 'severity':
    case 'level':
    case 'trainable': {
      const verdict = assessment.verdicts[explained.situation];
      if (verdict === undefined) return explained.situation;
      if (explained.kind === 'severity')
        return of(`${t('app.findings.severity')} ${explained.situation}`, figures.severity(verdict.severity));
      if (explained.kind === 'level')
        return of(`${t('app.findings.level')} ${explained.situation}`, t(`terms.level.${verdict.level}`));
      return of(
        `${t('terms.trainableShare')} ${explained.situation}`,
        figures.percent(verdict.trainableShare),
      );
    }
  }
}
