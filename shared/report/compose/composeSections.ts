import type { Section } from '../document';
import { sectionKinds, type SectionId, type SectionKind } from '../sections';
import { composeAnswersByGroup } from './answersByGroup';
import { composeConfiguration } from './configuration';
import { composeDimensions } from './dimension';
import { composeFactSheet } from './factSheet';
import { composeGlossary } from './glossary';
import { composeMethod } from './method';
import { composeRecommendations } from './recommendations';
import { composeReferences } from './references';
import { composeSummary } from './summary';
import type { Writing } from './writing';

/** The chapters of each part; none where there is nothing to tell. */
const composers: Readonly<Record<SectionId, (writing: Writing) => readonly Section[]>> = {
  summary: (writing) => [composeSummary(writing)],
  method: (writing) => [composeMethod(writing)],
  dimensions: composeDimensions,
  recommendations: (writing) => [composeRecommendations(writing)],
  facts: (writing) => [composeFactSheet(writing)],
  answers: (writing) => [composeAnswersByGroup(writing)],
  configuration: (writing) => [composeConfiguration(writing)],
  glossary: (writing) => [composeGlossary(writing)],
  references: composeReferences,
};

/** The chapters of an edition, in order. */
export function composeSections(writing: Writing): Section[] {
  const kinds: readonly (SectionKind & { readonly id: SectionId })[] = sectionKinds;
  return kinds
    .filter(({ editions }) => editions.includes(writing.edition))
    .flatMap(({ id }) => composers[id](writing));
}
