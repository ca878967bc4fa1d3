import type { Recommendation } from '#shared/template/advice';
import { languages, textIn, type Language } from '#shared/template/localizedText';
import type { Fact, Question } from '#shared/template/question';
import type { Template } from '#shared/template/template';
import {
  placesOfFact,
  placesOfQuestion,
  placesOfRecommendation,
  questionAt,
  recommendationAt,
  textAt,
  type LabelledPlace,
} from './textPlaces';

/** Something in a template that can be worded differently, and switched off unless it is a fact. */
export type TemplateEntry = {
  readonly id: string;
  /** Its prompt or title. */
  readonly name: string;
  readonly isOff: boolean;
  readonly places: readonly LabelledPlace[];
} & (
  | { readonly kind: 'question'; readonly item: Question }
  | { readonly kind: 'recommendation'; readonly item: Recommendation }
  | { readonly kind: 'fact'; readonly item: Fact }
);

export interface TemplateSection {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly {
    readonly id: string;
    /** Null where the section is not divided further. */
    readonly title: string | null;
    readonly entries: readonly TemplateEntry[];
  }[];
}

/** Questions by dimension and facet, in the order of the template. */
export function questionSections(template: Template, language: Language): readonly TemplateSection[] {
  return template.dimensions.map((dimension) => ({
    id: dimension.id,
    title: textIn(language, dimension.name),
    groups: template.facets
      .filter((facet) => facet.dimension === dimension.id)
      .map((facet) => ({
        id: facet.id,
        title: textIn(language, facet.name),
        entries: template.questions
          .filter((question) => question.facet === facet.id)
          .map((item) => questionEntry(item, language)),
      })),
  }));
}

/** Recommendations by the situation they answer first. */
export function recommendationSections(template: Template, language: Language): readonly TemplateSection[] {
  return template.dimensions.map(({ situation }) => ({
    id: situation.id,
    title: textIn(language, situation.name),
    groups: [
      {
        id: situation.id,
        title: null,
        entries: template.recommendations
          .filter(({ situations }) => situations[0] === situation.id)
          .map((item) => recommendationEntry(item, language)),
      },
    ],
  }));
}

/** Facts about the company, in the order of the template, under one title. */
export function factSections(
  template: Template,
  language: Language,
  title: string,
): readonly TemplateSection[] {
  const entries = template.facts.map((item): TemplateEntry => ({
    kind: 'fact',
    item,
    id: item.id,
    name: textIn(language, item.prompt),
    isOff: false,
    places: placesOfFact(item),
  }));
  return [{ id: 'facts', title, groups: [{ id: 'facts', title: null, entries }] }];
}

function questionEntry(item: Question, language: Language): TemplateEntry {
  return {
    kind: 'question',
    item,
    id: item.id,
    name: textIn(language, item.prompt),
    isOff: item.isOff === true,
    places: placesOfQuestion(item),
  };
}

function recommendationEntry(item: Recommendation, language: Language): TemplateEntry {
  return {
    kind: 'recommendation',
    item,
    id: item.id,
    name: textIn(language, item.title),
    isOff: item.isOff === true,
    places: placesOfRecommendation(item),
  };
}

/** The sections with only those entries that pass; empty groups and sections go. */
export function narrowed(
  sections: readonly TemplateSection[],
  passes: (entry: TemplateEntry) => boolean,
): readonly TemplateSection[] {
  return sections
    .map((section) => ({
      ...section,
      groups: section.groups
        .map((group) => ({ ...group, entries: group.entries.filter(passes) }))
        .filter(({ entries }) => entries.length > 0),
    }))
    .filter(({ groups }) => groups.length > 0);
}

/** Whether any text of the entry contains what is searched for. */
export function containsText(
  template: Template,
  entry: TemplateEntry,
  search: string,
  language: Language,
): boolean {
  const wanted = search.trim().toLowerCase();
  if (wanted === '' || entry.id.includes(wanted)) return true;
  return entry.places.some(({ place }) => {
    const text = textAt(template, place);
    return text !== undefined && textIn(language, text).toLowerCase().includes(wanted);
  });
}

/** The texts of an entry that have no wording of their own in a language, and are shown in English instead. */
export function untranslatedPlaces(
  template: Template,
  entry: TemplateEntry,
  language: Language,
): readonly LabelledPlace[] {
  return entry.places.filter(({ place }) => textAt(template, place)?.[language] === undefined);
}

/** The places of an entry that read differently in another template, which knows the same places. */
export function rewordedPlaces(
  template: Template,
  original: Template,
  entry: TemplateEntry,
): readonly LabelledPlace[] {
  return entry.places.filter(({ place }) => {
    const [before, now] = [textAt(original, place), textAt(template, place)];
    return before !== undefined && languages.some((language) => before[language] !== now?.[language]);
  });
}

/** Whether an entry is switched or worded otherwise than in the original. */
export function differsFrom(original: Template, template: Template, entry: TemplateEntry): boolean {
  return isOffIn(original, entry) !== entry.isOff || rewordedPlaces(template, original, entry).length > 0;
}

function isOffIn(template: Template, { id, kind }: TemplateEntry): boolean {
  switch (kind) {
    case 'question':
      return questionAt(template, id)?.isOff === true;
    case 'recommendation':
      return recommendationAt(template, id)?.isOff === true;
    case 'fact':
      return false;
  }
}
