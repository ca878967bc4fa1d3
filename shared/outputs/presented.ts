import type { FacetResult, GapFlag, RankingSplit } from '../assessment/assessment';
import { explainKnowing, explainRanking } from '../assessment/explainPerception';
import { gapSides, type GapName, type Sides } from '../assessment/gaps';
import type { Assessed } from './assessed';
import { contrast, facetValues, type Contrast } from './contrast';
import { arePeopleShown, type Privacy } from './smallGroups';
import { shownViews, type ShownView } from './shownViews';

// What of the findings may be seen by others: nobody can be told from it whose group is too small to be shown, unless
// everybody concerned agreed (section 3.6, ruling 27).

/** How many people answered a question, and how. */
export interface PresentedCount {
  readonly question: string;
  readonly asked: number;
  readonly scored: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
}

export interface PresentedFacet {
  readonly views: readonly ShownView[];
  /** People whose score stays behind: nobody, or enough not to be told apart. */
  readonly hidden: number;
  readonly contrast: Contrast | null;
  /** Only claims between sides that have enough people each. */
  readonly flags: readonly GapFlag[];
  /** Every group with a score is shown by itself: then distances between them tell nobody apart. */
  readonly areGapsShown: boolean;
  /** Only questions that enough people were asked. */
  readonly counts: readonly PresentedCount[];
}

/** A facet as it may be shown to others. */
export function presentedFacet(privacy: Privacy, result: FacetResult): PresentedFacet {
  const values = facetValues(result);
  const views = shownViews(privacy, values);
  const questions = [...new Set(result.lines.map(({ question }) => question))];
  const hidden = values.length - views.reduce((sum, { people }) => sum + people, 0);
  return {
    views,
    hidden,
    areGapsShown: hidden === 0 && views.every(({ seenBy }) => seenBy.kind === 'group'),
    contrast: contrast(privacy, result),
    flags: result.gapFlags.filter((flag) => areSidesShown(privacy, result, flag)),
    counts: questions.flatMap((question) => {
      const own = result.lines.filter((line) => line.question === question);
      const asked = own.map(({ respondent }) => respondent);
      return arePeopleShown(privacy, asked) ? [countOf(question, own)] : [];
    }),
  };
}

/** A question as it may be shown to others. */
export interface PresentedQuestion {
  /** Null where too few people were asked. */
  readonly blindSpot: {
    readonly dontKnow: number;
    readonly asked: number;
    readonly isOnProductSide: boolean;
  } | null;
  /** What two people answered may be set side by side: both agreed. */
  readonly isPairShown: boolean;
  /** Null where a side has too few people. */
  readonly ranking: RankingSplit | null;
}

/** `question` is an id of the template. */
export function presentedQuestion(given: Assessed, question: string): PresentedQuestion {
  const { template, engagement, assessment } = given;
  const result = assessment.questions[question];
  if (result === undefined) return { blindSpot: null, isPairShown: false, ranking: null };
  const { asked, dontKnow, isBlindSpot, isBlindOnProductSide } = result;
  const knowing = explainKnowing(template, engagement, assessment, question).lines;
  const rankings = explainRanking(template, engagement, assessment, question);
  const isShown = (
    lines: readonly { readonly respondent: string; readonly side: string }[],
    side?: 'product' | 'rest',
  ): boolean =>
    arePeopleShown(
      given,
      lines.filter((line) => side === undefined || line.side === side).map(({ respondent }) => respondent),
    );
  const isOnProductSide = isBlindOnProductSide && isShown(knowing, 'product');
  return {
    blindSpot: isBlindSpot && isShown(knowing) ? { dontKnow, asked, isOnProductSide } : null,
    isPairShown: isShown(knowing.filter(({ score }) => score !== null)),
    ranking: isShown(rankings, 'product') && isShown(rankings, 'rest') ? result.ranking : null,
  };
}

const gapOf: Readonly<Record<GapFlag['kind'], GapName>> = {
  'notable-spread': 'spread',
  'major-spread': 'spread',
  'flattering-self-view': 'selfView',
  'harsh-self-view': 'selfView',
  'executive-blind-spot': 'topFloor',
  'hidden-strength': 'topFloor',
};

function areSidesShown(privacy: Privacy, result: FacetResult, { kind }: GapFlag): boolean {
  const { groups, configuration } = privacy.template;
  const groupOf = new Map(result.lines.map(({ respondent, group }) => [respondent, group]));
  const peopleIn = (side: readonly string[]): readonly string[] =>
    Object.keys(result.respondents).filter((respondent) => side.includes(groupOf.get(respondent) ?? ''));
  const pairs: readonly Sides[] = gapSides(gapOf[kind], result.groups, groups, configuration);
  return pairs.every((sides) => sides.every((side) => arePeopleShown(privacy, peopleIn(side))));
}

function countOf(question: string, own: FacetResult['lines']): PresentedCount {
  const because = (reason: string): number => own.filter((line) => line.because === reason).length;
  return {
    question,
    asked: own.length,
    scored: because('scored'),
    dontKnow: because('dont-know'),
    notApplicable: because('not-applicable'),
  };
}
