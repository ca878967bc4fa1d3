import type { Condition } from '../../template/expression';
import type { Outputs } from '../../template/outputs';
import { all, atLeast, en, facetScore, lessThan, meanScore } from './write';

const mostlyDorE = (question: string): Condition => ({
  op: 'most-frequent-in',
  question,
  options: ['d', 'e'],
});

/** Checklist of prerequisites for Agile development (section 5.5). */
export const checklist: Outputs['checklist'] = {
  dimension: 'agile',
  items: [
    {
      id: 'vision-known',
      text: en('The teams know the vision'),
      passWhenText: en('The facet “vision” scores 65 or more'),
      passWhen: atLeast(facetScore('agile.vision'), 65),
      isRequiredForReady: true,
    },
    {
      id: 'measurable-goal',
      text: en('There is one measurable product goal'),
      passWhenText: en('The most frequent answer is a measurable goal'),
      passWhen: mostlyDorE('agile.goal'),
      isRequiredForReady: false,
    },
    {
      id: 'strategy-usable',
      text: en('The strategy is usable for daily choices'),
      passWhenText: en('On average, teams mostly choose by reading the strategy (75 of 100)'),
      passWhen: atLeast(meanScore('agile.strategy-guide'), 75),
      isRequiredForReady: true,
    },
    {
      id: 'roadmap-in-outcomes',
      text: en('The roadmap is written in outcomes'),
      passWhenText: en('The most frequent answer is problems or outcomes by horizon'),
      passWhen: mostlyDorE('agile.roadmap-form'),
      isRequiredForReady: false,
    },
    {
      id: 'one-owner',
      text: en('Each team has one owner of priorities'),
      passWhenText: en('On average, one person changes priorities, with rare exceptions (75 of 100)'),
      passWhen: atLeast(meanScore('agile.one-voice'), 75),
      isRequiredForReady: true,
    },
    {
      id: 'split-spoken',
      text: en('The split between product manager and product owner is spoken'),
      passWhenText: en('Nobody calls the split unclear or the product manager far away'),
      passWhen: { op: 'no-answer-in', question: 'agile.po-pm', options: ['a', 'b'] },
      isRequiredForReady: false,
    },
    {
      id: 'order-respected',
      text: en('The organisation respects the order'),
      passWhenText: en('Refusals stand more often than not (62.5 of 100 on average)'),
      passWhen: atLeast(meanScore('role.saying-no'), 62.5),
      isRequiredForReady: false,
    },
    {
      id: 'problems-received',
      text: en('Teams receive problems'),
      passWhenText: en(
        'Teams receive problems, or features with their reasons, more often than orders (62.5 of 100 on average)',
      ),
      passWhen: atLeast(meanScore('agile.problems'), 62.5),
      isRequiredForReady: false,
    },
    {
      id: 'teams-stable',
      text: en('Teams stay together'),
      passWhenText: en('On average, 80% of team members stayed over six months'),
      passWhen: atLeast({ op: 'mean-answer', question: 'agile.stability' }, 80),
      isRequiredForReady: false,
    },
    {
      id: 'ideas-tested',
      text: en('Ideas are tested early'),
      passWhenText: en('The most frequent answer is monthly or weekly'),
      passWhen: mostlyDorE('agile.discovery'),
      isRequiredForReady: false,
    },
    {
      id: 'effects-examined',
      text: en('Effects are examined'),
      passWhenText: en('The effect of releases is examined more often than not (62.5 of 100 on average)'),
      passWhen: atLeast(meanScore('agile.outcome-check'), 62.5),
      isRequiredForReady: false,
    },
    {
      id: 'frequent-release',
      text: en('Releases are possible at least every two weeks'),
      passWhenText: en('The most frequent answer is every two weeks or on demand'),
      passWhen: mostlyDorE('agile.release'),
      isRequiredForReady: false,
    },
    {
      id: 'few-dependencies',
      text: en('Dependencies are few'),
      passWhenText: en('Waiting for another team is the exception (62.5 of 100 on average)'),
      passWhen: atLeast(meanScore('agile.dependencies'), 62.5),
      isRequiredForReady: false,
    },
    {
      id: 'leadership-takes-part',
      text: en('The leadership takes part'),
      passWhenText: en(
        'An executive was interviewed, and sees the Agile facets less than 20 points above the people who do the work',
      ),
      passWhen: all(
        atLeast({ op: 'respondents', groups: ['EXE'] }, 1),
        lessThan(
          {
            op: 'top-floor',
            facets: [
              'agile.vision',
              'agile.strategy',
              'agile.ownership',
              'agile.autonomy',
              'agile.discovery',
              'agile.flow',
            ],
          },
          20,
        ),
      ),
      isRequiredForReady: false,
    },
  ],
  readyFrom: 11,
  conditionalFrom: 7,
  verdicts: {
    ready: en('Ready'),
    conditional: en('Conditional'),
    notReady: en('Not ready: product direction before more Agile'),
  },
};
