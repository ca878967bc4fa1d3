import type { QuestionResult, RankingSplit } from '#shared/assessment/assessment';
import type { Translate } from '#shared/wording/translate';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './DimensionFindings.module.css';
import { useFindings } from './useFindings';

/** Questions people could not answer, answers that contradict each other, and wishes that have nothing in common. */
export function BlindSpots({ dimension }: { readonly dimension: string }) {
  const t = useTranslate();
  const { assessment, index, text } = useFindings();
  const results = index.questionsOfDimension(dimension).flatMap(({ question }) => {
    const result = assessment.questions[question.id];
    return result === undefined ? [] : [{ question, result }];
  });
  const blind = results.filter(({ result }) => result.isBlindSpot);
  const differing = results.filter(({ result }) => result.pairDiffers);
  const split = results.flatMap(({ question, result }) =>
    question.type === 'rank' && result.ranking?.isSplit === true
      ? [{ question, ranking: result.ranking }]
      : [],
  );
  return (
    <>
      {blind.length > 0 && (
        <Panel title={t('app.findings.blindSpots')}>
          <ul className={styles['list']}>
            {blind.map(({ question, result }) => (
              <li key={question.id}>
                <p>{text(question.prompt)}</p>
                <p className={styles['muted']}>{blindWords(t, result)}</p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {differing.length > 0 && (
        <Panel title={t('app.findings.pairs')}>
          <ul className={styles['list']}>
            {differing.map(({ question }) => (
              <li key={question.id}>{text(question.prompt)}</li>
            ))}
          </ul>
        </Panel>
      )}
      {split.length > 0 && (
        <Panel title={t('app.findings.rankingSplit')}>
          <ul className={styles['list']}>
            {split.map(({ question, ranking }) => (
              <li key={question.id}>
                <p>{text(question.prompt)}</p>
                <p className={styles['muted']}>
                  {t(
                    'app.findings.ranking',
                    firstWishes(ranking, (letter) => {
                      const option = question.options.find(({ id }) => id === letter);
                      return option === undefined ? letter : text(option.text);
                    }),
                  )}
                </p>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

function blindWords(t: Translate, result: QuestionResult): string {
  const words = t('app.findings.blindSpot', { unknown: result.dontKnow, asked: result.asked });
  return result.isBlindOnProductSide ? `${words}, ${t('app.findings.blindSpotProduct')}` : words;
}

/** What each side wants first, in words. */
function firstWishes({ product, rest }: RankingSplit, nameOf: (letter: string) => string) {
  const two = (side: readonly string[]): string => side.slice(0, 2).map(nameOf).join('; ');
  return { product: two(product), rest: two(rest) };
}
