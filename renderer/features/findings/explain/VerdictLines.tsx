import { explainLevel, explainSeverity, explainTrainableShare } from '#shared/assessment/explain';
import type { LevelLine } from '#shared/assessment/explanation';
import { noFigure } from '../../../state/figures';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

interface Props {
  readonly situation: string;
}

export function SeverityLines({ situation }: Props) {
  const t = useTranslate();
  const { assessment, factPrompts, figures, template } = useFindings();
  const { lines, value } = explainSeverity(template, assessment, situation);
  const exposure = lines.find((line) => line.kind === 'exposure');
  const score = lines.find((line) => line.kind === 'score');
  const missing = exposure?.missingFacts ?? [];
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.severity')}</p>
      <p>
        {t('app.findings.explain.severityOf', {
          exposure: figures.exposure(exposure?.value ?? null),
          score: figures.tenth(score?.value ?? null),
          severity: figures.severity(value),
        })}
      </p>
      <p>{t('app.findings.explain.exposure')}</p>
      {missing.length > 0 && <p>{t('app.findings.missingFacts', { facts: factPrompts(missing) })}</p>}
    </>
  );
}

export function LevelLines({ situation }: Props) {
  const t = useTranslate();
  const { assessment, template } = useFindings();
  const words = useLevelWords(situation);
  const lines = explainLevel(template, assessment, situation);
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.level')}</p>
      <ul className={styles['list']}>
        {lines.map((line, place) => (
          <li key={place}>{words(line)}</li>
        ))}
      </ul>
    </>
  );
}

function useLevelWords(situation: string): (line: LevelLine) => string {
  const t = useTranslate();
  const { figures, template, text } = useFindings();
  const dimension = template.dimensions.find((each) => each.situation.id === situation);
  return (line) => {
    switch (line.kind) {
      case 'severity':
        return t('app.findings.explain.levelSeverity', {
          value: figures.severity(line.value),
          level: t(`terms.level.${line.level}`),
        });
      case 'escalator': {
        const known = dimension?.escalators.find(({ id }) => id === line.id);
        const says = known === undefined ? line.id : text(known.says);
        return t('app.findings.explain.levelEscalator', {
          says: says.replace('{{value}}', line.value === null ? noFigure : figures.tenth(line.value)),
        });
      }
      case 'damper':
        return t('app.findings.explain.levelDamper', {
          grade: line.grade,
          cap: t(`terms.level.${line.cap}`),
        });
      case 'mode':
        return t('app.findings.explain.levelMode', {
          share: figures.percent(line.trainableShare),
          mode: t(`terms.mode.${line.mode}`),
        });
    }
  };
}

export function TrainableLines({ situation }: Props) {
  const t = useTranslate();
  const { assessment, facetName, figures } = useFindings();
  const { lines } = explainTrainableShare(assessment, situation);
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.trainable')}</p>
      <SimpleTable
        columns={[
          t('app.findings.explain.facetColumn'),
          t('app.findings.explain.weight'),
          t('app.findings.explain.gap'),
          t('app.findings.explain.share'),
        ]}
        rows={lines.map(({ facet, weight, gap, trainability }) => ({
          key: facet,
          cells: [facetName(facet), String(weight), figures.score(gap), figures.percent(trainability)],
        }))}
      />
    </>
  );
}
