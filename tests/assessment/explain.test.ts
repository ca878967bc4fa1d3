import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import {
  explainConfidence,
  explainDimension,
  explainBand,
  explainFacet,
  explainGrade,
  explainGroup,
  explainLevel,
  explainOverall,
  explainSeverity,
  explainTrainableShare,
} from '#shared/assessment/explain';
import type { BandLine, FacetLine, GradeLine, LevelLine } from '#shared/assessment/explanation';
import { average, expectClose, ratio } from '../support/arithmetic';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { isAtLeast } from '#shared/template/compare';
import { levels, type Grade, type Level, type Mode } from '#shared/template/configuration';
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
    for (const group of template.groups) {
      const explained = explainGroup(assessment, id, group.id);
      expectClose(explained.value, facetFrom(explained.lines));
    }
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
  for (const { id, situation } of template.dimensions) {
    expect(gradeFrom(explainGrade(template, assessment, id))).toBe(
      assessment.dimensions[id]?.confidence.grade,
    );
    expect(bandFrom(explainBand(template, assessment, id))).toBe(assessment.dimensions[id]?.band);
    const verdict = assessment.verdicts[situation.id];
    const steps = explainLevel(template, assessment, situation.id);
    const isAssessed = verdict !== undefined && verdict.severity !== null;
    expect(levelFrom(steps)).toBe(isAssessed ? verdict.level : null);
    expect(modeFrom(steps)).toBe(verdict?.mode);
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

function gradeFrom(lines: readonly GradeLine[]): Grade {
  const given = lines.map((line): Grade => {
    if (line.kind === 'groups') return line.cap;
    return (['A', 'B', 'C'] as const).find((grade) => isAtLeast(line.value, line.from[grade])) ?? 'D';
  });
  return given.toSorted().at(-1) ?? 'D';
}

function bandFrom(lines: readonly BandLine[]): number | null {
  const score = lines.find((line) => line.kind === 'score');
  if (score === undefined) return null;
  const bandOf = (value: number): number =>
    Math.max(1, score.from.filter((from) => isAtLeast(value, from)).length);
  const weakest = lines.find((line) => line.kind === 'weakest');
  const highest = weakest === undefined ? Infinity : bandOf(weakest.score) + weakest.steps;
  return Math.min(bandOf(score.value), highest);
}

function levelFrom(lines: readonly LevelLine[]): Level | null {
  const severity = lines.find((line) => line.kind === 'severity');
  if (severity === undefined) return null;
  const reached = (['now', 'quarter', 'watch'] as const).findIndex((level) =>
    isAtLeast(severity.value, severity.from[level]),
  );
  const base = reached === -1 ? levels.length - 1 : reached;
  const raised = lines.some(({ kind }) => kind === 'escalator') ? Math.max(0, base - 1) : base;
  const damper = lines.find((line) => line.kind === 'damper');
  return levels[damper === undefined ? raised : Math.max(raised, levels.indexOf(damper.cap))] ?? null;
}

function modeFrom(lines: readonly LevelLine[]): Mode | null {
  const mode = lines.find((line) => line.kind === 'mode');
  if (mode === undefined) return null;
  if (isAtLeast(mode.trainableShare, mode.from.trainingLed)) return 'training-led';
  return isAtLeast(mode.trainableShare, mode.from.mixed) ? 'mixed' : 'decision-led';
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
