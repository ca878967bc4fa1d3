import type { Engagement } from '../engagement/engagement';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { fewestAnswers } from './agreement';
import { answerSheet, isScorable, type AskedAnswer } from './answerSheet';
import type { Assessment } from './assessment';
import { known } from './explain';
import type { AgreementLine, Explanation, GapLine, KnowingLine, RankingLine } from './explanation';
import { gapOnSharedQuestions, gapSides, sharedQuestions, type GapName } from './gaps';
import { sampleVariance } from './statistics';

/** A: what is left of full agreement after the mean variance of the questions that enough people answered (3.6). */
export function explainAgreement(
  template: Template,
  assessment: Assessment,
  facet: string,
): Explanation<AgreementLine> {
  const { agreement, lines } = known(assessment.facets, facet);
  const questions = [...new Set(lines.map(({ question }) => question))];
  return {
    value: agreement,
    lines: [
      ...questions.map((question): AgreementLine => {
        const answers = lines.flatMap(({ respondent, question: own, score }) =>
          own === question && score !== null ? [{ respondent, score }] : [],
        );
        const isCounted = answers.length >= fewestAnswers;
        const variance = isCounted ? sampleVariance(answers.map(({ score }) => score)) : null;
        const because = isCounted ? 'counted' : 'too-few-answers';
        return { kind: 'question', question, answers, variance, because };
      }),
      { kind: 'full-variance', variance: template.configuration.agreement.fullVariance },
    ],
  };
}

/** Spread, self-view or top-floor: the mean of the one side's groups minus that of the other's (3.6, ruling 10). */
export function explainGap(
  template: Template,
  assessment: Assessment,
  facet: string,
  gap: GapName,
): Explanation<GapLine> {
  const result = known(assessment.facets, facet);
  const pairs = gapSides(gap, result.groups, template.groups, template.configuration);
  const [one, other] = pairs[0] ?? [[], []];
  const sideOf = (group: string) =>
    one.includes(group) ? 'one' : other.includes(group) ? 'other' : 'neither';
  return {
    value: result[gap],
    lines: [
      ...Object.entries(result.groups).map(([group, score]): GapLine => ({
        kind: 'group',
        group,
        score,
        side: sideOf(group),
      })),
      ...pairs.map((sides): GapLine => ({
        kind: 'shared',
        one: sides[0],
        other: sides[1],
        questions: [...sharedQuestions(result.lines, sides)],
        value: gapOnSharedQuestions(result.lines, sides),
      })),
    ],
  };
}

/** The share of those with a say in a question who do not know, 0 to 1; null where nobody has one (ruling 4). */
export function explainKnowing(
  template: Template,
  engagement: Engagement,
  assessment: Assessment,
  question: string,
): Explanation<KnowingLine> {
  const indexed = indexTemplate(template).questions.get(question);
  const isScored = indexed !== undefined && isScorable(indexed);
  const lines = askedOf(template, engagement, assessment, question).map(
    ({ value, line: { respondent, group, score, because } }): KnowingLine => {
      // Evidence is never scored; there an answer is what knowing looks like.
      const isKnown = isScored ? score !== null : value !== null;
      return {
        respondent,
        group,
        side: sideOf(template, group),
        score,
        knows: because === 'dont-know' ? 'unknown' : isKnown ? 'known' : 'left-out',
        because,
      };
    },
  );
  const unknown = lines.filter(({ knows }) => knows === 'unknown').length;
  const withSay = lines.filter(({ knows }) => knows !== 'left-out').length;
  return { value: withSay === 0 ? null : unknown / withSay, lines };
}

/** Every complete ranking, by respondent: each side's wishes are the options by mean rank (ruling 16). */
export function explainRanking(
  template: Template,
  engagement: Engagement,
  assessment: Assessment,
  question: string,
): readonly RankingLine[] {
  return askedOf(template, engagement, assessment, question).flatMap(({ value, respondent }) =>
    Array.isArray(value)
      ? [
          {
            respondent: respondent.id,
            group: respondent.group,
            side: sideOf(template, respondent.group),
            ranking: value,
          },
        ]
      : [],
  );
}

function askedOf(
  template: Template,
  engagement: Engagement,
  { exposures }: Assessment,
  question: string,
): readonly AskedAnswer[] {
  return answerSheet(template, engagement, exposures).answersTo(question);
}

function sideOf(template: Template, group: string): 'product' | 'rest' {
  return indexTemplate(template).groups.get(group)?.side ?? 'rest';
}
