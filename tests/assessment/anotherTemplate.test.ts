import { expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { assessmentJson } from '#shared/planning/assessmentJson';
import { plan } from '#shared/planning/plan';
import type { Recommendation } from '#shared/template/advice';
import { templateSchema, type Template } from '#shared/template/template';
import { createTranslate } from '#workbench/translate';
import { anEngagement, answered, smallTemplate } from '../support/smallTemplate';

const translate = createTranslate('en');

const recommendation = (id: string, more: Partial<Recommendation>): Recommendation => ({
  id,
  title: { en: id },
  targets: ['sharp'],
  situations: ['T'],
  prerequisites: [],
  actions: [{ en: 'Do it' }],
  deliverable: { en: 'It' },
  owner: { en: 'The chef' },
  effort: 'S',
  impact: 5,
  horizonDays: 30,
  modules: [],
  measures: [{ en: 'Done' }],
  isTraining: false,
  isRemeasure: false,
  ...more,
});

/** A template of another trade, through JSON and its schema, with an escalator, a plan and a rule of its own. */
const kitchen: Template = templateSchema.parse(
  JSON.parse(
    JSON.stringify({
      ...smallTemplate,
      dimensions: smallTemplate.dimensions.map((dimension) =>
        dimension.id === 'tools'
          ? {
              ...dimension,
              training: { recommendations: ['knife-course'], modules: [] },
              escalators: [
                {
                  id: 'blunt',
                  when: {
                    op: 'at-most',
                    left: { op: 'median-answer', question: 'knife', groups: ['cook'] },
                    right: { op: 'number', value: 2 },
                  },
                  says: { en: 'Cooks rate the knives {{value}}' },
                  value: { op: 'median-answer', question: 'knife', groups: ['cook'] },
                },
              ],
            }
          : dimension,
      ),
      recommendations: [
        recommendation('knife-course', {
          isTraining: true,
          prerequisites: [{ text: { en: 'Sharp knives' }, allOf: ['grindstone'] }],
        }),
        recommendation('grindstone', { impact: 1 }),
        recommendation('taste-again', { targets: [], isRemeasure: true }),
      ],
      contraindications: [
        {
          id: 'no-pots',
          scope: 'engagement',
          when: { op: 'less-than', left: { op: 'fact', fact: 'pots' }, right: { op: 'number', value: 3 } },
          condition: { en: 'There are no pots.' },
          consequence: { en: 'No course.' },
          sayInstead: { en: 'Buy pots.' },
          holds: { recommendations: ['knife-course'], modules: [] },
          isListed: true,
        },
      ],
    }),
  ),
);

const resultFor = (pots: number) => {
  const engagement = anEngagement({
    facts: { pots, stoves: 10, cuisine: 'other' },
    respondents: { anna: 'cook', bert: 'cook', carl: 'guest' },
    answers: {
      anna: { knife: answered(2), spoons: answered(6) },
      bert: { knife: answered(1), spoons: answered(3) },
      carl: { knife: answered(3), spoons: answered(8) },
    },
  });
  const assessment = assess(kitchen, engagement);
  return assessmentJson({
    template: kitchen,
    engagement,
    assessment,
    plan: plan(kitchen, engagement, assessment),
    translate,
  });
};

it('assesses and plans by the rules of another template alone', () => {
  const { facets, situations, plan: planned, rulesFired } = resultFor(4);
  // Cooks (42.5 + 15) / 2, guest 65: mean 46.875, so severity 53.125 at an exposure of 100.
  expect(facets['sharp']?.score).toBeCloseTo(46.875);
  expect(situations['T']).toMatchObject({
    baseLevel: 'quarter',
    level: 'now',
    mode: 'training-led',
    advice: 'Train now',
    escalators: ['Cooks rate the knives 1.5'],
  });
  expect(situations['H']?.level).toBe('does-not-apply');
  expect(planned).toEqual({ waves: [['grindstone', 'knife-course'], [], ['taste-again']], later: [] });
  expect(rulesFired).toEqual([]);
});

it('holds training back by the rules of another template alone', () => {
  const { held, rulesFired, plan: planned, situations } = resultFor(2);
  expect(rulesFired).toEqual(['no-pots']);
  expect(held).toEqual({ 'knife-course': ['no-pots'] });
  expect(planned.waves[0]).toEqual(['grindstone']);
  expect(situations['T']?.adviceAddition).toBe('Training held: Buy pots.');
});
