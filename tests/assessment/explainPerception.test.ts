import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import {
  explainAgreement,
  explainGap,
  explainKnowing,
  explainRanking,
} from '#shared/assessment/explainPerception';
import type { AgreementLine, GapLine, RankingLine } from '#shared/assessment/explanation';
import { explainProbe, explainSymptom } from '#shared/assessment/explainTriage';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { isAtLeast } from '#shared/template/compare';
import { average, expectClose } from '../support/arithmetic';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { sampleEngagement } from '../support/sampleEngagement';

function agreementFrom(lines: readonly AgreementLine[]): number | null {
  const full = lines.find((line) => line.kind === 'full-variance')?.variance ?? NaN;
  const variances = lines.flatMap((line) => {
    if (line.kind !== 'question' || line.because !== 'counted') return [];
    const scores = line.answers.map(({ score }) => score);
    const centre = average(scores) ?? NaN;
    return [scores.reduce((sum, score) => sum + (score - centre) ** 2, 0) / (scores.length - 1)];
  });
  const mean = average(variances);
  return mean === null ? null : Math.max(0, 1 - mean / full);
}

function gapFrom(lines: readonly GapLine[]): number | null {
  const side = (wanted: 'one' | 'other'): number | null =>
    average(lines.flatMap((line) => (line.kind === 'group' && line.side === wanted ? [line.score] : [])));
  const [one, other] = [side('one'), side('other')];
  return one === null || other === null ? null : one - other;
}

/** Ties by letter. */
function wishesFrom(lines: readonly RankingLine[], side: 'product' | 'rest'): readonly string[] {
  const own = lines.filter((line) => line.side === side).map(({ ranking }) => ranking);
  const sumOf = (option: string): number => own.reduce((sum, ranking) => sum + ranking.indexOf(option), 0);
  return (own[0] ?? []).toSorted((one, other) => sumOf(one) - sumOf(other) || (one < other ? -1 : 1));
}

function expectPerceptionExplained(engagement: Engagement): void {
  const assessment = assess(template, engagement);
  for (const { id } of template.facets) {
    const agreement = explainAgreement(template, assessment, id);
    expectClose(agreement.value, agreementFrom(agreement.lines));
    for (const gap of ['spread', 'selfView', 'topFloor'] as const) {
      const explained = explainGap(template, assessment, id, gap);
      expectClose(explained.value, gapFrom(explained.lines));
    }
  }
  for (const { id } of template.questions) {
    const { value, lines } = explainKnowing(template, engagement, assessment, id);
    const result = assessment.questions[id];
    const unknown = lines.filter(({ knows }) => knows === 'unknown').length;
    const known = lines.filter(({ knows }) => knows === 'known').length;
    expect([lines.length, unknown]).toEqual([result?.asked, result?.dontKnow]);
    expectClose(value, unknown + known === 0 ? null : unknown / (unknown + known));
    const { share, people } = template.configuration.blindSpot;
    expect(result?.isBlindSpot).toBe(unknown >= people && isAtLeast(value ?? 0, share));

    const rankings = explainRanking(template, engagement, assessment, id);
    if (result === undefined || result.ranking === null) continue;
    expect(wishesFrom(rankings, 'product')).toEqual(result.ranking.product);
    expect(wishesFrom(rankings, 'rest')).toEqual(result.ranking.rest);
  }
}

function expectTriageExplained(engagement: Engagement): void {
  const assessment = assess(template, engagement);
  for (const { id } of template.symptoms) {
    const { value, lines } = explainSymptom(template, engagement, assessment, id);
    const groups = new Map<string, number[]>();
    for (const line of lines)
      if (line.kind === 'respondent' && line.because === 'counted')
        groups.set(line.group, [...(groups.get(line.group) ?? []), line.score ?? NaN]);
    expectClose(value, average([...groups.values()].map((scores) => average(scores) ?? NaN)));
  }
  for (const { id } of template.dimensions) {
    const { value, lines } = explainProbe(template, assessment, id);
    const recomputed = lines.reduce(
      (sum, { intensity, link, from }) =>
        intensity !== null && isAtLeast(intensity, from) ? sum + intensity * link : sum,
      0,
    );
    expectClose(value, recomputed);
  }
}

/** Every line of every explanation names an answer on record, in the state the line says. */
function expectAnswersExist(engagement: Engagement): void {
  const assessment = assess(template, engagement);
  const stateOf = (respondent: string, question: string) =>
    engagement.answers[respondent]?.[question]?.state ?? 'blank';
  for (const { id } of template.facets)
    for (const line of explainAgreement(template, assessment, id).lines)
      if (line.kind === 'question')
        for (const { respondent } of line.answers)
          expect(stateOf(respondent, line.question)).toBe('answered');
  for (const { id } of template.questions) {
    for (const { respondent, knows } of explainKnowing(template, engagement, assessment, id).lines) {
      if (knows === 'known') expect(stateOf(respondent, id)).toBe('answered');
      if (knows === 'unknown') expect(stateOf(respondent, id)).toBe('dont-know');
    }
    for (const { respondent } of explainRanking(template, engagement, assessment, id))
      expect(stateOf(respondent, id)).toBe('answered');
  }
  for (const { id } of template.symptoms)
    for (const line of explainSymptom(template, engagement, assessment, id).lines)
      if (line.kind === 'respondent' && line.because === 'counted')
        expect(stateOf(line.respondent, id)).toBe('answered');
}

describe('agreement, gaps, blind spots and triage', () => {
  it.each(['A', 'B', 'C'] as const)('of sample %s follow from their explanation lines alone', (id) => {
    expectPerceptionExplained(sampleEngagement(id));
    expectTriageExplained(sampleEngagement(id));
    expectAnswersExist(sampleEngagement(id));
  });

  it('of any engagement follow from their explanation lines alone', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expectPerceptionExplained(engagement);
        expectTriageExplained(engagement);
      }),
      { numRuns: 40 },
    );
  });

  it('of any engagement lead to answers that exist', () => {
    fc.assert(fc.property(arbitraryEngagement(), expectAnswersExist), { numRuns: 40 });
  });

  it('say what is left of a gap on shared questions', () => {
    const engagement = sampleEngagement('A');
    const assessment = assess(template, engagement);
    const flagged = Object.values(assessment.facets).filter(({ gapFlags }) =>
      gapFlags.some(({ kind }) => kind === 'major-spread'),
    );
    expect(flagged.length).toBeGreaterThan(0);
    for (const { id, gapFlags } of flagged) {
      const holds = gapFlags.some((flag) => flag.kind === 'major-spread' && flag.holdsOnSharedQuestions);
      const shared = explainGap(template, assessment, id, 'spread').lines.flatMap((line) =>
        line.kind === 'shared' ? [line.value] : [],
      );
      const { majorSpread } = template.configuration.gaps;
      expect(shared.some((value) => value !== null && isAtLeast(value, majorSpread))).toBe(holds);
    }
  });
});
