import { explainSymptom } from '#shared/assessment/explainTriage';
import { answerWords } from '#shared/interview/answerWords';
import { symptomTriage } from '#shared/outputs/symptomTriage';
import { useIsPrivate } from '../../../state/privateView';
import { useLanguage } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';
import { ViewLines } from './ViewLines';

/** How strongly a symptom is felt: group by group and answer by answer, or only what may be shown to others. */
export function SymptomLines({ symptom }: { readonly symptom: string }) {
  const t = useTranslate();
  const findings = useFindings();
  const isPrivate = useIsPrivate();
  const shown = symptomTriage(findings).find(({ id }) => id === symptom)?.lines ?? [];
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.symptom')}</p>
      {isPrivate ? (
        <Respondents symptom={symptom} />
      ) : (
        <ViewLines views={shown} show={findings.figures.tenth} />
      )}
    </>
  );
}

function Respondents({ symptom }: { readonly symptom: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { assessment, engagement, figures, groupName, respondentTitle, template } = useFindings();
  const { lines } = explainSymptom(template, engagement, assessment, symptom);
  return (
    <SimpleTable
      wordColumns={2}
      columns={[
        t('app.findings.explain.respondent'),
        t('app.findings.explain.answer'),
        t('app.findings.explain.score'),
      ]}
      rows={lines.map((line) =>
        line.kind === 'group'
          ? {
              kind: 'group',
              key: line.group,
              cells: [
                `${t('app.findings.explain.group')}: ${groupName(line.group)}`,
                '',
                figures.tenth(line.score),
              ],
            }
          : {
              kind: 'answer',
              key: line.respondent,
              cells: [
                respondentTitle(line.respondent),
                answerWords(
                  { template, language, translate: t },
                  symptom,
                  engagement.answers[line.respondent]?.[symptom],
                ),
                figures.tenth(line.score),
              ],
              ...(line.because === 'counted'
                ? {}
                : { leftOut: t(`app.findings.explain.because.${line.because}`) }),
            },
      )}
    />
  );
}
