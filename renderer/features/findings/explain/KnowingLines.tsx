import { explainKnowing, explainRanking } from '#shared/assessment/explainPerception';
import { answerWords } from '#shared/interview/answerWords';
import { presentedQuestion } from '#shared/outputs/presented';
import { useIsPrivate } from '../../../state/privateView';
import { useLanguage } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

/** Who knew, who did not, and who had no say in it. */
export function KnowingLines({ question }: { readonly question: string }) {
  const t = useTranslate();
  const findings = useFindings();
  const { figures, template } = findings;
  const isPrivate = useIsPrivate();
  const { share, people } = template.configuration.blindSpot;
  return (
    <>
      <p className={styles['formula']}>
        {t('app.findings.explain.knowing', { share: figures.percent(share), people })}
      </p>
      {isPrivate ? <WhoKnows question={question} /> : <HowManyKnow question={question} />}
    </>
  );
}

/** What others may see: how many knew, and what two people answered if both agreed. */
function HowManyKnow({ question }: { readonly question: string }) {
  const t = useTranslate();
  const findings = useFindings();
  const { assessment, engagement, figures, template } = findings;
  const { blindSpot, isPairShown } = presentedQuestion(findings, question);
  if (blindSpot !== null)
    return <p>{t('app.findings.blindSpot', { unknown: blindSpot.dontKnow, asked: blindSpot.asked })}</p>;
  if (!isPairShown) return <p>{t('app.privateView.hidden')}</p>;
  const { lines } = explainKnowing(template, engagement, assessment, question);
  const scores = lines.flatMap(({ score }) => score ?? []).toSorted((one, other) => one - other);
  return <p>{scores.map(figures.score).join(' / ')}</p>;
}

function WhoKnows({ question }: { readonly question: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { assessment, engagement, figures, groupName, respondentTitle, template } = useFindings();
  const { lines } = explainKnowing(template, engagement, assessment, question);
  return (
    <SimpleTable
      wordColumns={3}
      columns={[
        t('app.findings.explain.respondent'),
        t('app.findings.explain.group'),
        t('app.findings.explain.answer'),
        t('app.findings.explain.score'),
      ]}
      rows={lines.map(({ respondent, group, knows, score }) => ({
        key: respondent,
        cells: [
          respondentTitle(respondent),
          groupName(group),
          answerWords(
            { template, language, translate: t },
            question,
            engagement.answers[respondent]?.[question],
          ),
          figures.score(score),
        ],
        ...(knows === 'left-out' ? { leftOut: t('app.findings.explain.because.left-out') } : {}),
      }))}
    />
  );
}

/** Each person's order of wishes, side by side. */
export function RankingLines({ question }: { readonly question: string }) {
  const t = useTranslate();
  const language = useLanguage();
  const { assessment, engagement, respondentTitle, template } = useFindings();
  const isPrivate = useIsPrivate();
  const people = template.configuration.gaps.smallestShownGroup;
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.ranking')}</p>
      {isPrivate ? (
        <SimpleTable
          wordColumns={3}
          columns={[
            t('app.findings.explain.sideColumn'),
            t('app.findings.explain.respondent'),
            t('app.findings.explain.answer'),
          ]}
          rows={explainRanking(template, engagement, assessment, question)
            .toSorted((one, other) => one.side.localeCompare(other.side))
            .map(({ respondent, side }) => ({
              key: respondent,
              cells: [
                t(`app.findings.explain.sideName.${side}`),
                respondentTitle(respondent),
                answerWords(
                  { template, language, translate: t },
                  question,
                  engagement.answers[respondent]?.[question],
                ),
              ],
            }))}
        />
      ) : (
        <p>{t('app.privateView.folded', { people })}</p>
      )}
    </>
  );
}
