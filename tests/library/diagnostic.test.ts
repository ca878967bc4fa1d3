import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { checkTemplate } from '#shared/template/checkTemplate';
import { templateSchema } from '#shared/template/template';
import { placesIn, type Place } from './placesIn';

const places = placesIn(template);
const expressions = places.filter(({ at }) => typeof at['op'] === 'string');

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
const known = {
  groups: idsOf(template.groups),
  dimensions: idsOf(template.dimensions),
  situations: template.dimensions.map(({ situation }) => situation.id),
  facets: idsOf(template.facets),
  facts: idsOf(template.facts),
  questions: idsOf(template.questions),
  recommendations: idsOf(template.recommendations),
  modules: idsOf(template.modules),
};

/** The entries of a property that may be absent, a text or a list of texts. */
function entries(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** What the places name under `keys` that `ids` does not know, each with its path. */
function unknownIn(where: readonly Place[], keys: readonly string[], ids: readonly string[]): string[] {
  return where.flatMap(({ path, at }) =>
    keys.flatMap((key) =>
      entries(at[key])
        .filter((id) => !ids.includes(id))
        .map((id) => `${path}.${key}: ${id}`),
    ),
  );
}

function questionNamed(id: unknown) {
  return template.questions.find((question) => question.id === id);
}

/** Letters an answer to the question may use. */
function lettersOf(id: unknown): string[] {
  const question = questionNamed(id);
  if (question === undefined) return [];
  if ('options' in question) return [...idsOf(question.options), ...(question.type === 'multi' ? ['z'] : [])];
  return 'parts' in question ? idsOf(question.parts) : [];
}

describe('the product management diagnostic', () => {
  it('is a valid template', () => {
    expect(templateSchema.safeParse(template).error?.issues ?? []).toEqual([]);
  });

  it('has no fault that the check of templates finds', () => {
    expect(checkTemplate(template)).toEqual([]);
  });

  it('survives being written to a file and read back', () => {
    expect(templateSchema.parse(JSON.parse(JSON.stringify(template)))).toEqual(template);
  });

  it.each([
    ['groups', 8],
    ['dimensions', 5],
    ['facets', 26],
    ['questions', 58],
    ['facts', 12],
    ['symptoms', 6],
    ['recommendations', 42],
    ['modules', 12],
    ['contraindications', 12],
    ['references', 22],
  ] as const)('holds its %s, %i of them', (list, count) => {
    expect(template[list]).toHaveLength(count);
  });

  it('asks 12, 12, 11, 11 and 12 questions about its five dimensions', () => {
    const counts = template.dimensions.map(
      ({ id }) => template.questions.filter((question) => question.facet.startsWith(`${id}.`)).length,
    );
    expect(counts).toEqual([12, 12, 11, 11, 12]);
  });

  it('keeps the questions of a dimension together, in the order of the dimensions', () => {
    const order = template.questions.map(({ facet }) => facet.slice(0, facet.indexOf('.')));
    expect([...new Set(order)]).toEqual(known.dimensions);
    expect(order).toEqual(known.dimensions.flatMap((id) => order.filter((dimension) => dimension === id)));
  });

  it.each([
    ['groups', known.groups],
    ['dimensions', known.dimensions],
    ['situations', known.situations],
    ['facets', known.facets],
    ['facts', known.facts],
    ['questions', known.questions],
    ['symptoms', idsOf(template.symptoms)],
    ['recommendations', known.recommendations],
    ['modules', known.modules],
    ['contraindications', idsOf(template.contraindications)],
    ['escalators', template.dimensions.flatMap(({ escalators }) => idsOf(escalators))],
    ['references', template.references.map(({ code }) => code)],
  ] as const)('gives each of its %s an id of its own', (_list, ids) => {
    expect([...new Set(ids)]).toEqual(ids);
  });
});

describe('weights', () => {
  it.each(known.dimensions)('sum to 100 over the facets of %s', (dimension) => {
    const weights = template.facets
      .filter((facet) => facet.dimension === dimension)
      .map(({ weight }) => weight);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(100);
  });

  it('sum to 100 over the dimensions', () => {
    expect(template.dimensions.reduce((total, { weight }) => total + weight, 0)).toBe(100);
  });

  it('are 0 for evidence questions and for no other', () => {
    const evidence = template.questions.filter(({ score }) => score === 'evidence').map(({ id }) => id);
    expect(template.questions.filter(({ weight }) => weight === 0).map(({ id }) => id)).toEqual(evidence);
  });

  it('leave no facet without a scored question', () => {
    const scored = new Set(template.questions.filter(({ weight }) => weight > 0).map(({ facet }) => facet));
    expect(known.facets.filter((id) => !scored.has(id))).toEqual([]);
  });
});

describe('references', () => {
  it('of facets lead to dimensions and groups', () => {
    expect(template.facets.filter(({ id, dimension }) => !id.startsWith(`${dimension}.`))).toEqual([]);
    expect(unknownIn(placesIn(template.facets, 'facets'), ['dimension'], known.dimensions)).toEqual([]);
    expect(unknownIn(placesIn(template.facets, 'facets'), ['groups'], known.groups)).toEqual([]);
  });

  it('of questions lead to facets and groups', () => {
    const asked = template.questions.map((at, index) => ({ path: `questions[${String(index)}]`, at }));
    expect(unknownIn(asked, ['facet'], known.facets)).toEqual([]);
    expect(unknownIn(asked, ['groups'], known.groups)).toEqual([]);
  });

  it('of symptoms link every dimension', () => {
    for (const { links } of template.symptoms) expect(Object.keys(links)).toEqual(known.dimensions);
  });

  it('of the configuration lead to groups', () => {
    const gaps = [{ path: 'configuration.gaps', at: template.configuration.gaps }];
    expect(unknownIn(gaps, ['topGroups', 'floorGroups'], known.groups)).toEqual([]);
  });

  it('of dimensions lead to training recommendations and modules', () => {
    const training = template.dimensions.map(({ id, training: at }) => ({ path: id, at }));
    expect(unknownIn(training, ['recommendations'], known.recommendations)).toEqual([]);
    expect(unknownIn(training, ['modules'], known.modules)).toEqual([]);
  });

  it('of recommendations lead to facets, situations, modules and prerequisites', () => {
    const items = placesIn(template.recommendations, 'recommendations');
    expect(unknownIn(items, ['targets'], known.facets)).toEqual([]);
    expect(unknownIn(items, ['situations'], known.situations)).toEqual([]);
    expect(unknownIn(items, ['modules'], known.modules)).toEqual([]);
    expect(unknownIn(items, ['allOf', 'anyOf'], known.recommendations)).toEqual([]);
  });

  it('of contraindications lead to recommendations and modules', () => {
    const held = places.filter(({ path }) => /^contraindications\[\d+\]\.(holds|requires)$/.test(path));
    expect(unknownIn(held, ['recommendations', 'of', 'first', 'present'], known.recommendations)).toEqual([]);
    expect(unknownIn(held, ['modules'], known.modules)).toEqual([]);
  });

  it('of rules lead to facts, questions, facets, dimensions, groups and levels', () => {
    expect(expressions.length).toBeGreaterThan(100);
    expect(unknownIn(expressions, ['fact'], known.facts)).toEqual([]);
    expect(unknownIn(expressions, ['question'], known.questions)).toEqual([]);
    expect(unknownIn(expressions, ['facet', 'facets'], known.facets)).toEqual([]);
    expect(unknownIn(expressions, ['dimension'], known.dimensions)).toEqual([]);
    expect(unknownIn(expressions, ['groups'], known.groups)).toEqual([]);
    expect(unknownIn(expressions, ['levels'], Object.keys(template.configuration.levelMeaning))).toEqual([]);
  });

  it('of rules to letters lead to options of the question, or of the fact', () => {
    const stray = expressions.flatMap((place) => {
      const { fact, question } = place.at;
      const choice = template.facts.find(({ id }) => id === fact);
      const letters = choice?.type === 'choice' ? idsOf(choice.options) : lettersOf(question);
      return unknownIn([place], ['option', 'options', 'parts'], letters);
    });
    expect(stray).toEqual([]);
  });

  it('of rules to groups lead to groups that the question is asked of', () => {
    const stray = expressions.flatMap((place) => {
      const question = questionNamed(place.at['question']);
      return question === undefined ? [] : unknownIn([place], ['groups'], question.groups);
    });
    expect(stray).toEqual([]);
  });

  it('of branches lead only to questions asked earlier', () => {
    const late = template.questions.flatMap(({ id, branch }, index) =>
      unknownIn(placesIn(branch, `${id}.branch`), ['question'], known.questions.slice(0, index)),
    );
    expect(late).toEqual([]);
  });

  it('of outputs lead to questions, groups, recommendations, a situation and a dimension', () => {
    const { charter, skills, stageMap, triggers, checklist } = template.outputs;
    const asked = [charter.misplacedQuestion, charter.decisionsQuestion, charter.dropQuestion];
    expect([...asked, skills.question, stageMap.question].filter((id) => !questionNamed(id))).toEqual([]);
    expect(
      charter.raci.flatMap(({ marks }) => Object.keys(marks)).filter((id) => !known.groups.includes(id)),
    ).toEqual([]);
    const outputs = placesIn(template.outputs, 'outputs');
    expect(unknownIn(outputs, ['recommendations', 'firstResponse'], known.recommendations)).toEqual([]);
    expect(known.situations).toContain(triggers.situation);
    expect(known.dimensions).toContain(checklist.dimension);
    expect(stageMap.stages.map(({ option }) => option)).toEqual(lettersOf(stageMap.question));
  });

  it('of the skills name every profile, and rules count only rows that exist', () => {
    const { profiles, skills } = template.outputs.skills;
    for (const { required } of skills) expect(Object.keys(required)).toEqual(idsOf(profiles));
    const rows = skills.map((_, index) => String(index + 1));
    expect(
      unknownIn(
        expressions.filter(({ at }) => at['op'] === 'skills-short'),
        ['skills'],
        rows,
      ),
    ).toEqual([]);
  });

  it('count the same commercial skills in the profile and in the rule that raises the second situation', () => {
    const rule = expressions.find(({ path }) => path.startsWith('dimensions[1].escalators[0].value'));
    const commercial = template.outputs.skills.skills.flatMap((skill, index) =>
      skill.isCommercial ? [index + 1] : [],
    );
    expect(rule?.at['skills']).toEqual(commercial);
  });

  it('ask a question only of groups that can judge its facet, except where evidence is collected', () => {
    const stray = template.questions.flatMap((question) => {
      const judges = template.facets.find(({ id }) => id === question.facet)?.groups ?? [];
      return question.groups.some((group) => !judges.includes(group)) ? [question.id] : [];
    });
    // Everyone near product management may say what it should drop; the answers are quoted, never scored.
    expect(stray).toEqual(['role.drop']);
    expect(questionNamed('role.drop')?.weight).toBe(0);
  });
});
