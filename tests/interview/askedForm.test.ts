import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import { askedForm } from '#shared/interview/form/askedForm';
import { openItems } from '#shared/interview/form/openItems';
import { withoutScoring } from '#shared/interview/form/withoutScoring';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { askedQuestions } from '#shared/situation/askedQuestions';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';

const order = template.dimensions.map(({ id }) => id);
const groups = template.groups.map(({ id }) => id);

describe('the form of a group', () => {
  it('asks exactly what the interview would, whatever the facts and the own answers are', () => {
    const numeric = template.questions.filter(({ type }) => type === 'number' || type === 'likert5');
    fc.assert(
      fc.property(
        fc.constantFrom(...groups),
        fc.dictionary(
          fc.constantFrom(...template.facts.filter(({ type }) => type === 'number').map(({ id }) => id)),
          fc.integer({ min: 0, max: 100 }),
          { noNullPrototype: true },
        ),
        fc.dictionary(
          fc.constantFrom(...numeric.map(({ id }) => id)),
          fc.integer({ min: 0, max: 100 }).map((value): Answer => ({ state: 'answered', value })),
          { noNullPrototype: true },
        ),
        (group, facts, answers) => {
          const engagement = {
            ...engagementFrom({ facts, respondents: { r1: group } }),
            answers: { r1: answers },
          };
          const [respondent] = engagement.respondents;
          if (respondent === undefined) throw new Error('nobody');
          const states = askedQuestions(template, engagement, respondent);
          const asked = [...states].filter(([, state]) => state === 'asked').map(([id]) => id);
          const open = openItems(withoutScoring(askedForm(template, engagement, group, order)), answers);
          const symptoms = template.symptoms.map(({ id }) => id);
          expect([...open].toSorted()).toEqual([...symptoms, ...asked].toSorted());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('lets no score, help, probe or fact of the engagement out', () => {
    const engagement = sampleEngagement('A');
    for (const group of groups) {
      const text = JSON.stringify(withoutScoring(askedForm(template, engagement, group, order)));
      expect(text).not.toMatch(/"score":"[^"]|"weight":[1-9]|"fact"|"probes":\["|"hypotheses":\[\{/);
      for (const { help } of template.questions)
        expect(text).not.toContain(JSON.stringify(help.en).slice(1, -1));
    }
  });

  it('says how many questions blank facts leave out, and which facts', () => {
    const form = askedForm(template, { facts: {} }, 'PMG', order);
    expect(form.closed).toBeGreaterThan(0);
    expect(form.missingFacts).toContain('agile');
    const { facts } = sampleEngagement('A');
    expect(askedForm(template, { facts }, 'PMG', order).missingFacts).toEqual([]);
  });
});
