import type { EngagementView } from '#shared/contract/views';
import type { Assessment } from '#shared/assessment/assessment';
import { notesOwed } from '#shared/outputs/notesOwed';
import { isGroupShown } from '#shared/outputs/smallGroups';

/** Something the consultant should know before the report leaves the house; only a note that is owed forbids it. */
export type ReadinessNote =
  | { readonly kind: 'nobody' | 'opinionOnly' | 'noBrand' }
  | { readonly kind: 'notesOwed'; readonly facets: readonly string[] }
  | { readonly kind: 'fewPeople'; readonly people: number; readonly total: number }
  | { readonly kind: 'provisional'; readonly situations: readonly string[] }
  | { readonly kind: 'missingFacts'; readonly facts: readonly string[] }
  | { readonly kind: 'draftAnswers'; readonly count: number }
  | { readonly kind: 'smallGroups'; readonly people: number };

export function readiness(
  { engagement, template }: Pick<EngagementView, 'engagement' | 'template'>,
  assessment: Assessment,
): readonly ReadinessNote[] {
  const { respondents, notStarted, dimensions, verdicts, exposures } = assessment;
  const notes: ReadinessNote[] = [];
  const owed = notesOwed({ engagement, template, assessment }).filter(({ note }) => note === null);
  if (owed.length > 0) notes.push({ kind: 'notesOwed', facets: owed.map(({ facet }) => facet) });
  const people = respondents.length;
  if (people === 0) notes.push({ kind: 'nobody' });
  else if (notStarted.length > 0)
    notes.push({ kind: 'fewPeople', people, total: people + notStarted.length });
  const missing = [...new Set(Object.values(exposures).flatMap(({ missingFacts }) => missingFacts))];
  if (missing.length > 0) notes.push({ kind: 'missingFacts', facts: missing });
  const provisional = Object.values(verdicts).filter(({ isProvisional }) => isProvisional);
  if (provisional.length > 0)
    notes.push({ kind: 'provisional', situations: provisional.map(({ situation }) => situation) });
  if (people > 0 && Object.values(dimensions).every(({ confidence }) => confidence.isOpinionOnly))
    notes.push({ kind: 'opinionOnly' });
  const drafts = Object.values(engagement.answers)
    .flatMap((answers) => Object.values(answers))
    .filter((answer) => answer.state === 'draft' && answer.value !== undefined).length;
  if (drafts > 0) notes.push({ kind: 'draftAnswers', count: drafts });
  const smallest = template.configuration.gaps.smallestShownGroup;
  const heard = engagement.respondents.filter(({ id }) => respondents.includes(id));
  const isSmall = (group: string): boolean =>
    !isGroupShown({ engagement, template }, group, heard.filter((each) => each.group === group).length);
  if (heard.some(({ group }) => isSmall(group))) notes.push({ kind: 'smallGroups', people: smallest });
  if (engagement.brand === undefined) notes.push({ kind: 'noBrand' });
  return notes;
}
