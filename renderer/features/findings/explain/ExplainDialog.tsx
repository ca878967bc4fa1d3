import { assertNever } from '#shared/result';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useTranslate } from '../../../wording';
import type { Explained } from './ExplainContext';
import { ConfidenceLines } from './ConfidenceLines';
import { DimensionLines, OverallLines } from './DimensionLines';
import { FacetLines, GroupLines } from './FacetLines';
import { KnowingLines, RankingLines } from './KnowingLines';
import { AgreementLines, GapLines } from './PerceptionLines';
import { ProbeLines } from './ProbeLines';
import { useExplainedTitle } from './useExplainedTitle';
import { ExposureLines, SeverityLines, TrainableLines } from './VerdictLines';
import { LevelLines } from './LevelLines';
import { SymptomLines } from './SymptomLines';

interface Props {
  readonly explained: Explained | null;
  readonly onClose: () => void;
}

/** Where a figure comes from: the formula in words, then the lines. */
export function ExplainDialog({ explained, onClose }: Props) {
  const t = useTranslate();
  const titleOf = useExplainedTitle();
  return (
    <Dialog
      width="wide"
      isOpen={explained !== null}
      title={explained === null ? '' : titleOf(explained)}
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
    case 'exposure':
      return <ExposureLines dimension={explained.dimension} />;
    case 'probe':
      return <ProbeLines dimension={explained.dimension} />;
    case 'group':
      return <GroupLines facet={explained.facet} group={explained.group} />;
    case 'agreement':
      return <AgreementLines facet={explained.facet} />;
    case 'gap':
      return <GapLines facet={explained.facet} gap={explained.gap} />;
    case 'knowing':
      return <KnowingLines question={explained.question} />;
    case 'ranking':
      return <RankingLines question={explained.question} />;
    case 'trainable':
      return <TrainableLines situation={explained.situation} />;
    default:
      return assertNever(explained);
  }
}
