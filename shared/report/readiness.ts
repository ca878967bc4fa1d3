import type { Assessment } from '../assessment/assessment';
import type { Engagement } from '../engagement/engagement';
import type { Edition } from '../engagement/editions';
import { notesOwed } from '../outputs/notesOwed';
import { printedPictures } from '../outputs/printedPictures';
import { isGroupShown } from '../outputs/smallGroups';
import type { Template } from '../template/template';
import type { ReportDocument } from './document';
import type { EditableText } from './editText';
import { foreignNames, placeholders } from './leftovers';
import { placedPictures, type Spot } from './spots';

/** Something the consultant should know before the report leaves the house. */
export type ReadinessNote =
  | { readonly kind: 'nobody' | 'opinionOnly' | 'noBrand' }
  | { readonly kind: 'notesOwed'; readonly facets: readonly string[] }
  | { readonly kind: 'fewPeople'; readonly people: number; readonly total: number }
  | { readonly kind: 'provisional'; readonly situations: readonly string[] }
  | { readonly kind: 'missingFacts'; readonly facts: readonly string[] }
  | { readonly kind: 'draftAnswers'; readonly count: number }
  | { readonly kind: 'smallGroups'; readonly people: number }
  | { readonly kind: 'placeholders' | 'otherClient' | 'movedTexts'; readonly spots: readonly Spot[] }
  /** Pictures of which nothing is said, and chosen ones whose chapters are all switched off. */
  | { readonly kind: 'picturesUntold' | 'picturesUnplaced'; readonly spots: readonly Spot[] }
  /** Dimensions, by id, whose answers support the result least. */
  | { readonly kind: 'thinEvidence'; readonly dimensions: readonly string[] }
  /** Facets with a printed finding that one person alone speaks for, with nothing seen. */
  | { readonly kind: 'unsupported'; readonly facets: readonly string[] }
  /** Own recommendations, by id, that name no facet they work on. */
  | { readonly kind: 'unlinkedAdvice'; readonly recommendations: readonly string[] };
export type ReadinessKind = ReadinessNote['kind'];

export const readinessGroups = ['words', 'support', 'people', 'look'] as const;
export type ReadinessGroup = (typeof readinessGroups)[number];

/** An error forbids issuing; a warning is to be acknowledged. */
const kinds = {
  placeholders: { group: 'words', isError: true },
  otherClient: { group: 'words', isError: true },
  movedTexts: { group: 'words', isError: false },
  notesOwed: { group: 'support', isError: true },
  nobody: { group: 'people', isError: false },
  fewPeople: { group: 'people', isError: false },
  smallGroups: { group: 'people', isError: false },
  draftAnswers: { group: 'people', isError: false },
  missingFacts: { group: 'support', isError: false },
  provisional: { group: 'support', isError: false },
  opinionOnly: { group: 'support', isError: false },
  thinEvidence: { group: 'support', isError: false },
  unsupported: { group: 'support', isError: false },
  unlinkedAdvice: { group: 'support', isError: false },
  picturesUntold: { group: 'look', isError: false },
  picturesUnplaced: { group: 'look', isError: false },
  noBrand: { group: 'look', isError: false },
} as const satisfies Record<ReadinessKind, { readonly group: ReadinessGroup; readonly isError: boolean }>;

export function isReadinessError(kind: ReadinessKind): boolean {
  return kinds[kind].isError;
}

export function readinessGroupOf(kind: ReadinessKind): ReadinessGroup {
  return kinds[kind].group;
}

export interface ReadinessInput {
  readonly engagement: Engagement;
  readonly template: Template;
  readonly assessment: Assessment;
  readonly edition: Edition;
  /** As it would be printed. */
  readonly report: ReportDocument;
  readonly texts: readonly EditableText[];
  /** The client's own name and the firm's, which may hold another client's. */
  readonly ownNames: readonly string[];
  readonly otherClients: readonly string[];
}

/** What stands against giving the report out, worst first; empty: nothing. */
export function readiness(input: ReadinessInput): readonly ReadinessNote[] {
  const notes = [...wordsNotes(input), ...supportNotes(input), ...peopleNotes(input), ...pictureNotes(input)];
  if (input.engagement.brand === undefined) notes.push({ kind: 'noBrand' });
  const isError = ({ kind }: ReadinessNote): number => (isReadinessError(kind) ? 0 : 1);
  return notes.sort((one, other) => isError(one) - isError(other));
}

