import type { ReactNode } from 'react';
import type { TriagedSymptom } from '#shared/outputs/symptomTriage';
import type { LocalizedText } from '#shared/template/localizedText';
import { noFigure } from '../../../state/figures';
import { Badge } from '../../../ui/Badge';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { Figure } from '../../findings';
import { useOutputs } from '../useOutputs';
import { IntensityBar } from './IntensityBar';
import { JudgementControl } from './JudgementControl';
import styles from './Triage.module.css';

/** One symptom: how strongly it is felt and by whom, and how to find out whether product is its cause. */
export function SymptomCard({ symptom }: { readonly symptom: TriagedSymptom }) {
  const t = useTranslate();
  const { figures, index, text } = useOutputs();
  const { id, intensity, isStrong, judgement, needsJudgement, title } = symptom;
  const most = (index.symptoms.get(id)?.steps.length ?? 1) - 1;
  return (
    <Panel
      title={text(title)}
      actions={
        <span className={styles['marks']}>
          {isStrong && <Badge tone="now">{t('app.findings.strong')}</Badge>}
          {needsJudgement && <Badge tone="quarter">{t('app.outputs.triage.toJudge')}</Badge>}
        </span>
      }
    >
      <div className={styles['intensity']}>
        <span>
          {t('app.outputs.triage.intensity')}{' '}
          {intensity === null ? (
            noFigure
          ) : (
            <Figure
              label={text(title)}
              value={t('app.outputs.triage.ofMost', { value: figures.tenth(intensity), most })}
              explained={{ kind: 'symptom', id }}
            />
          )}
        </span>
        <IntensityBar value={intensity ?? 0} most={most} isStrong={isStrong} />
      </div>
      <Views symptom={symptom} most={most} />
      {(isStrong || judgement !== null) && <JudgementControl symptom={symptom} />}
      <details className={styles['guide']} open={isStrong}>
        <summary>{t('app.outputs.triage.guide')}</summary>
        <Guide symptom={symptom} />
      </details>
    </Panel>
  );
}

function Views({ symptom, most }: { readonly symptom: TriagedSymptom; readonly most: number }) {
  const t = useTranslate();
  const { figures, viewName } = useOutputs();
  if (symptom.intensity === null) return <p className={styles['muted']}>{t('app.findings.symptomNone')}</p>;
  if (symptom.lines.length === 0)
    return <p className={styles['muted']}>{t('app.outputs.triage.viewsHidden')}</p>;
  return (
    <ul className={styles['views']} aria-label={t('app.outputs.triage.views')}>
      {symptom.lines.map(({ groups, people, seenBy, value }) => (
        <li key={groups.join()}>
          <span>{viewName(seenBy)}</span>
          <IntensityBar value={value} most={most} isStrong={false} />
          <span className={styles['value']}>
            {figures.tenth(value)}{' '}
            <span className={styles['muted']}>{t('app.outputs.peopleCount', { count: people })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Guide({ symptom }: { readonly symptom: TriagedSymptom }) {
  const t = useTranslate();
  const { dimensionName, text } = useOutputs();
  return (
    <dl className={styles['guideParts']}>
      <Entry title={t('app.outputs.triage.usualFix')}>{text(symptom.usualFix)}</Entry>
      <Entry title={t('app.outputs.triage.hypotheses')}>
        <Texts texts={symptom.hypotheses} />
      </Entry>
      <Entry title={t('app.outputs.triage.evidenceToAsk')}>
        <Texts texts={symptom.evidenceToAsk} />
      </Entry>
      <Entry title={t('app.outputs.triage.pointsAway')}>{text(symptom.pointsAwayWhen)}</Entry>
      <Entry title={t('app.outputs.triage.leadsTo')}>
        {symptom.dimensions
          .map(({ dimension, link }) =>
            t('app.outputs.triage.link', { dimension: dimensionName(dimension), link }),
          )
          .join('; ')}
      </Entry>
    </dl>
  );
}

function Entry({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Texts({ texts }: { readonly texts: readonly LocalizedText[] }) {
  const { text } = useOutputs();
  return (
    <ul>
      {texts.map((each) => (
        <li key={each.en}>{text(each)}</li>
      ))}
    </ul>
  );
}
