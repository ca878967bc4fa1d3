import { displayScore } from '#shared/assessment/display';
import { explainAgreement, explainGap } from '#shared/assessment/explainPerception';
import type { GapName } from '#shared/assessment/gaps';
import { useIsPrivate } from '../../../state/privateView';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import { useIsGapShown } from '../useGapShown';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

/** How much single answers agree, question by question. */
export function AgreementLines({ facet }: { readonly facet: string }) {
  const t = useTranslate();
  const { assessment, index, template, text } = useFindings();
  const isPrivate = useIsPrivate();
  const { lines } = explainAgreement(template, assessment, facet);
  const full = lines.find((line) => line.kind === 'full-variance')?.variance ?? 0;
  const prompt = (id: string): string => {
    const question = index.questions.get(id)?.question;
    return question === undefined ? id : text(question.prompt);
  };
  return (
    <>
      <p className={styles['formula']}>
        {t('app.findings.explain.agreementFormula', { variance: displayScore(full) })}
      </p>
      <SimpleTable
        columns={[
          t('app.findings.explain.question'),
          t('app.findings.explain.answers'),
          t('app.findings.explain.variance'),
        ]}
        rows={lines.flatMap((line) => {
          if (line.kind !== 'question') return [];
          const scores = line.answers.map(({ score }) => displayScore(score));
          return [
            {
              key: line.question,
              cells: [
                prompt(line.question),
                isPrivate ? scores.toSorted(byNumber).join(', ') : String(scores.length),
                line.variance === null ? '' : displayScore(line.variance),
              ],
              ...(line.because === 'counted'
                ? {}
                : { leftOut: t('app.findings.explain.because.too-few-answers') }),
            },
          ];
        })}
      />
    </>
  );
}

function byNumber(one: string, other: string): number {
  return Number(one) - Number(other);
}

/** How far apart two sides see a facet, and what is left of it on the questions both answered. */
export function GapLines({ facet, gap }: { readonly facet: string; readonly gap: GapName }) {
  const t = useTranslate();
  const { assessment, figures, groupName, template } = useFindings();
  const isGapShown = useIsGapShown();
  const { lines } = explainGap(template, assessment, facet, gap);
  const names = (groups: readonly string[]): string => groups.map(groupName).join(', ');
  if (!isGapShown(facet))
    return (
      <>
        <p className={styles['formula']}>{t(`app.findings.explain.gapFormula.${gap}`)}</p>
        <p>
          {t('app.privateView.folded', {
            people: template.configuration.gaps.smallestShownGroup,
          })}
        </p>
      </>
    );
  return (
    <>
      <p className={styles['formula']}>{t(`app.findings.explain.gapFormula.${gap}`)}</p>
      <SimpleTable
        columns={[
          t('app.findings.explain.group'),
          t('app.findings.explain.sideColumn'),
          t('app.findings.explain.score'),
        ]}
        wordColumns={2}
        rows={lines.flatMap((line) =>
          line.kind === 'group'
            ? [
                {
                  key: line.group,
                  cells: [
                    groupName(line.group),
                    t(`app.findings.explain.side.${line.side}`),
                    figures.score(line.score),
                  ],
                },
              ]
            : [],
        )}
      />
      {lines.map((line) =>
        line.kind !== 'shared' ? null : (
          <p key={`${line.one.join()} ${line.other.join()}`}>
            {t(`app.findings.explain.${line.value === null ? 'sharedNone' : 'sharedBetween'}`, {
              one: names(line.one),
              other: names(line.other),
              questions: line.questions.length,
              value: line.value === null ? '' : figures.points(line.value),
            })}
          </p>
        ),
      )}
    </>
  );
}
