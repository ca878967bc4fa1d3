import type { Section } from '../document';
import { outlineOf, type OutlineEntry } from '../outline';
import { sectionKind, type SectionId } from '../sections';
import { composeAnswersByGroup } from './answersByGroup';
import { composeCharter } from './charter';
import { composeChecklist } from './checklist';
import { composeConfiguration } from './configuration';
import { composeControl } from './control';
import { composeDimensions } from './dimension';
import { composeDisagreements } from './disagreements';
import { composeFactSheet } from './factSheet';
import { composeGlance } from './glance';
import { composeGlossary } from './glossary';
import { composeHeld } from './held';
import { composeMethod } from './method';
import { composeOwn } from './own';
import { composePrivate } from './privateNotes';
import { composeProgress } from './progress';
import { composeRecommendations } from './recommendations';
import { composeReferences } from './references';
import { composeRoadmap } from './roadmap';
import { composeSkills } from './skills';
import { composeStages } from './stages';
import { composeSummary } from './summary';
import { composeTraining } from './training';
import { composeTriggers } from './triggers';
import { composeUnanswered } from './unanswered';
import type { Writing } from './writing';

/** The chapters of each part; none where there is nothing to tell. */
const composers: Readonly<Record<SectionId, (writing: Writing) => readonly Section[]>> = {
  control: (writing) => [composeControl(writing)],
  summary: (writing) => [composeSummary(writing)],
  glance: (writing) => [composeGlance(writing)],
  method: (writing) => [composeMethod(writing)],
  views: composeDisagreements,
  dimensions: composeDimensions,
  charter: (writing) => [composeCharter(writing)],
  skills: composeSkills,
  stages: composeStages,
  triggers: composeTriggers,
  checklist: composeChecklist,
  recommendations: (writing) => [composeRecommendations(writing)],
  roadmap: (writing) => [composeRoadmap(writing)],
  training: composeTraining,
  progress: composeProgress,
  held: composeHeld,
  private: (writing) => [composePrivate(writing)],
  facts: (writing) => [composeFactSheet(writing)],
  answers: (writing) => [composeAnswersByGroup(writing)],
  unanswered: (writing) => [composeUnanswered(writing)],
  configuration: (writing) => [composeConfiguration(writing)],
  glossary: (writing) => [composeGlossary(writing)],
  references: composeReferences,
};

/** The chapters of an edition, in order, under the names they were given. */
export function composeSections(writing: Writing): Section[] {
  return outlineOf(writing.sections, writing.edition)
    .filter(({ isShown }) => isShown)
    .flatMap((entry) => chaptersOf(writing, entry));
}

function chaptersOf(writing: Writing, { id, section, text, title }: OutlineEntry): readonly Section[] {
  if (section === null) return [composeOwn(id, title ?? '', text ?? '')];
  const made = composers[section](writing);
  return title === null || sectionKind(section)?.isNamedBySubject === true
    ? made
    : made.map((chapter) => ({ ...chapter, title }));
}
