import { Link } from 'react-router';
import { composeRadar } from '#shared/report/compose/charts/radar';
import { EmptyState } from '../../ui/EmptyState';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { ChartFigure, chartWriting } from '../charts';
import { Figure } from './explain/Figure';
import styles from './OverviewFindings.module.css';
import { SituationCard } from './SituationCard';
import { useFindings } from './useFindings';

/** The answer first: overall advice, five situations, symptoms. */
export function OverviewFindings() {
  const t = useTranslate();
  const { assessment, engagement, template } = useFindings();
  if (assessment.respondents.length === 0)
    return (
      <EmptyState title={t('app.findings.empty.title')} text={t('app.findings.empty.text')}>
        <Link to={`/engagements/${engagement.id}/facts`}>{t('app.findings.toFacts')}</Link>
      </EmptyState>
    );
  return (
    <>
      <OverallPanel />
      <section className={styles['situations']} aria-label={t('app.findings.situations')}>
        {template.dimensions.map((dimension) => (
          <SituationCard key={dimension.id} dimension={dimension} />
        ))}
      </section>
      <RadarPanel />
      <SymptomsPanel />
      <ProbePanel />
    </>
  );
}

function OverallPanel() {
  const t = useTranslate();
  const { assessment, figures, index, plan, template, text } = useFindings();
  const { overall } = assessment;
  const { overallAdvice } = plan;
  const band = overall.band === null ? undefined : template.configuration.bands[overall.band - 1];
  const leading = [...index.dimensions.values()].find(
    ({ situation }) => situation.id === overallAdvice.leading,
  );
  return (
    <section className={styles['overall']}>
      <div>
        <p className={styles['label']}>{t('app.findings.advice')}</p>
        <h2>
          {overallAdvice.level === 'not-enough-answers' || overallAdvice.text === null
            ? t(`terms.level.${overallAdvice.level}`)
            : text(overallAdvice.text)}
        </h2>
        {leading !== undefined && (
          <p className={styles['muted']}>
            {leading.situation.id} {text(leading.situation.name)}
          </p>
        )}
        <p className={styles['muted']}>
          {t('app.findings.people', {
            people: assessment.respondents.length,
            waiting: assessment.notStarted.length,
          })}
        </p>
      </div>
      <div className={styles['overallScore']}>
        <p className={styles['label']}>{t('app.findings.overall')}</p>
        {overall.score === null || band === undefined || overall.band === null ? (
          <p>{t('app.findings.overallNone')}</p>
        ) : (
          <>
            <Figure
              look="large"
              label={t('app.findings.overall')}
              value={figures.score(overall.score)}
              explained={{ kind: 'overall' }}
            />
            <p>{t('app.findings.band', { number: overall.band, name: text(band.name) })}</p>
          </>
        )}
        {!overall.isPrinted && <p className={styles['muted']}>{t('app.findings.overallNotPrinted')}</p>}
      </div>
    </section>
  );
}

/** The dimensions against each other: a second view of what the cards say. */
function RadarPanel() {
  const t = useTranslate();
  const findings = useFindings();
  const block = composeRadar(chartWriting(findings, t));
  if (block === null) return null;
  return (
    <Panel title={t('charts.radar.title')}>
      <ChartFigure block={block} />
    </Panel>
  );
}

function SymptomsPanel() {
  const t = useTranslate();
  const { assessment, figures, template, text } = useFindings();
  return (
    <Panel title={t('app.findings.symptoms')} note={t('app.findings.symptomsNote')}>
      <ul className={styles['symptoms']}>
        {template.symptoms.map((symptom) => {
          const result = assessment.symptoms[symptom.id];
          const intensity = result?.intensity ?? null;
          return (
            <li key={symptom.id}>
              <span className={styles['symptom']}>{text(symptom.title)}</span>
              <span className={styles['track']} aria-hidden>
                <span
                  data-strong={result?.isStrong}
                  style={{ inlineSize: `${((intensity ?? 0) / (symptom.steps.length - 1)) * 100}%` }}
                />
              </span>
              {intensity === null ? (
                <span className={styles['muted']}>{t('app.findings.symptomNone')}</span>
              ) : (
                <span className={styles['intensity']}>
                  <Figure
                    label={text(symptom.title)}
                    value={figures.tenth(intensity)}
                    explained={{ kind: 'symptom', id: symptom.id }}
                  />
                  {result?.isStrong === true && <span>{t('app.findings.strong')}</span>}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

/** Which dimensions the symptoms point to, the one to look at first in front. */
function ProbePanel() {
  const t = useTranslate();
  const { assessment, dimensionName, figures } = useFindings();
  const { order, scores } = assessment.probe;
  return (
    <Panel title={t('app.findings.probeTitle')} note={t('app.findings.probeNote')}>
      <ol className={styles['probe']}>
        {order.map((dimension) => (
          <li key={dimension}>
            <span>{dimensionName(dimension)}</span>
            <Figure
              label={`${t('app.findings.probe')}, ${dimensionName(dimension)}`}
              value={figures.tenth(scores[dimension] ?? null)}
              explained={{ kind: 'probe', dimension }}
            />
          </li>
        ))}
      </ol>
    </Panel>
  );
}
