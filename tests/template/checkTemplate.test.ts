import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { checkTemplate } from '#shared/template/checkTemplate';
import type { Condition, NumberExpression } from '#shared/template/expression';
import type { Question } from '#shared/template/question';
import { templateSchema, type Template } from '#shared/template/template';
import { smallTemplate } from '../support/smallTemplate';

/** The faults of the small template after one thing in a copy of it was broken. */
function faultsAfter(breakIt: (template: Template) => void) {
  const template = structuredClone(smallTemplate);
  breakIt(template);
  return checkTemplate(template);
}

/** The faults after the question with that id got other properties. */
function faultsWith(id: string, change: Partial<Question> | Record<string, unknown>) {
  return faultsAfter((template) => {
    template.questions = template.questions.map((question) =>
      question.id === id ? ({ ...question, ...change } as Question) : question,
    );
  });
}

const branchOn = (left: NumberExpression): { branch: Condition } => ({
  branch: { op: 'at-least', left, right: { op: 'number', value: 1 } },
});

function first<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error('the small template has none');
  return item;
}

describe('checkTemplate', () => {
  it('finds nothing wrong with the built-in template', () => {
    expect(checkTemplate(productManagementDiagnostic)).toEqual([]);
  });

  it('finds nothing wrong with the small template, which has the right shape', () => {
    expect([templateSchema.safeParse(smallTemplate).error, checkTemplate(smallTemplate)]).toEqual([
      undefined,
      [],
    ]);
  });

  it('finds an id that is there twice', () => {
    expect(faultsAfter(({ facts }) => facts.push(first(facts)))).toContainEqual({
      code: 'id-repeated',
      path: 'facts',
      id: 'pots',
    });
  });

  it('finds a symptom with the id of a question, since their answers stand side by side', () => {
    const faults = faultsAfter(({ symptoms }) => (first(symptoms).id = 'knife'));
    expect(faults).toContainEqual({ code: 'id-repeated', path: 'questions', id: 'knife' });
  });

  it('finds facet weights that do not sum to 100', () => {
    expect(faultsAfter(({ facets }) => (first(facets).weight = 99))).toEqual([
      { code: 'weights-not-100', path: 'dimensions[0]', found: 99 },
    ]);
  });

  it('lets facet weights miss 100 by rounding noise', () => {
    expect(faultsAfter(({ facets }) => (first(facets).weight = 100 - 1e-12))).toEqual([]);
  });

  it.each<[string, (template: Template) => void, string, string]>([
    ['facet of a question', (t) => (first(t.questions).facet = 'x'), 'questions[0].facet', 'facet'],
    ['group of a question', (t) => (first(t.questions).groups = ['x']), 'questions[0].groups', 'group'],
    ['dimension of a facet', (t) => (first(t.facets).dimension = 'x'), 'facets[0].dimension', 'dimension'],
    ['link of a symptom', (t) => (first(t.symptoms).links = { x: 1 }), 'symptoms[0].links', 'dimension'],
    [
      'fact deep inside an exposure',
      (t) => (first(t.dimensions).exposure = { op: 'sum', of: [{ op: 'fact', fact: 'x' }] }),
      'dimensions[0].exposure.of[0]',
      'fact',
    ],
    [
      'training recommendation',
      (t) => (first(t.dimensions).training.recommendations = ['x']),
      'dimensions[0].training.recommendations',
      'recommendation',
    ],
    [
      'group in the thresholds',
      (t) => (t.configuration.gaps.topGroups = ['x']),
      'configuration.gaps.topGroups',
      'group',
    ],
    ['question of the charter', (t) => (t.outputs.charter.dropQuestion = 'x'), 'outputs.charter', 'question'],
    [
      'group in the responsibilities',
      (t) => (first(t.outputs.charter.raci).marks = { x: 'R' }),
      'outputs.charter.raci[0].marks',
      'group',
    ],
    [
      'option of what product managers do not do',
      (t) => (first(t.outputs.charter.doesNot).option = 'X'),
      'outputs.charter.doesNot[0].option',
      'option',
    ],
    [
      'option of a responsibility',
      (t) => (first(t.outputs.charter.raci).option = 'X'),
      'outputs.charter.raci[0].option',
      'option',
    ],
    [
      'option of a stage',
      (t) => (first(t.outputs.stageMap.stages).option = 'y'),
      'outputs.stageMap.stages[0].option',
      'option',
    ],
    [
      'option in a checklist rule',
      (t) =>
        (first(t.outputs.checklist.items).passWhen = {
          op: 'no-answer-in',
          question: 'oven',
          options: ['a', 'y'],
        }),
      'outputs.checklist.items[0].passWhen',
      'option',
    ],
    [
      'wave of a band',
      (t) => (first(t.outputs.roadmap.bands).wave = 9),
      'outputs.roadmap.bands[0].wave',
      'wave',
    ],
  ])('finds a %s that leads nowhere', (_, breakIt, path, to) => {
    expect(faultsAfter(breakIt)).toContainEqual(
      expect.objectContaining({ code: 'reference-unknown', path, to }),
    );
  });

  it('finds a score that cannot be read, and says where', () => {
    expect(faultsWith('oven', { score: 'map a0 b' })).toEqual([
      {
        code: 'score-unreadable',
        path: 'questions[3].score',
        text: 'map a0 b',
        at: 8,
        expected: 'a score from 0 to 100',
      },
    ]);
  });

  it.each([
    ['knife', 'pw 0:0 5:100'],
    ['knife', 'evidence'],
    ['spoons', 'L5'],
    ['oven', 'map a0 b50'],
    ['oven', 'map a0 b50 c80 d100'],
    ['smells', 'map a0 b50 c100'],
    ['evening', 'alloc 1*pw(d) 0:0 100:100'],
    ['courses', 'pos15'],
    ['craft', 'pos15'],
  ])('finds that %s cannot be scored by "%s"', (id, score) => {
    expect(faultsWith(id, { score }).map(({ code }) => code)).toContain('score-misfit');
  });

  it('finds a weight on evidence', () => {
    expect(faultsWith('courses', { weight: 2 })).toMatchObject([{ code: 'weight-misfit' }]);
  });

  it('finds a scored question without weight', () => {
    expect(faultsWith('knife', { weight: 0 })).toMatchObject([{ code: 'weight-misfit' }]);
  });

  it('finds options that are not lettered in order', () => {
    const options = ['b', 'a', 'c'].map((id) => ({ id, text: { en: id } }));
    expect(faultsWith('oven', { options })).toContainEqual({
      code: 'options-out-of-order',
      path: 'questions[3].options[0].id',
      found: 'b',
      expected: 'a',
    });
  });

  it('finds a range that runs backwards', () => {
    expect(faultsWith('spoons', { min: 20, max: 5 })).toEqual([
      { code: 'range-reversed', path: 'questions[1]', min: 20, max: 5 },
    ]);
  });

  it.each<[string, NumberExpression]>([
    ['looks ahead', { op: 'own-answer', question: 'spoons' }],
    ['looks at itself', { op: 'own-answer', question: 'knife' }],
    ['asks for a score', { op: 'facet-score', facet: 'sharp' }],
    ['takes an option for a number', { op: 'fact', fact: 'cuisine' }],
  ])('finds a branch that %s', (_, left) => {
    expect(faultsWith('knife', branchOn(left))).toMatchObject([
      { code: 'rule-misplaced', path: 'questions[0].branch.left' },
    ]);
  });

  it('finds an exposure that rests on another exposure', () => {
    const faults = faultsAfter(
      ({ dimensions }) => (first(dimensions).exposure = { op: 'exposure', dimension: 'heat' }),
    );
    expect(faults).toMatchObject([{ code: 'rule-misplaced', op: 'exposure' }]);
  });

  it('finds a curve whose points do not go to the right', () => {
    const faults = faultsAfter(({ dimensions }) => {
      const points: [number, number][] = [
        [5, 0],
        [5, 100],
      ];
      first(dimensions).exposure = { op: 'curve', of: { op: 'fact', fact: 'pots' }, points };
    });
    expect(faults).toMatchObject([{ code: 'order-broken', path: 'dimensions[0].exposure.points' }]);
  });

  it('finds levels that overlap', () => {
    expect(faultsAfter(({ configuration }) => (configuration.levelFrom.watch = 50))).toMatchObject([
      { code: 'order-broken', path: 'configuration.levelFrom' },
    ]);
  });

  it('finds a skill without a required level for a profile', () => {
    expect(faultsAfter(({ outputs }) => (first(outputs.skills.skills).required = {}))).toMatchObject([
      { code: 'value-missing', path: 'outputs.skills.skills[0].required' },
    ]);
  });
});
