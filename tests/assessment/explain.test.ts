import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import {
  explainConfidence,
  explainDimension,
  explainFacet,
  explainLevel,
  explainOverall,
  explainSeverity,
  explainSymptom,
  explainTrainableShare,
} from '#shared/assessment/explain';
import type { FacetLine } from '#shared/assessment/explanation';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { sampleEngagement } from '../support/sampleEngagement';

const overridden = (engagement: Engagement): Engagement => ({
  ...engagement,
  overrides: [{ facet: 'role.focus', score: 12.5, reason: 'the calendar says otherwise' }],
});

/** The figures again, by arithmetic on explanation lines and nothing else. */
function expectExplained(engagement: Engagement): void {
  const assessment = assess(template, engagement);
  for (const { id } of template.facets) {
    const { value, lines } = explainFacet(template, assessment, id);
    expectClose(value, facetFrom(lines));
  }
  for (const { id, situation } of template.dimensions) {
    const dimension = explainDimension(template, assessment, id);
    const facets = dimension.lines.filter((line) => line.kind === 'facet');
    const floor = dimension.lines.find((line) => line.kind === 'scored-weight');
    const counted = facets.filter(({ because }) => because === 'counted');
    const weight = counted.reduce((sum, line) => sum + line.weight, 0);
    expect(floor?.weight).toBe(weight);
    expectClose(
      dimension.value,
      weight >= (floor?.floor ?? 0)
        ? ratio(
            counted,
            (line) => line.weight,
            (line) => line.score ?? NaN,
          )
        : null,
    );

    const severity = explainSeverity(template, assessment, situation.id);
    const exposure = severity.lines.find((line) => line.kind === 'exposure');
    const score = severity.lines.find((line) => line.kind === 'score')?.value ?? null;
    const applies = typeof exposure?.value === 'number' && exposure.value >= exposure.floor;
    expectClose(severity.value, applies && score !== null ? (exposure.value * (100 - score)) / 100 : null);

    const share = explainTrainableShare(assessment, situation.id);
    const recomputed = ratio(
      share.lines,
      (line) => line.weight * line.gap,
      (line) => line.trainability,
    );
    expectClose(share.value, severity.value === null ? null : recomputed);

    const confidence = explainConfidence(template, assessment, id);
    const points = confidence.lines.map(({ have, full, points: most }) =>
      full === 0 ? 0 : most * Math.min(1, have / full),
    );
    expectClose(
      confidence.value,
      points.reduce((sum, part) => sum + part, 0),
    );
  }
  const overall = explainOverall(assessment);
  const counted = overall.lines.filter(({ because }) => because === 'counted');
  expectClose(
    overall.value,
    ratio(
      counted,
      (line) => line.weight,
      (line) => line.score ?? NaN,
    ),
  );
  for (const { id } of template.symptoms) {
    const { value, lines } = explainSymptom(assessment, id);
    expectClose(value, average(lines.map(({ score }) => score)));
  }
}

function facetFrom(lines: readonly FacetLine[]): number | null {
  const override = lines.find((line) => line.kind === 'override');
  if (override !== undefined) return override.score;
  const groups = new Map<string, Map<string, { weight: number; score: number }[]>>();
  for (const line of lines) {
    if (line.kind !== 'answer' || line.because !== 'scored' || line.score === null) continue;
    const group = groups.get(line.group) ?? new Map<string, { weight: number; score: number }[]>();
    groups.set(line.group, group);
    group.set(line.respondent, [
      ...(group.get(line.respondent) ?? []),
      { weight: line.weight, score: line.score },
    ]);
  }
  const means = [...groups.values()].map((respondents) =>
    average(
      [...respondents.values()].map(
        (answers) =>
          ratio(
            answers,
            (answer) => answer.weight,
            (answer) => answer.score,
          ) ?? NaN,
      ),
    ),
  );
  return average(means.map((each) => each ?? NaN));
}

describe('every figure', () => {
  it.each(['A', 'B', 'C'] as const)('of sample %s follows from its explanation lines alone', (id) => {
    expectExplained(sampleEngagement(id));
    expectExplained(overridden(sampleEngagement(id)));
  });

  it('of any engagement follows from its explanation lines alone', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expectExplained(engagement);
      }),
      { numRuns: 60 },
    );
  });

  it('rests on answers that are on record', () => {
    const engagement = sampleEngagement('A');
    const assessment = assess(template, engagement);
    const states = { scored: 'answered', 'no-score': 'answered', 'dont-know': 'dont-know' } as const;
    for (const { id } of template.facets)
      for (const line of explainFacet(template, assessment, id).lines) {
        if (line.kind !== 'answer' || line.because === 'blank' || line.because === 'not-applicable') continue;
        expect(engagement.answers[line.respondent]?.[line.question]?.state).toBe(states[line.because]);
      }
  });

  it('says what was left out and why', () => {
    const lines = explainFacet(template, assess(template, sampleEngagement('B')), 'role.definition').lines;
    expect(lines).toContainEqual({
      kind: 'answer',
      respondent: 'B-FIN',
      group: 'FIN',
      question: 'role.explain',
      score: null,
      weight: 2,
      because: 'dont-know',
    });
  });
});

describe('a level', () => {
  it('is explained from severity over escalators to mode', () => {
    const assessment = assess(template, sampleEngagement('B'));
    expect(explainLevel(template, assessment, 'S4').map(({ kind }) => kind)).toEqual([
      'severity',
      'escalator',
      'mode',
    ]);
  });

  it('has nothing to explain where the situation does not apply', () => {
    expect(explainLevel(template, assess(template, sampleEngagement('A')), 'S3')).toEqual([]);
  });
});

function ratio<Line>(
  lines: readonly Line[],
  weight: (line: Line) => number,
  value: (line: Line) => number,
): number | null {
  const weights = lines.reduce((sum, line) => sum + weight(line), 0);
  return weights === 0 ? null : lines.reduce((sum, line) => sum + weight(line) * value(line), 0) / weights;
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function expectClose(value: number | null, recomputed: number | null): void {
  if (value === null || recomputed === null) expect(recomputed).toBe(value);
  else expect(recomputed).toBeCloseTo(value, 9);
}