function wordsNotes({ report, texts, ownNames, otherClients }: ReadinessInput): ReadinessNote[] {
  const moved = texts.filter(({ hasMoved }) => hasMoved);
  const titles = new Map(report.sections.map(({ id, title }) => [id, title]));
  const spots: readonly (readonly ['placeholders' | 'otherClient' | 'movedTexts', readonly Spot[]])[] = [
    ['placeholders', placeholders(report)],
    ['otherClient', foreignNames(report, otherClients, ownNames)],
    [
      'movedTexts',
      moved.map(({ key, section: id, own }) => ({
        key,
        chapter: { id, title: titles.get(id) ?? '' },
        text: own ?? '',
      })),
    ],
  ];
  return spots.flatMap(([kind, found]) => (found.length === 0 ? [] : [{ kind, spots: found }]));
}

function supportNotes({ engagement, template, assessment }: ReadinessInput): ReadinessNote[] {
  const { dimensions, exposures, facets, respondents, verdicts } = assessment;
  const notes: ReadinessNote[] = [];
  const owed = notesOwed({ engagement, template, assessment }).filter(({ note }) => note === null);
  if (owed.length > 0) notes.push({ kind: 'notesOwed', facets: owed.map(({ facet }) => facet) });
  const missing = [...new Set(Object.values(exposures).flatMap(({ missingFacts }) => missingFacts))];
  if (missing.length > 0) notes.push({ kind: 'missingFacts', facts: missing });
  const provisional = Object.values(verdicts).filter(({ isProvisional }) => isProvisional);
  if (provisional.length > 0)
    notes.push({ kind: 'provisional', situations: provisional.map(({ situation }) => situation) });
  if (respondents.length === 0) return notes;
  if (Object.values(dimensions).every(({ confidence }) => confidence.isOpinionOnly))
    notes.push({ kind: 'opinionOnly' });
  const thin = template.dimensions
    .filter(({ id }) => dimensions[id]?.isApplicable === true && dimensions[id].confidence.grade === 'D')
    .map(({ id }) => id);
  if (thin.length > 0) notes.push({ kind: 'thinEvidence', dimensions: thin });
  const leftOut = new Set(engagement.report?.chosen?.leftOutFindings ?? []);
  const unsupported = template.facets
    .filter(({ id, dimension }) => dimensions[dimension]?.isApplicable === true && !leftOut.has(id))
    .filter(({ id }) => {
      const result = facets[id];
      return result !== undefined && result.score !== null && result.isThin && !result.isVerified;
    })
    .map(({ id }) => id);
  if (unsupported.length > 0) notes.push({ kind: 'unsupported', facets: unsupported });
  const unlinked = engagement.ownRecommendations.filter(({ targets }) => targets.length === 0);
  if (unlinked.length > 0)
    notes.push({ kind: 'unlinkedAdvice', recommendations: unlinked.map(({ id }) => id) });
  return notes;
}

function peopleNotes({ engagement, template, assessment }: ReadinessInput): ReadinessNote[] {
  const { respondents, notStarted } = assessment;
  const notes: ReadinessNote[] = [];
  const people = respondents.length;
  if (people === 0) notes.push({ kind: 'nobody' });
  else if (notStarted.length > 0)
    notes.push({ kind: 'fewPeople', people, total: people + notStarted.length });
  const drafts = Object.values(engagement.answers)
    .flatMap((answers) => Object.values(answers))
    .filter((answer) => answer.state === 'draft' && answer.value !== undefined).length;
  if (drafts > 0) notes.push({ kind: 'draftAnswers', count: drafts });
  const heard = engagement.respondents.filter(({ id }) => respondents.includes(id));
  const isSmall = (group: string): boolean =>
    !isGroupShown({ engagement, template }, group, heard.filter((each) => each.group === group).length);
  if (heard.some(({ group }) => isSmall(group)))
    notes.push({ kind: 'smallGroups', people: template.configuration.gaps.smallestShownGroup });
  return notes;
}

function pictureNotes({ engagement, edition, report }: ReadinessInput): ReadinessNote[] {
  const placed = new Map(
    placedPictures(report).flatMap(({ spot }) =>
      spot.source?.kind === 'evidence' ? [[spot.source.id, spot]] : [],
    ),
  );
  const chosen = printedPictures(engagement, edition);
  const untold = chosen.flatMap(({ id, caption }) => (caption === '' ? (placed.get(id) ?? []) : []));
  const unplaced = chosen
    .filter(({ id }) => !placed.has(id))
    .map(({ id, caption, fileName }): Spot => ({
      chapter: null,
      text: caption === '' ? fileName : caption,
      source: { kind: 'evidence', id },
    }));
  return [
    ...(untold.length === 0 ? [] : [{ kind: 'picturesUntold', spots: untold } as const]),
    ...(unplaced.length === 0 ? [] : [{ kind: 'picturesUnplaced', spots: unplaced } as const]),
  ];
}
