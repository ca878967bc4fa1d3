import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import type { Engagement } from '#shared/engagement/engagement';
import { contradictionsOf } from '#shared/interview/contradictions';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { checkTemplate } from '#shared/template/checkTemplate';
import { anEngagement, answered, dontKnow, smallTemplate } from '../support/smallTemplate';

function found(answers: Record<string, Answer>, facts: Engagement['facts'] = {}): readonly string[] {
  const engagement = { ...anEngagement({ answers: { anna: answers } }), facts: { stoves: 50, ...facts } };
  const [anna] = engagement.respondents;
  if (anna === undefined) throw new Error('the engagement has a respondent');
  return contradictionsOf(smallTemplate, engagement, anna).map(({ id }) => id);
}

const cooking: Answer = { state: 'answered', value: { a: 60, b: 30, c: 10 } };

describe('answers that hardly go together', () => {
  it('are found against a fact, once both are known', () => {
    expect(found({ knife: answered(2), spoons: answered(7) }, { pots: 4 })).toEqual([
      'more-spoons-than-pots',
    ]);
    expect(found({ knife: answered(2), spoons: answered(4) }, { pots: 4 })).toEqual([]);
    expect(found({ knife: answered(2), spoons: answered(7) })).toEqual([]);
  });

  it('are found between a choice and shares', () => {
    expect(found({ oven: { state: 'answered', value: 'a' }, evening: cooking })).toEqual([
      'cold-but-cooking',
    ]);
    expect(found({ oven: { state: 'answered', value: 'b' }, evening: cooking })).toEqual([]);
  });

  it('need an answer: don’t know contradicts nothing', () => {
    expect(found({ oven: dontKnow, evening: cooking })).toEqual([]);
    expect(found({ evening: cooking })).toEqual([]);
  });

  it('do not count an answer whose branch has closed', () => {
    expect(found({ knife: answered(5), spoons: answered(7) }, { pots: 4 })).toEqual([]);
  });
});

describe('the contradictions of the built-in template', () => {
  it('rest on questions that one person can be asked together', () => {
    const { contradictions = [], questions } = productManagementDiagnostic;
    expect(contradictions.length).toBeGreaterThan(8);
    for (const { id, questions: involved } of contradictions) {
      const groups = involved.map((each) => questions.find((question) => question.id === each)?.groups ?? []);
      const shared = (groups[0] ?? []).filter((group) => groups.every((all) => all.includes(group)));
      expect(shared, id).not.toEqual([]);
    }
  });

  it('may ask for one person’s answers, and for nothing that only everybody’s give', () => {
    const [first] = productManagementDiagnostic.contradictions ?? [];
    if (first === undefined) throw new Error('the template has contradictions');
    const faults = checkTemplate({
      ...productManagementDiagnostic,
      contradictions: [
        {
          ...first,
          questions: ['nowhere'],
          when: {
            op: 'more-than',
            left: { op: 'facet-score', facet: 'role.focus' },
            right: { op: 'number', value: 1 },
          },
        },
      ],
    });
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ['reference-unknown', 'contradictions[0].questions'],
      ['rule-misplaced', 'contradictions[0].when.left'],
    ]);
  });
});
