import { Fragment } from 'react';
import { notableChange, type FacetChange } from '#shared/outputs/progressOverTime';
import { composeRadar } from '#shared/report/compose/charts/radar';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { ChartFigure, chartWriting, ProgressTrack } from '../charts';
import { BeforeAfter, Moved } from './BeforeAfter';
import { useComparison } from './comparison';
import styles from './ProgressPage.module.css';

/** Every dimension with its facets, then and now. */
export function FacetProgress() {
  const t = useTranslate();
  const { later, progress } = useComparison();
  const { dimensionName, facetName, figures } = later;
  const radar = composeRadar(chartWriting(later, t), progress);
  return (
    <Panel
      title={t('app.progress.dimensions')}
      note={t('app.progress.dimensionsNote', { points: notableChange })}
    >
      {radar !== null && <ChartFigure block={radar} isTableElsewhere />}
      <ul className={styles['rows']}>
        {progress.dimensions.map(({ dimension, ...change }) => (
          <Fragment key={dimension}>
            <li className={styles['line']} data-kind="dimension">
              <span>{dimensionName(dimension)}</span>
              <ProgressTrack change={change} />
              <BeforeAfter
                name={dimensionName(dimension)}
                change={change}
                figure={figures.score}
                explained={{ kind: 'dimension', id: dimension }}
              />
              <Moved change={change} />
            </li>
            {progress.facets
              .filter((facet) => facet.dimension === dimension)
              .map((facet) => (
                <li key={facet.facet} className={styles['line']}>
                  <span>{facetName(facet.facet)}</span>
                  <ProgressTrack change={facet} />
                  <FacetPair facet={facet} />
                  <Moved change={facet} />
                </li>
              ))}
          </Fragment>
        ))}
      </ul>
    </Panel>
  );
}

/** The facets that moved most, for better and for worse. */
export function Movers() {
  const t = useTranslate();
  const { progress } = useComparison();
  return (
    <div className={styles['movers']}>
      <Panel title={t('app.progress.mostImproved')}>
        <MoverList
          facets={progress.mostImproved}
          none={t('app.progress.noneImproved', { points: notableChange })}
        />
      </Panel>
      <Panel title={t('app.progress.mostWorsened')}>
        <MoverList
          facets={progress.mostWorsened}
          none={t('app.progress.noneWorsened', { points: notableChange })}
        />
      </Panel>
    </div>
  );
}

function MoverList({ facets, none }: { readonly facets: readonly FacetChange[]; readonly none: string }) {
  const { later } = useComparison();
  if (facets.length === 0) return <p className={styles['muted']}>{none}</p>;
  return (
    <ol className={styles['moverList']}>
      {facets.map((facet) => (
        <li key={facet.facet}>
          <span>{later.facetName(facet.facet)}</span>
          <FacetPair facet={facet} />
          <Moved change={facet} />
        </li>
      ))}
    </ol>
  );
}

export function FacetPair({ facet }: { readonly facet: FacetChange }) {
  const { later } = useComparison();
  return (
    <BeforeAfter
      name={later.facetName(facet.facet)}
      change={facet}
      figure={later.figures.score}
      explained={{ kind: 'facet', id: facet.facet }}
    />
  );
}
