import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { assessmentJson, type AssessmentJson } from '#shared/planning/assessmentJson';
import { plan } from '#shared/planning/plan';
import type { Plan } from '#shared/planning/planTypes';
import type { Template } from '#shared/template/template';
import { createTranslate } from '#workbench/translate';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';

const translate = createTranslate('en');

const planFor = (engagement: Engagement, using = template): Plan =>
  plan(using, engagement, assess(using, engagement));
const jsonFor = (engagement: Engagement): AssessmentJson => {
  const assessment = assess(template, engagement);
  return assessmentJson({
    template,
    engagement,
    assessment,
    plan: plan(template, engagement, assessment),
    translate,
  });
};
const idsOf = (planned: Plan): string[] => planned.waves.flat().map(({ id }) => id);

/** Sample with some facets set and some facts changed. */
function changed(id: 'A' | 'B' | 'C', scores: Readonly<Record<string, number>>, facts = {}): Engagement {
  const engagement = sampleEngagement(id);
  return {
    ...engagement,
    facts: { ...engagement.facts, ...facts },
    overrides: Object.entries(scores).map(([facet, score]) => ({ facet, score, reason: 'seen on site' })),
  };
}

describe('need and priority', () => {
  it('ignores a target whose situation does not apply', () => {
    const ranked = planFor(sampleEngagement('A')).recommendations.find(({ id }) => id === 'R36');
    // Its second target belongs to the transition, which has an exposure of 10 here.
    expect(ranked?.targets.map(({ need }) => need > 0)).toEqual([true, false]);
    expect(ranked?.need).toBeCloseTo((ranked?.targets[0]?.need ?? 0) / 2);
  });

  it('boosts by the strong symptoms of the best-linked dimension, up to 1.15', () => {
    const { recommendations } = planFor(sampleEngagement('B'));
    expect(recommendations.find(({ id }) => id === 'R20')?.factors).toMatchObject({
      boost: 1.1,
      symptoms: ['sym.roadmap', 'sym.profit'],
    });
  });

  it('never boosts by more than 1.15', () => {
    const engagement = sampleEngagement('B');
    const severe = Object.fromEntries(
      template.symptoms.map(({ id }) => [id, { state: 'answered' as const, value: 4 }]),
    );
    const answers = { ...engagement.answers };
    for (const { id } of engagement.respondents) answers[id] = { ...answers[id], ...severe };
    const boosts = planFor({ ...engagement, answers }).recommendations.map(({ factors }) => factors);
    expect(Math.max(...boosts.map(({ symptoms }) => symptoms.length))).toBe(4);
    expect(Math.max(...boosts.map(({ boost }) => boost))).toBe(1.15);
  });

  it('needs at least one target below 65', () => {
    const scores = { 'role.definition': 65, 'role.boundary': 65 };
    expect(planFor(changed('A', scores)).recommendations.map(({ id }) => id)).not.toContain('R01');
    const lower = { 'role.definition': 64.9, 'role.boundary': 65 };
    expect(planFor(changed('A', lower)).recommendations.map(({ id }) => id)).toContain('R01');
  });
});

describe('a prerequisite', () => {
  it('is added where it is missing, says for whom and shows no priority of its own', () => {
    // The charter itself is needed too little to be eligible, yet other items hang on it.
    const scores = { 'role.definition': 60, 'role.boundary': 95, 'role.mandate': 0 };
    const planned = planFor(changed('A', scores));
    expect(planned.recommendations.map(({ id }) => id)).not.toContain('R01');
    const added = planned.waves.flat().find(({ id }) => id === 'R01');
    expect(added).toMatchObject({ priority: null });
    expect(added?.addedFor).toContain('R02');
  });

  it('counts as met when everything it works on is well enough', () => {
    const planned = planFor(changed('A', { 'role.definition': 80, 'role.boundary': 80, 'role.mandate': 0 }));
    expect(idsOf(planned)).not.toContain('R01');
    expect(planned.waves[0]?.map(({ id }) => id)).toContain('R02');
  });

  it('counts as met where its situation does not apply', () => {
    // R23 works on two situations; its prerequisites R22 and R20 only on the transition, which does not apply here.
    const scores = { 'model.roadmap': 0, 'model.custom': 0, 'model.mindset': 0, 'model.economics': 0 };
    const planned = planFor(changed('A', scores), {
      ...template,
      recommendations: template.recommendations.map((each) =>
        each.id === 'R23' ? { ...each, targets: ['agile.strategy'] } : each,
      ),
    });
    expect(idsOf(planned)).toContain('R23');
    expect(idsOf(planned)).not.toContain('R22');
  });

  it('is a mere reminder where there is an alternative', () => {
    // R39 asks for R10 or access to users, and is placed before or without it.
    const planned = planFor(sampleEngagement('A'));
    expect(idsOf(planned)).toContain('R39');
    expect(idsOf(planned)).not.toContain('R10');
  });

  it('comes from a fired rule as well: one placed first, one anywhere', () => {
    const order = idsOf(planFor(sampleEngagement('B')));
    for (const item of ['R23', 'R27']) expect(order.indexOf('R22')).toBeLessThan(order.indexOf(item));
    expect(order).toContain('R24');
  });
});

