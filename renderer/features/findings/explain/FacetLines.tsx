import { explainFacet } from '#shared/assessment/explain';
import type { FacetLine } from '#shared/assessment/explanation';
import { answerWords } from '#shared/interview/answerWords';
import { useLanguage } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';

/** Group by group, person by person, answer by answer: what counted, and what did not and why. */
export function FacetLines({ facet }: { readonly facet: string }) {
  const t = useTranslate();
  const { assessment, template } = useFindings();
  const { lines } = explainFacet(template, assessment, facet);
  const override = lines.find((line) => line.kind === 'override');
  return (
    <>
      <p className={styles['formula']}>
        {override !== undefined && (
          <>
            {t('app.findings.explain.facetOverridden')} {override.reason}{' '}
          </>
        )}
        {t('app.findings.explain.facet')}
      </p>
      {lines.length === 0 ? (
        <p>{t('app.findings.explain.none')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('app.findings.explain.question')}</th>
                <th scope="col">{t('app.findings.explain.answer')}</th>
                <th scope="col" data-number>
                  {t('app.findings.explain.weight')}
                </th>
                <th scope="col" data-number>
                  {t('app.findings.explain.score')}
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, place) => (
                <Line key={place} line={line} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function Line({ line }: { readonly line: FacetLine }) {
  const t = useTranslate();
  const language = useLanguage();
  const { engagement, figures, groupName, index, respondentTitle, template, text } = useFindings();
  switch (line.kind) {
    case 'override':
      return null;
    case 'group':
      return (
        <tr data-kind="group">
          <td colSpan={3}>
            {t('app.findings.explain.group')}: {groupName(line.group)}
          </td>
          <td data-number>{figures.score(line.score)}</td>
        </tr>
      );
    case 'respondent':
      return (
        <tr data-kind="respondent">
          <td colSpan={3}>{respondentTitle(line.respondent)}</td>
          <td data-number>{figures.score(line.score)}</td>
        </tr>
      );
    case 'answer': {
      const question = index.questions.get(line.question)?.question;
      const answer = engagement.answers[line.respondent]?.[line.question];
      return (
        <tr data-kind="answer" data-left={line.because !== 'scored'}>
          <td>{question === undefined ? line.question : text(question.prompt)}</td>
          <td>
            {answerWords({ template, language, translate: t }, line.question, answer)}
            {line.because !== 'scored' && (
              <span className={styles['because']}>
                {' '}
                ({t(`app.findings.explain.because.${line.because}`)})
              </span>
            )}
          </td>
          <td data-number>{line.weight}</td>
          <td data-number>{figures.score(line.score)}</td>
        </tr>
      );
    }
  }
}
