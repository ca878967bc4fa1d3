import type { Dimension } from '#shared/template/model';
import { useIsPrivate } from '../../state/privateView';
import { Badge } from '../../ui/Badge';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { BlindSpots } from './BlindSpots';
import { Figure } from './explain/Figure';
import styles from './DimensionFindings.module.css';
import { FacetRow } from './FacetRow';
import { levelTone } from './levelTone';
import { StatusNote } from './StatusNote';
import { useAdviceWords } from './useAdviceWords';
import { useFindings } from './useFindings';

/** One dimension: where it stands, how far that can be trusted, and what stands behind it. */
export function DimensionFindings({ dimension }: { readonly dimension: Dimension }) {
  const t = useTranslate();
  const { assessment, facetName, figures, index, template, text } = useFindings();
  const isPrivate = useIsPrivate();
  const advice = useAdviceWords(dimension);
  const result = assessment.dimensions[dimension.id];
  const verdict = assessment.verdicts[dimension.situation.id];
  if (result === undefined || verdict === undefined) return null;
  const { confidence } = result;
  const band = result.band === null ? undefined : template.configuration.bands[result.band - 1];
  const shown = template.configuration.gaps.smallestShownGroup;
  return (
    <>
      <section className={styles['top']}>
        <div className={styles['words']}>
          <h2>{text(dimension.name)}</h2>
          <p className={styles['muted']}>{text(dimension.summary)}</p>
          <div className={styles['verdict']}>
            <Badge tone={levelTone(verdict.level)}>{t(`terms.level.${verdict.level}`)}</Badge>
            {verdict.severity !== null && <span>{advice.text}</span>}
          </div>
          {advice.addition !== null && <p className={styles['muted']}>{advice.addition}</p>}
          <StatusNote dimension={dimension} />
        </div>
        <dl className={styles['figures']}>
          <div>
            <dt>{t('app.findings.score')}</dt>
            <dd>
              <Figure
                look="large"
                label={t('app.findings.score')}
                value={figures.score(result.score)}
                explained={{ kind: 'dimension', id: dimension.id }}
              />
              {band !== undefined && result.band !== null && (
                <p>{t('app.findings.band', { number: result.band, name: text(band.name) })}</p>
              )}
              {result.cappedBy !== null && (
                <p className={styles['muted']}>
                  {t('app.findings.cappedBy', { facet: facetName(result.cappedBy) })}
                </p>
              )}
            </dd>
          </div>
          <div>
            <dt>{t('app.findings.confidence')}</dt>
            <dd>
              <Figure
                look="large"
                label={t('app.findings.confidence')}
                value={confidence.grade}
                explained={{ kind: 'confidence', id: dimension.id }}
              />
              <ul className={styles['parts']}>
                {(['coverage', 'breadth', 'volume', 'evidence'] as const).map((part) => (
                  <li key={part}>
                    <span>{t(`app.findings.${part}`)}</span>
                    <span>{figures.percent(confidence[part])}</span>
                  </li>
                ))}
              </ul>
              {confidence.isOpinionOnly && <p className={styles['muted']}>{t('app.findings.opinionOnly')}</p>}
            </dd>
          </div>
        </dl>
      </section>
      <Panel title={t('app.findings.facets')} note={t('app.findings.facetsNote')}>
        <div className={styles['facets']}>
          {index.facetsOfDimension(dimension.id).map((facet) => (
            <FacetRow key={facet.id} facet={facet} />
          ))}
        </div>
        {isPrivate && <p className={styles['muted']}>{t('app.findings.smallMark', { people: shown })}</p>}
      </Panel>
      <BlindSpots dimensions={[dimension.id]} />
    </>
  );
}
