import type { RankingSplit } from '#shared/assessment/assessment';
import { explainKnowing } from '#shared/assessment/explainPerception';
import { presentedQuestion } from '#shared/outputs/presented';
import type { Question } from '#shared/template/question';
import { useIsPrivate } from '../../state/privateView';
import { Badge } from '../../ui/Badge';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './DimensionFindings.module.css';
import { Figure } from './explain/Figure';
import { FacetNotes } from './FacetNotes';
import { useFindings } from './useFindings';

interface Props {
  /** Dimension ids. */
  readonly dimensions: readonly string[];
  /** Also thin facets and notes that are due, which a dimension shows with its facets. */
  readonly withFacets?: boolean;
}

/** Questions people could not answer, answers that contradict each other, and wishes that have nothing in common. */
export function BlindSpots({ dimensions, withFacets = false }: Props) {
  const t = useTranslate();
  const findings = useFindings();
  const { assessment, figures, index, template } = findings;
  const isPrivate = useIsPrivate();
  const { agreement, blindSpot } = template.configuration;
  const results = dimensions.flatMap((dimension) =>
    index.questionsOfDimension(dimension).flatMap(({ question }) => {
      const result = assessment.questions[question.id];
      return result === undefined
        ? []
        : [{ question, result, presented: presentedQuestion(findings, question.id) }];
    }),
  );
  const blind = results.flatMap(({ question, result, presented }) => {
    if (!result.isBlindSpot) return [];
    if (isPrivate)
      return [
        {
          question,
          unknown: result.dontKnow,
          asked: result.asked,
          isOnProductSide: result.isBlindOnProductSide,
        },
      ];
    const { blindSpot: shown } = presented;
    return shown === null ? [] : [{ question, unknown: shown.dontKnow, ...shown }];
  });
  const differing = results.filter(({ result }) => result.pairDiffers);
  const shownPairs = differing.filter(({ presented }) => isPrivate || presented.isPairShown);
  const split = results.flatMap(({ question, result, presented }) => {
    const ranking = isPrivate ? result.ranking : presented.ranking;
    return question.type === 'rank' && ranking?.isSplit === true ? [{ question, ranking }] : [];
  });
  const isEmpty = blind.length + differing.length + split.length === 0;
  return (
    <>
      {blind.length > 0 && (
        <Panel
          title={t('app.findings.blindSpots')}
          note={t('app.findings.blind.questionsNote', {
            share: figures.percent(blindSpot.share),
            people: blindSpot.people,
          })}
        >
          <ul className={styles['list']}>
            {blind.map(({ question, unknown, asked, isOnProductSide }) => (
              <BlindSpot key={question.id} {...{ question, unknown, asked, isOnProductSide }} />
            ))}
          </ul>
        </Panel>
      )}
      {differing.length > 0 && (
        <Panel
          title={t('app.findings.pairs')}
          note={t('app.findings.blind.pairsNote', { points: agreement.pairDiffersFrom })}
        >
          {shownPairs.length < differing.length && <p>{t('app.findings.blind.pairsHidden')}</p>}
          {shownPairs.length > 0 && (
            <ul className={styles['list']}>
              {shownPairs.map(({ question }) => (
                <Pair key={question.id} question={question} />
              ))}
            </ul>
          )}
        </Panel>
      )}
      {split.length > 0 && (
        <Panel title={t('app.findings.rankingSplit')}>
          <ul className={styles['list']}>
            {split.map(({ question, ranking }) => (
              <Wishes key={question.id} question={question} ranking={ranking} />
            ))}
          </ul>
        </Panel>
      )}
      {withFacets && <FacetNotes isElseEmpty={isEmpty} />}
    </>
  );
}

interface BlindSpotProps {
  readonly question: Question;
  readonly unknown: number;
  readonly asked: number;
  readonly isOnProductSide: boolean;
}

function BlindSpot({ question, unknown, asked, isOnProductSide }: BlindSpotProps) {
  const t = useTranslate();
  const { assessment, engagement, figures, template, text } = useFindings();
  const isPrivate = useIsPrivate();
  const { value } = explainKnowing(template, engagement, assessment, question.id);
  const share = isPrivate ? value : unknown / asked;
  return (
    <li>
      <p>{text(question.prompt)}</p>
      <p className={styles['marks']}>
        <Figure
          label={text(question.prompt)}
          value={t('app.findings.blind.share', { share: figures.percent(share) })}
          explained={{ kind: 'knowing', question: question.id }}
        />
        <span className={styles['muted']}>{t('app.findings.blindSpot', { unknown, asked })}</span>
        {isOnProductSide && <Badge tone="now">{t('app.findings.blindSpotProduct')}</Badge>}
      </p>
    </li>
  );
}

function Pair({ question }: { readonly question: Question }) {
  const t = useTranslate();
  const { assessment, engagement, figures, template, text } = useFindings();
  const { lines } = explainKnowing(template, engagement, assessment, question.id);
  const scores = lines.flatMap(({ score }) => score ?? []);
  return (
    <li>
      <p>{text(question.prompt)}</p>
      <Figure
        label={`${t('app.findings.pairDiffers')}, ${text(question.prompt)}`}
        value={scores.map(figures.score).join(' / ')}
        explained={{ kind: 'knowing', question: question.id }}
      />
    </li>
  );
}

interface WishesProps {
  readonly question: Extract<Question, { type: 'rank' }>;
  readonly ranking: RankingSplit;
}

function Wishes({ question, ranking: { product, rest } }: WishesProps) {
  const t = useTranslate();
  const { text } = useFindings();
  const two = (side: readonly string[]): string =>
    side
      .slice(0, 2)
      .map((letter) => {
        const option = question.options.find(({ id }) => id === letter);
        return option === undefined ? letter : text(option.text);
      })
      .join('; ');
  return (
    <li>
      <p>{text(question.prompt)}</p>
      <Figure
        look="quiet"
        label={text(question.prompt)}
        value={t('app.findings.ranking', { product: two(product), rest: two(rest) })}
        explained={{ kind: 'ranking', question: question.id }}
      />
    </li>
  );
}
