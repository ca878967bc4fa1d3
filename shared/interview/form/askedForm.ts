import type { Engagement } from '../../engagement/engagement';
import { exposures as exposuresOf } from '../../situation/exposures';
import { factSources, noSources, type Sources } from '../../situation/sources';
import type { Condition } from '../../template/expression';
import type { LocalizedText } from '../../template/localizedText';
import type { Template } from '../../template/template';
import { indexTemplate } from '../../template/templateIndex';
import { symptomSection } from '../askingOrder';
import { subjectOf, type Subject } from '../subject';
import { bindBranch } from './bindBranch';

/** One question as it stands on a form that leaves the workbench. */
export interface FormItem {
  readonly subject: Subject;
  /** Asked only while this holds over the person's own answers; absent = always. */
  readonly branch?: Condition;
}

export interface FormSection {
  /** `symptoms`, or the id of a dimension. */
  readonly id: string;
  /** Null for the symptoms, which have no name in the template. */
  readonly title: LocalizedText | null;
  readonly items: readonly FormItem[];
}

/** What one group is asked, on paper or from afar. */
export interface AskedForm {
  readonly sections: readonly FormSection[];
  /** The rows of a matrix. */
  readonly skills: readonly LocalizedText[];
  /** Questions to the group that are not asked as the facts stand. */
  readonly closed: number;
  /** Facts that are blank and keep some of these from being asked, by id. */
  readonly missingFacts: readonly string[];
}

/**
 * The questions to a group as the facts of the engagement stand now: symptoms, then the dimensions in the given order,
 * each in table order. Branches over own answers stay open, all others are settled (section 2.1).
 */
export function askedForm(
  template: Template,
  engagement: Pick<Engagement, 'facts'>,
  group: string,
  dimensionOrder: readonly string[],
): AskedForm {
  const index = indexTemplate(template);
  const exposures = exposuresOf(template, engagement.facts);
  const sources: Sources = {
    ...noSources,
    ...factSources(engagement.facts),
    exposure: (dimension) => exposures[dimension]?.value ?? null,
  };
  const missing = new Set<string>();
  let closed = 0;
  const symptoms: FormItem[] = template.symptoms.flatMap(({ id }) => itemOf(template, id));
  const dimensions = [...new Set([...dimensionOrder, ...index.dimensions.keys()])];
  const sections = dimensions.map((id): FormSection => ({
    id,
    title: index.dimensions.get(id)?.name ?? null,
    items: index.questionsOfDimension(id).flatMap(({ id: question, question: { groups, branch } }) => {
      if (!groups.includes(group)) return [];
      const bound = branch === undefined || bindBranch(branch, sources);
      if (bound === false) {
        closed += 1;
        for (const fact of blankFacts(template, branch, engagement.facts)) missing.add(fact);
        return [];
      }
      return itemOf(template, question, bound === true ? undefined : bound);
    }),
  }));
  return {
    sections: [{ id: symptomSection, title: null, items: symptoms }, ...sections].filter(
      ({ items }) => items.length > 0,
    ),
    skills: template.outputs.skills.skills.map(({ name }) => name),
    closed,
    missingFacts: template.facts.map(({ id }) => id).filter((id) => missing.has(id)),
  };
}

function itemOf(template: Template, id: string, branch?: Condition): FormItem[] {
  const subject = subjectOf(template, id);
  if (subject === undefined) return [];
  return [branch === undefined ? { subject } : { subject, branch }];
}

/** The blank facts a branch rests on, itself or through an exposure. */
function blankFacts(template: Template, branch: Condition, facts: Engagement['facts']): readonly string[] {
  const dimensions = indexTemplate(template).dimensions;
  const named = (rule: unknown): readonly string[] => {
    if (typeof rule !== 'object' || rule === null) return [];
    const { op, fact, dimension } = rule as Readonly<Record<string, unknown>>;
    if ((op === 'fact' || op === 'fact-is') && typeof fact === 'string') return [fact];
    if (op === 'exposure' && typeof dimension === 'string') return named(dimensions.get(dimension)?.exposure);
    return Object.values(rule).flatMap(named);
  };
  return named(branch).filter((fact) => facts[fact] === undefined);
}
