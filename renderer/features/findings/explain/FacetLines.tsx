import { explainFacet, explainGroup } from '#shared/assessment/explain';
import type { FacetLine } from '#shared/assessment/explanation';
import { answerWords } from '#shared/interview/answerWords';
import { presentedFacet } from '#shared/outputs/presented';
import { useIsPrivate } from '../../../state/privateView';
import { useLanguage } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';
import { ViewLines } from './ViewLines';

/** Group by group, person by person, answer by answer: what counted, and what did not and why. */
export function FacetLines({ facet }: { readonly facet: string }) {
  const t = useTranslate();
  const { assessment, figures, template } = useFindings();
  const isPrivate = useIsPrivate();
  const { lines } = explainFacet(template, assessment, facet);
  const override = lines.find((line) => line.kind === 'override');
  return (
    <>
      {override !== undefined && (
        <p>
          {t('app.findings.overridden', {
            score: figures.score(assessment.facets[facet]?.computedScore ?? null),
            reason: override.reason,
          })}
        </p>
      )}
      <p className={styles['formula']}>{t('app.findings.explain.facet')}</p>
      {isPrivate ? <AnswerLines lines={lines} /> : <PresentedLines facet={facet} />}
    </>
  );
}

/** One group's part of a facet. */
export function GroupLines({ facet, group }: { readonly facet: string; readonly group: string }) {
  const t = useTranslate();
  const { assessment } = useFindings();
  const isPrivate = useIsPrivate();
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.groupScore')}</p>
      {isPrivate ? (
        <AnswerLines lines={explainGroup(assessment, facet, group).lines} />
      ) : (
        <PresentedLines facet={facet} />
      )}
    </>
  );
}

function AnswerLines({ lines }: { readonly lines: readonly FacetLine[] }) {
  const t = useTranslate();
  const row = useAnswerRow();
  const rows = lines.flatMap(row);
  if (rows.length === 0) return <p>{t('app.findings.explain.none')}</p>;
  return (
    <SimpleTable
      wordColumns={2}
      columns={[
        t('app.findings.explain.question'),
        t('app.findings.explain.answer'),
        t('app.findings.explain.weight'),
        t('app.findings.explain.score'),
      ]}
      rows={rows}
    />
  );
}

type Row = Parameters<typeof SimpleTable>[0]['rows'][number];

function useAnswerRow(): (line: FacetLine) => readonly Row[] {
  const t = useTranslate();
  const language = useLanguage();
  const { engagement, figures, groupName, index, respondentTitle, template, text } = useFindings();
  return (line) => {
    switch (line.kind) {
      case 'override':
        return [];
      case 'group': {
        const name = `${t('app.findings.explain.group')}: ${groupName(line.group)}`;
        return [{ kind: 'group', key: line.group, cells: [name, '', '', figures.score(line.score)] }];
      }
      case 'respondent': {
        const cells = [respondentTitle(line.respondent), '', '', figures.score(line.score)];
        return [{ kind: 'respondent', key: line.respondent, cells }];
      }
      case 'answer': {
        const question = index.questions.get(line.question)?.question;
        const answer = engagement.answers[line.respondent]?.[line.question];
        const cells = [
          question === undefined ? line.question : text(question.prompt),
          answerWords({ template, language, translate: t }, line.question, answer),
          String(line.weight),
          figures.score(line.score),
        ];
        const leftOut =
          line.because === 'scored' ? {} : { leftOut: t(`app.findings.explain.because.${line.because}`) };
        return [{ kind: 'answer', key: `${line.respondent} ${line.question}`, cells, ...leftOut }];
      }
    }
  };
}

/** What others may see: larger groups, and how many answered what. */
function PresentedLines({ facet }: { readonly facet: string }) {
  const t = useTranslate();
  const findings = useFindings();
  const { assessment, figures, index, text } = findings;
  const result = assessment.facets[facet];
  if (result === undefined) return null;
  const { counts, views } = presentedFacet(findings, result);
  const prompt = (id: string): string => {
    const question = index.questions.get(id)?.question;
    return question === undefined ? id : text(question.prompt);
  };
  return (
    <>
      <ViewLines views={views} show={figures.score} />
      {counts.length > 0 && (
        <SimpleTable
          columns={[
            t('app.findings.explain.question'),
            t('app.findings.explain.asked'),
            t('app.findings.explain.scored'),
            t('answers.dontKnow'),
          ]}
          rows={counts.map(({ question, asked, scored, dontKnow }) => ({
            key: question,
            cells: [prompt(question), String(asked), String(scored), String(dontKnow)],
          }))}
        />
      )}
    </>
  );
}
