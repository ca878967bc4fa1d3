import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import type { Assessment } from '#shared/assessment/assessment';
import type { Answer } from '#shared/engagement/answer';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { plan } from '#shared/planning/plan';
import { indexTemplate } from '#shared/template/templateIndex';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { bestAnswer } from '../support/bestAnswer';
import { engagementFrom } from '../support/engagementFrom';

const tolerance = 1e-9;

describe('an assessment', () => {
  it('gives 100 everywhere and asks for nothing when every answer is the best one', () => {
    const assessment = assess(template, allBest());
    expect(new Set(Object.values(assessment.facets).map(({ score }) => score))).toEqual(new Set([100]));
    expect(Object.values(assessment.dimensions).map(({ score, band }) => [score, band])).toEqual(
      template.dimensions.map(() => [100, 5]),
    );
    expect(assessment.overall.score).toBe(100);
    expect(Object.values(assessment.verdicts).map(({ level, mode }) => [level, mode])).toEqual(
      template.dimensions.map(() => ['not-needed', null]),
    );
  });

  it('keeps scores between 0 and 100, and shares and agreement between 0 and 1', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const assessment = assess(template, engagement);
        const facets = Object.values(assessment.facets);
        const dimensions = Object.values(assessment.dimensions);
        const verdicts = Object.values(assessment.verdicts);
        const hundreds = [
          ...facets.flatMap(({ score, groups, respondents }) => [
            score,
            ...Object.values(groups),
            ...Object.values(respondents),
          ]),
          ...dimensions.flatMap(({ score, confidence }) => [score, confidence.index]),
          ...verdicts.flatMap(({ exposure, severity }) => [exposure, severity]),
          assessment.overall.score,
        ];
        const ones = [
          ...facets.map(({ agreement }) => agreement),
          ...dimensions.flatMap(({ confidence: { coverage, breadth, volume, evidence } }) => [
            coverage,
            breadth,
            volume,
            evidence,
          ]),
          ...verdicts.map(({ trainableShare }) => trainableShare),
        ];
        for (const value of hundreds) expectBetween(value, 100);
        for (const value of ones) expectBetween(value, 1);
      }),
      { numRuns: 60 },
    );
  });

  it('never falls, and no severity rises, when one answer gets better', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), fc.nat(), (engagement, pick) => {
        const before = assess(template, engagement);
        const scored = Object.values(before.facets).flatMap(({ lines }) =>
          lines.filter(({ because }) => because === 'scored'),
        );
        const line = scored[pick % Math.max(1, scored.length)];
        fc.pre(line !== undefined);
        const question = indexTemplate(template).questions.get(line.question)?.question;
        fc.pre(question !== undefined);
        const better = withAnswer(engagement, line.respondent, line.question, {
          state: 'answered',
          value: bestAnswer(question),
        });
        const after = assess(template, better);
        const dimension = before.facets[question.facet]?.dimension ?? '';
        expectNotBelow(after.facets[question.facet]?.score, before.facets[question.facet]?.score);
        expectNotBelow(after.dimensions[dimension]?.score, before.dimensions[dimension]?.score);
        expectNotBelow(after.overall.score, before.overall.score);
        for (const { situation, severity } of Object.values(before.verdicts))
          expectNotBelow(severity, after.verdicts[situation]?.severity);
      }),
      { numRuns: 120 },
    );
  });

  it('does not depend on the order of respondents or answers', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const turned: Engagement = {
          ...engagement,
          respondents: engagement.respondents.toReversed(),
          answers: reversed(
            Object.fromEntries(Object.entries(engagement.answers).map(([id, own]) => [id, reversed(own)])),
          ),
          verified: engagement.verified.toReversed(),
        };
        const [one, other] = [assess(template, engagement), assess(template, turned)];
        expect(other).toEqual(one);
        expect(plan(template, turned, other)).toEqual(plan(template, engagement, one));
      }),
      { numRuns: 40 },
    );
  });

  it('changes no score when a blank turns into a "don\'t know"', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), fc.nat(), (engagement, pick) => {
        const before = assess(template, engagement);
        const blanks = Object.values(before.facets).flatMap(({ lines }) =>
          lines.filter(({ because }) => because === 'blank'),
        );
        const line = blanks[pick % Math.max(1, blanks.length)];
        fc.pre(line !== undefined);
        const after = assess(
          template,
          withAnswer(engagement, line.respondent, line.question, { state: 'dont-know' }),
        );
        expect(scoresOf(after)).toEqual(scoresOf(before));
      }),
      { numRuns: 60 },
    );
  });
});

function allBest(): Engagement {
  const respondents = Object.fromEntries(template.groups.map(({ id }) => [`r-${id}`, id]));
  const engagement = engagementFrom({
    facts: {
      pm: 6,
      hats: 0,
      builders: 60,
      products: 4,
      customers: 200,
      teams: 8,
      agile: 100,
      custom: 60,
      'custom-target': 10,
      direction: 'moving',
      growth: 20,
      upheaval: 'no',
    },
    respondents,
  });
  const own = Object.fromEntries(
    template.questions.map((question): [string, Answer] => [
      question.id,
      { state: 'answered', value: bestAnswer(question) },
    ]),
  );
  return { ...engagement, answers: Object.fromEntries(Object.keys(respondents).map((id) => [id, own])) };
}

function withAnswer(
  engagement: Engagement,
  respondent: string,
  question: string,
  answer: Answer,
): Engagement {
  const own = { ...engagement.answers[respondent], [question]: answer };
  return { ...engagement, answers: { ...engagement.answers, [respondent]: own } };
}

function scoresOf({ facets, dimensions, overall, verdicts }: Assessment): unknown {
  return {
    facets: Object.values(facets).map(({ score, groups, respondents }) => ({ score, groups, respondents })),
    dimensions: Object.values(dimensions).map(({ score }) => score),
    overall: overall.score,
    severities: Object.values(verdicts).map(({ severity }) => severity),
  };
}

function reversed<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).toReversed());
}

function expectBetween(value: number | null, highest: number): void {
  if (value === null) return;
  expect(value).toBeGreaterThanOrEqual(-tolerance);
  expect(value).toBeLessThanOrEqual(highest + tolerance);
}

function expectNotBelow(value: number | null | undefined, floor: number | null | undefined): void {
  if (typeof value !== 'number' || typeof floor !== 'number') expect(value).toEqual(floor);
  else expect(value).toBeGreaterThanOrEqual(floor - tolerance);
}
