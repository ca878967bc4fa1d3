import type { Fact, Question } from './question';
import type { Template } from './template';
import type { ReferenceKind, TemplateFault } from './templateFault';

type ListKind = Exclude<ReferenceKind, 'fact-option' | 'option'>;

/** Everything of a template that can be referred to, switched off or not. */
export interface KnownIds {
  readonly ids: Readonly<Record<ListKind, ReadonlySet<string>>>;
  readonly questions: ReadonlyMap<string, Question>;
  readonly facts: ReadonlyMap<string, Fact>;
}

export function knownIds(template: Template): KnownIds {
  const { skills, profiles } = template.outputs.skills;
  return {
    ids: {
      group: idsOf(template.groups),
      dimension: idsOf(template.dimensions),
      situation: idsOf(template.dimensions.map(({ situation }) => situation)),
      facet: idsOf(template.facets),
      fact: idsOf(template.facts),
      question: idsOf(template.questions),
      skill: new Set(skills.map((_, row) => String(row + 1))),
      profile: idsOf(profiles),
      recommendation: idsOf(template.recommendations),
      module: idsOf(template.modules),
      level: new Set(Object.keys(template.configuration.levelMeaning)),
      wave: new Set(template.configuration.planning.waves.map((_, place) => String(place + 1))),
    },
    questions: new Map(template.questions.map((question) => [question.id, question])),
    facts: new Map(template.facts.map((fact) => [fact.id, fact])),
  };
}

/** A fault for each id that leads nowhere. */
export function unknownReferences(
  { ids }: KnownIds,
  to: ListKind,
  path: string,
  found: readonly string[],
): TemplateFault[] {
  return found
    .filter((id) => !ids[to].has(id))
    .map((id) => ({ code: 'reference-unknown', path, to, id }) as const);
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
