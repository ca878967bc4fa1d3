import { Link } from 'react-router';
import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import { noFigure } from '../../../state/figures';
import { Badge } from '../../../ui/Badge';
import { useTranslate } from '../../../wording';
import { Figure } from '../../findings';
import { fill } from '../fill';
import { useOutputs } from '../useOutputs';
import styles from './Summary.module.css';
import { SummaryPanel } from './SummaryPanel';
import { causeWords } from './summaryWords';

/** The product-cause test of each symptom that is strong or was judged. */
export function CausePanel({ summary }: { readonly summary: ExecutiveSummary }) {
  const t = useTranslate();
  const view = useOutputs();
  const { engagement } = view;
  const { causeTest } = summary;
  const cited = causeTest.filter(({ isCitableAsReason }) => isCitableAsReason);
  const reasons =
    cited.length === 0
      ? t('app.outputs.summary.noReasons')
      : t('app.outputs.summary.reasons', { symptoms: cited.map(({ title }) => view.text(title)).join('; ') });
  const lines =
    causeTest.length === 0
      ? [t('app.outputs.summary.noSymptoms')]
      : causeTest.map((each) => causeWords(view, each));
  return (
    <SummaryPanel
      title={t('app.outputs.summary.cause')}
      lines={[...lines, ...(causeTest.length === 0 ? [] : [reasons])]}
    >
      {causeTest.length === 0 ? (
        <p>{t('app.outputs.summary.noSymptoms')}</p>
      ) : (
        <>
          <ul className={styles['rows']}>
            {causeTest.map((symptom) => (
              <Symptom key={symptom.id} symptom={symptom} />
            ))}
          </ul>
          <p>{reasons}</p>
        </>
      )}
      {causeTest.some(({ needsJudgement }) => needsJudgement) && (
        <Link to={`/engagements/${engagement.id}/outputs/symptoms`}>{t('app.outputs.summary.toJudge')}</Link>
      )}
    </SummaryPanel>
  );
}

function Symptom({ symptom }: { readonly symptom: ExecutiveSummary['causeTest'][number] }) {
  const t = useTranslate();
  const { figures, template, text } = useOutputs();
  const { id, intensity, judgement, sentence } = symptom;
  const title = text(symptom.title);
  return (
    <li>
      <p className={styles['rowHead']}>
        <strong>{title}</strong>
        <span>
          {t('app.outputs.triage.intensity')}{' '}
          {intensity === null ? (
            noFigure
          ) : (
            <Figure label={title} value={figures.tenth(intensity)} explained={{ kind: 'symptom', id }} />
          )}
        </span>
        <Badge tone={judgement === 'supported' ? 'accent' : 'plain'}>
          {t(`report.judgement.${judgement ?? 'none'}`)}
        </Badge>
      </p>
      <p className={styles['muted']}>
        {sentence === null
          ? t('app.outputs.summary.notJudged', { symptom: title })
          : fill(text(template.outputs.narrative.causeTest[sentence]), { symptom: title })}
      </p>
    </li>
  );
}
