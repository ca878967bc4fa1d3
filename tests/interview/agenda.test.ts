import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agenda, askedTogether, type Agenda } from '#shared/interview/agenda';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { anEngagement, answered, smallTemplate } from '../support/smallTemplate';

const kitchen = ['heat', 'tools'];
const questionsOf = (sections: Agenda['sections']) => sections.flatMap(({ questions }) => questions);

function agendaOf(minutes: number, answers: Parameters<typeof anEngagement>[0] = {}) {
  const engagement = anEngagement(answers);
  const respondents = engagement.respondents.slice(0, 1);
  return agenda(smallTemplate, engagement, { respondents, minutes, dimensionOrder: kitchen });
}

/** People of a made-up engagement, and the time there is for them. */
const planned = fc
  .tuple(arbitraryEngagement(), fc.integer({ min: 0, max: 120 }), fc.integer({ min: 1, max: 4 }))
  .map(([engagement, minutes, people]) => ({
    engagement,
    order: {
      respondents: engagement.respondents.slice(0, people),
      minutes,
      dimensionOrder: template.dimensions.map(({ id }) => id),
    },
  }));

describe('an agenda', () => {
  it('holds everything that is asked where there is time enough', () => {
    const { later, sections } = agendaOf(240);
    expect(later).toEqual([]);
    expect(sections.map(({ section }) => section)).toEqual(['symptoms', 'heat', 'tools']);
  });

  it('begins with the symptoms, then the dimension that triage puts in front', () => {
    const all = agendaOf(240);
    const short = agendaOf(Math.ceil(all.minutes / 3));
    const [first] = short.sections;
    expect(first?.section).toBe('symptoms');
    expect(questionsOf(short.later).length).toBeGreaterThan(0);
    expect(short.later.map(({ section }) => section)).toContain('tools');
  });

  it('leaves out what is settled already, and counts it', () => {
    const fresh = agendaOf(240);
    const begun = agendaOf(240, { answers: { anna: { hunger: answered(1), thirst: { state: 'skipped' } } } });
    expect(begun.settled).toBe(1);
    expect(questionsOf(begun.sections)).toEqual(
      questionsOf(fresh.sections).filter((question) => question !== 'hunger'),
    );
  });

  it('never takes longer than there is time', () => {
    fc.assert(
      fc.property(planned, ({ engagement, order }) => {
        const made = agenda(template, engagement, order);
        expect(made.minutes).toBeLessThanOrEqual(order.minutes);
        expect(made.sections.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(made.minutes);
      }),
      { numRuns: 60 },
    );
  });

  it('lists everything open once: to be asked now, or left for later', () => {
    fc.assert(
      fc.property(planned, ({ engagement, order }) => {
        const { sections, later, settled } = agenda(template, engagement, order);
        const listed = [...questionsOf(sections), ...questionsOf(later)];
        const asked = askedTogether(template, engagement, order).map(({ id }) => id);
        expect(new Set(listed).size).toBe(listed.length);
        expect(listed.length + settled).toBe(asked.length);
        for (const id of listed) expect(asked).toContain(id);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves nothing out that would still fit, and grows with the time', () => {
    fc.assert(
      fc.property(planned, ({ engagement, order }) => {
        const { later, wantedMinutes } = agenda(template, engagement, order);
        if (wantedMinutes <= order.minutes) expect(later).toEqual([]);
        else expect(later.length).toBeGreaterThan(0);
        const whole = agenda(template, engagement, { ...order, minutes: wantedMinutes });
        expect(whole.later).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
