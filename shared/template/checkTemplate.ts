import { checkAdvice } from './checkAdvice';
import { checkConfiguration } from './checkConfiguration';
import { checkOutputs } from './checkOutputs';
import { checkQuestion } from './checkQuestion';
import { checkRule } from './checkRule';
import { isEqual } from './compare';
import type { Contradiction } from './contradiction';
import { knownIds, unknownReferences, type KnownIds } from './knownIds';
import type { Template } from './template';
import type { TemplateFault } from './templateFault';

/**
 * Everything that is wrong with a template of the right shape: ids that repeat, references that lead nowhere, rules
 * that ask for what cannot be known where they stand, scores that cannot be read or given. Empty means that nothing
 * which works on the template will stumble over it.
 */
export function checkTemplate(template: Template): TemplateFault[] {
  const known = knownIds(template);
  return [
    ...checkIds(template),
    ...checkModel(known, template),
    ...checkFacts(template),
    ...template.symptoms.flatMap(({ links }, place) =>
      unknownReferences(known, 'dimension', `symptoms[${place}].links`, Object.keys(links)),
    ),
    ...template.questions.flatMap((question, place) => {
      const earlier = new Set(template.questions.slice(0, place).map(({ id }) => id));
      return checkQuestion(known, earlier, question, `questions[${place}]`);
    }),
    ...(template.contradictions ?? []).flatMap((each, place) =>
      checkContradiction(known, each, `contradictions[${place}]`),
    ),
    ...checkConfiguration(known, template.configuration),
    ...checkAdvice(known, template),
    ...checkOutputs(known, template.outputs),
  ];
}

function checkContradiction(
  known: KnownIds,
  { questions, facts = [], when }: Contradiction,
  path: string,
): TemplateFault[] {
  return [
    ...unknownReferences(known, 'question', `${path}.questions`, questions),
    ...unknownReferences(known, 'fact', `${path}.facts`, facts),
    ...checkRule(known, { kind: 'contradiction' }, when, `${path}.when`),
  ];
}

type Named = readonly { readonly id: string }[];

function checkIds(template: Template): TemplateFault[] {
  const { skills, triggers, checklist, roadmap } = template.outputs;
  const lists: readonly (readonly [path: string, items: Named])[] = [
    ['groups', template.groups],
    ['dimensions', template.dimensions],
    ['dimensions', template.dimensions.map(({ situation }) => situation)],
    ['facets', template.facets],
    ['facts', template.facts],
    // Answers to questions and symptoms stand side by side, so these ids must differ from each other too.
    ['questions', [...template.symptoms, ...template.questions]],
    ['contradictions', template.contradictions ?? []],
    ['recommendations', template.recommendations],
    ['modules', template.modules],
    ['contraindications', template.contraindications],
    ...template.dimensions.map(
      ({ escalators }, place) => [`dimensions[${place}].escalators`, escalators] as const,
    ),
    ['references', template.references.map(({ code }) => ({ id: code }))],
    ['outputs.skills.skills', skills.skills],
    ['outputs.skills.profiles', skills.profiles],
    ['outputs.triggers.items', triggers.items],
    ['outputs.checklist.items', checklist.items],
    ['outputs.roadmap.bands', roadmap.bands],
  ];
  return lists.flatMap(([path, items]) => repeatedIds(path, items));
}

function repeatedIds(path: string, items: Named): TemplateFault[] {
  const ids = items.map(({ id }) => id);
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...repeated].map((id) => ({ code: 'id-repeated', path, id }));
}

function checkModel(known: KnownIds, { dimensions, facets }: Template): TemplateFault[] {
  return [
    ...facets.flatMap(({ dimension, groups }, place) => [
      ...unknownReferences(known, 'dimension', `facets[${place}].dimension`, [dimension]),
      ...unknownReferences(known, 'group', `facets[${place}].groups`, groups),
    ]),
    ...dimensions.flatMap(({ id, exposure, escalators, training }, place) => {
      const path = `dimensions[${place}]`;
      const found = facets
        .filter(({ dimension }) => dimension === id)
        .reduce((sum, { weight }) => sum + weight, 0);
      return [
        ...(isEqual(found, 100) ? [] : [{ code: 'weights-not-100', path, found } as const]),
        ...checkRule(known, { kind: 'exposure' }, exposure, `${path}.exposure`),
        ...escalators.flatMap(({ when, value }, nth) => [
          ...checkRule(known, { kind: 'assessed' }, when, `${path}.escalators[${nth}].when`),
          ...(value === undefined
            ? []
            : checkRule(known, { kind: 'assessed' }, value, `${path}.escalators[${nth}].value`)),
        ]),
        ...unknownReferences(
          known,
          'recommendation',
          `${path}.training.recommendations`,
          training.recommendations,
        ),
        ...unknownReferences(known, 'module', `${path}.training.modules`, training.modules),
      ];
    }),
  ];
}

function checkFacts({ facts }: Template): TemplateFault[] {
  return facts.flatMap((fact, place) => {
    const path = `facts[${place}]`;
    if (fact.type === 'choice') return repeatedIds(`${path}.options`, fact.options);
    return fact.min < fact.max ? [] : [{ code: 'range-reversed', path, min: fact.min, max: fact.max }];
  });
}
