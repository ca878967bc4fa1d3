import { explainBand, explainDimension, explainOverall } from '#shared/assessment/explain';
import { useTranslate } from '../../../wording';
import { useFacetScore } from '../useFacetScore';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

export function DimensionLines({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, facetName, template } = useFindings();
  const facetScore = useFacetScore();
  const { lines } = explainDimension(template, assessment, dimension);
  const floor = lines.find((line) => line.kind === 'scored-weight');
  return (
    <>
      <p className={styles['formula']}>
        {t('app.findings.explain.dimension', {
          floor: floor?.floor ?? 0,
          weight: floor?.weight ?? 0,
        })}
      </p>
      <SimpleTable
        columns={[
          t('app.findings.explain.facetColumn'),
          t('app.findings.explain.weight'),
          t('app.findings.explain.score'),
        ]}
        rows={lines.flatMap((line) =>
          line.kind === 'facet'
            ? [
                {
                  key: line.facet,
                  cells: [facetName(line.facet), String(line.weight), facetScore(line.facet)],
                  ...(line.because === 'no-score'
                    ? { leftOut: t('app.findings.explain.because.no-score') }
                    : {}),
                },
              ]
            : [],
        )}
      />
      <BandNote dimension={dimension} />
    </>
  );
}

function BandNote({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, facetName, template } = useFindings();
  const facetScore = useFacetScore();
  const lines = explainBand(template, assessment, dimension);
  const score = lines.find((line) => line.kind === 'score');
  const weakest = lines.find((line) => line.kind === 'weakest');
  if (score === undefined || weakest === undefined) return null;
  return (
    <p>
      {t('app.findings.explain.bandFormula', {
        bands: score.from.join(', '),
        steps: weakest.steps,
        facet: facetName(weakest.facet),
        score: facetScore(weakest.facet),
      })}
    </p>
  );
}

export function OverallLines() {
  const t = useTranslate();
  const { assessment, dimensionName, figures } = useFindings();
  const { lines } = explainOverall(assessment);
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.overall')}</p>
      <SimpleTable
        columns={[
          t('app.findings.explain.dimensionColumn'),
          t('app.findings.explain.weight'),
          t('app.findings.explain.score'),
        ]}
        rows={lines.map((line) => ({
          key: line.dimension,
          cells: [dimensionName(line.dimension), String(line.weight), figures.score(line.score)],
          ...(line.because === 'counted'
            ? {}
            : {
                leftOut: t(
                  line.because === 'not-applicable'
                    ? 'app.findings.explain.because.notApplicable'
                    : 'app.findings.explain.because.no-score',
                ),
              }),
        }))}
      />
    </>
  );
}
