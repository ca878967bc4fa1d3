import type { Part } from './document';
import { editions, type Edition } from './editions';

/** A part of the report that can be switched on and off, moved and renamed as one; some make several chapters. */
export interface SectionKind {
  readonly id: string;
  /** Editions that show it unless told otherwise. */
  readonly editions: readonly Edition[];
  /** Makes a chapter per subject, each named after it, so that one other name would fit none of them. */
  readonly isNamedBySubject?: true;
  /** Where in the engagement its words come from, where all of them come from one place. */
  readonly from?: Part;
  /** Holds what never leaves the consulting team: no other edition can show it. */
  readonly isInternalOnly?: true;
}

const detailed = ['client', 'internal'] as const satisfies readonly Edition[];

/**
 * What a report can show, in its usual order (section 5.7 of the model). The ids are kept in engagements and stay for
 * life. To add one: a line here, its composer in `composeSections`, its name in `report.sections` of the wording.
 */
export const sectionKinds = [
  { id: 'control', editions: detailed, from: 'title' },
  { id: 'summary', editions },
  { id: 'glance', editions },
  { id: 'method', editions: detailed },
  { id: 'views', editions: detailed },
  { id: 'dimensions', editions: detailed, isNamedBySubject: true },
  { id: 'charter', editions: detailed, from: 'charter' },
  { id: 'skills', editions: detailed, from: 'skills' },
  { id: 'stages', editions: detailed, from: 'stages' },
  { id: 'triggers', editions: detailed, from: 'triggers' },
  { id: 'checklist', editions: detailed, from: 'checklist' },
  { id: 'recommendations', editions, from: 'plan' },
  { id: 'roadmap', editions, from: 'roadmap' },
  { id: 'training', editions: detailed, from: 'plan' },
  { id: 'progress', editions, from: 'progress' },
  { id: 'held', editions, from: 'plan' },
  { id: 'private', editions: ['internal'], from: 'respondents', isInternalOnly: true },
  { id: 'facts', editions: detailed, from: 'facts' },
  { id: 'answers', editions: detailed },
  { id: 'unanswered', editions: detailed },
  { id: 'configuration', editions: detailed },
  { id: 'glossary', editions: detailed },
  { id: 'references', editions: detailed },
] as const satisfies readonly SectionKind[];
export type SectionId = (typeof sectionKinds)[number]['id'];

const byId: ReadonlyMap<string, SectionKind & { readonly id: SectionId }> = new Map(
  sectionKinds.map((kind) => [kind.id, kind]),
);

/** The part of that id; undefined for an own chapter, and for one that a newer Plumbline knows. */
export function sectionKind(id: string): (SectionKind & { readonly id: SectionId }) | undefined {
  return byId.get(id);
}