describe('a course', () => {
  it('waits one wave longer where decisions come first', () => {
    const scores = {
      'role.mandate': 31,
      'role.load': 0,
      'role.definition': 45,
      'role.focus': 66,
      'role.boundary': 66,
    };
    const engagement = changed('A', scores);
    expect(assess(template, engagement).verdicts['S1']?.mode).toBe('decision-led');
    const planned = planFor(engagement);
    expect(planned.recommendations.map(({ id }) => id)).toContain('R07');
    expect(planned.waves[2]?.map(({ id }) => id)).toContain('R07');
  });
});

describe('holding training back', () => {
  it('holds the one course when product managers may not decide', () => {
    const engagement = changed('A', { 'role.mandate': 29 });
    const planned = planFor(engagement);
    expect(planned.rulesFired).toEqual(['X2']);
    expect(planned.held['R07']).toEqual(['X2']);
    expect(planned.heldModules).toEqual({ M1: ['X2'], M2: ['X2'] });
    expect(planned.recommendations.map(({ id }) => id)).toContain('R07');
    expect(idsOf(planned)).not.toContain('R07');
  });

  it('leaves the level alone and says in the advice what comes instead', () => {
    const before = jsonFor(sampleEngagement('A')).situations['S1'];
    const after = jsonFor(changed('A', { 'role.mandate': 29 })).situations['S1'];
    expect(after?.level).toBe(before?.level);
    expect(after?.advice).toBe('Train now, with the named decisions taken in the same month');
    expect(after?.adviceAddition).toMatch(/^Training held: Settle who decides first/);
  });

  it('says that training follows when it found no place', () => {
    expect(jsonFor(sampleEngagement('A')).situations['S2']?.adviceAddition).toBe(
      'Training follows after this plan',
    );
  });

  it('keeps every reason', () => {
    const { held } = planFor(changed('C', {}, { upheaval: 'yes' }));
    expect(held['R15']).toEqual(['X1', 'X8']);
  });

  it('never prints what a rule about one person is about', () => {
    const engagement = changed('B', { 'biz.profile': 40 });
    const weak = { current: Array<number>(12).fill(0), required: Array<number>(12).fill(4) };
    const answers = {
      ...engagement.answers,
      'B-PM1': {
        ...engagement.answers['B-PM1'],
        'biz.skill-matrix': { state: 'answered' as const, value: weak },
      },
    };
    const json = jsonFor({ ...engagement, answers });
    expect(json.held['R15']).toEqual(['X9']);
    expect(json.situations['S2']?.adviceAddition).toBe(
      'Training held: Individual development agreed separately',
    );
  });

  it('asks for more answers before any course on a grade of D', () => {
    const alone = engagementFrom({
      facts: { pm: 3, hats: 0, upheaval: 'no' },
      respondents: { PMG1: 'PMG' },
      answers: { 'role.intake': '1', 'role.charter': 'a', 'role.next-day': '1' },
    });
    const planned = planFor(alone);
    expect(planned.held['R07']).toEqual(['X10']);
    expect(planned.rulesFired).toEqual([]);
    expect(planned.advice['S1']).toEqual({
      text: template.configuration.provisional.advice,
      addition: null,
    });
  });

  it.each([
    [['not-supported'], true],
    [['not-supported', 'open'], true],
    [['not-supported', 'supported'], false],
    [['open', 'open'], false],
    [[], false],
  ] as const)(
    'recommends no training when judgements are %j and nothing is urgent: %s',
    (judgements, isHeld) => {
      const calm = Object.fromEntries(template.facets.map(({ id }) => [id, 90]));
      const symptoms = ['sym.dev', 'sym.roadmap'];
      const { held, rulesFired } = planFor({
        ...changed('A', calm),
        judgements: judgements.map((judgement, place) => ({ symptom: symptoms[place] ?? '', judgement })),
      });
      const course = held['R07']?.includes('X12') ?? false;
      expect(course).toBe(isHeld);
      expect(rulesFired).not.toContain('X12');
    },
  );
});

describe('the overall advice', () => {
  it('is that there are not enough answers when something could not be assessed and nothing was', () => {
    const json = jsonFor(engagementFrom({}));
    expect(json.overallAdvice).toEqual({
      level: 'not-enough-answers',
      leading: null,
      text: 'Not enough answers',
    });
    expect(json.plan.waves).toEqual([[], [], ['R42']]);
  });

  it('is that nothing is needed when no situation applies', () => {
    const facts = {
      pm: 0,
      hats: 0,
      direction: 'projects',
      builders: 0,
      products: 0,
      customers: 0,
      teams: 0,
      agile: 0,
      growth: 0,
      custom: 0,
    };
    expect(jsonFor(engagementFrom({ facts })).overallAdvice).toEqual({
      level: 'not-needed',
      leading: null,
      text: 'Not needed',
    });
  });

  it('names the larger severity first on equal levels', () => {
    // S2 stands at now as well, with the smaller severity.
    const json = jsonFor(sampleEngagement('B'));
    expect([json.situations['S2']?.level, json.situations['S3']?.level]).toEqual(['now', 'now']);
    expect(json.overallAdvice.leading).toBe('S3');
  });
});

describe('a template with recommendations switched off', () => {
  const without = (id: string): Template => ({
    ...template,
    recommendations: template.recommendations.map((each) =>
      each.id === id ? { ...each, isOff: true } : each,
    ),
  });

  it('neither recommends nor pulls along what is off', () => {
    const planned = planFor(sampleEngagement('A'), without('R01'));
    expect(idsOf(planned)).not.toContain('R01');
    expect(idsOf(planned)).toContain('R02');
  });
});
