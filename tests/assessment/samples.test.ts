import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { assessmentJson, type AssessmentJson } from '#shared/planning/assessmentJson';
import { plan } from '#shared/planning/plan';
import { createTranslate } from '#workbench/translate';
import { sampleEngagement } from '../support/sampleEngagement';
import { expected } from './expectedResults';

const translate = createTranslate('en');

describe.each(['A', 'B', 'C'] as const)('sample %s', (id) => {
  const engagement = sampleEngagement(id);
  const assessment = assess(template, engagement);
  const json: AssessmentJson = assessmentJson({
    template,
    engagement,
    assessment,
    plan: plan(template, engagement, assessment),
    translate,
  });
  const wanted = expected[id];

  it.each(template.dimensions.map((dimension) => [dimension.situation.id, dimension.id]))(
    'reaches the verdict on %s',
    (situation, dimension) => {
      const found = json.situations[situation];
      const { score, band, grade, index } = json.dimensions[dimension] ?? {};
      const row = wanted.situations[situation];
      expect([
        fixed(found?.exposure, 1),
        asPrinted(score, row?.[1]),
        band,
        grade,
        row?.[4] === null ? null : fixed(index, 1),
        fixed(found?.severity, 1),
        fixed(found?.trainableShare, 2),
        found?.mode,
        found?.level,
        found?.advice,
      ]).toEqual(row);
    },
  );

  it.each(Object.entries(wanted.escalators))('lists what escalates %s', (situation, mentions) => {
    const escalators = json.situations[situation]?.escalators ?? [];
    expect(escalators).toHaveLength(mentions.length);
    for (const [place, number] of mentions.entries())
      expect(escalators[place]).toMatch(new RegExp(`\\b${number}\\b`));
  });

  it('scores the facets', () => {
    expect(
      Object.entries(json.facets)
        .map(([facet, { score }]) => `${facet} ${fixed(score, 1) ?? '–'}`)
        .join('; '),
    ).toBe(wanted.facets);
  });

  it('scores the whole', () => {
    expect([fixed(json.overall.score, 2), json.overall.band, json.overall.over.join(' ')]).toEqual(
      wanted.overall,
    );
    expect(json.overall.printed).toBe(true);
  });

  it('measures the symptoms', () => {
    expect(
      Object.entries(json.symptoms)
        .map(([symptom, intensity]) => `${symptom.slice('sym.'.length)} ${fixed(intensity, 2) ?? '–'}`)
        .join('; '),
    ).toBe(wanted.symptoms);
  });

  it('orders the probes', () => {
    expect(
      json.probeOrder
        .map((dimension) => `${dimension} ${fixed(json.probeScores[dimension], 1) ?? '–'}`)
        .join(', '),
    ).toBe(wanted.probe);
  });

  it('finds the facets people see most differently', () => {
    const apart = Object.entries(json.facets)
      .filter(([, { agreementLabel }]) => agreementLabel === 'split' || agreementLabel === 'mixed')
      .toSorted(([, one], [, other]) => (one.agreement ?? 1) - (other.agreement ?? 1))
      .map(([facet, { agreement }]) => `${facet} ${fixed(agreement, 2) ?? '–'}`);
    // The table prints the four lowest.
    expect(apart.slice(0, 4).join('; ')).toBe(wanted.split);
  });

  it('finds the largest spreads', () => {
    const spreads = largest(json, 'spread').map(([facet, spread]) => `${facet} ${fixed(spread, 1) ?? '–'}`);
    expect(spreads.slice(0, 3).join('; ')).toBe(wanted.spreads);
  });

  it('finds the largest gap between top and floor', () => {
    const [facet, gap] = largest(json, 'topFloor')[0] ?? ['', null];
    expect(`${facet} ${fixed(gap, 1) ?? '–'}`).toBe(wanted.topFloor);
  });

  it('ranks the recommendations', () => {
    const first = json.recommendations.slice(0, 6);
    expect(first.map(({ id: each, priority }) => `${each} ${fixed(priority, 2) ?? '–'}`).join('; ')).toBe(
      wanted.priorities,
    );
  });

  it('fires the rules and holds training back', () => {
    expect(json.rulesFired).toEqual(wanted.rules);
    expect(json.held).toEqual(wanted.held);
  });

  it('fills the waves', () => {
    expect(json.plan.waves.map((wave) => wave.join(' '))).toEqual(wanted.waves);
    expect(json.plan.later.join(' ')).toBe(wanted.later);
  });

  it('gives the overall advice', () => {
    expect([json.overallAdvice.text, json.overallAdvice.leading]).toEqual(wanted.overallAdvice);
  });
});

function largest(
  { facets }: AssessmentJson,
  gap: 'spread' | 'topFloor',
): readonly (readonly [string, number | null])[] {
  return Object.entries(facets)
    .map(([facet, result]) => [facet, result[gap]] as const)
    .toSorted(([, one], [, other]) => (other ?? -100) - (one ?? -100));
}

/** The printed digits where the value rounds to them; a half in the last digit may have gone either way. */
function asPrinted(value: number | null | undefined, printed: string | null | undefined): string | null {
  const digits = printed?.split('.')[1]?.length ?? 2;
  if (value === null || value === undefined || printed === null || printed === undefined)
    return fixed(value, digits);
  return Math.abs(value - Number(printed)) <= 0.5 * 10 ** -digits + 1e-9 ? printed : fixed(value, digits);
}

/** As printed: halves up. */
function fixed(value: number | null | undefined, digits: number): string | null {
  if (value === null || value === undefined) return null;
  const unit = 10 ** digits;
  return (Math.floor(value * unit + 0.5 + 1e-9) / unit).toFixed(digits);
}
