import type { FacetResult, GapFlag, RankingSplit } from '../assessment/assessment';
import { explainKnowing, explainRanking } from '../assessment/explainPerception';
import { gapSides, type GapName, type Sides } from '../assessment/gaps';
import type { Template } from '../template/template';
import type { Assessed } from './assessed';
import { contrast, facetValues, type Contrast } from './contrast';
import { shownViews, type ShownView } from './shownViews';

// What of the findings may be on a screen that others see: nobody can be told from it whose group is too small to be
// shown (section 3.6, ruling 27). No consent to be shown in a small group is ever on record, so none is assumed.

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
  /** Only questions that enough people were asked. */
  readonly counts: readonly PresentedCount[];
}

/** A facet as it may be shown to others. */
export function presentedFacet(template: Template, result: FacetResult): PresentedFacet {
  const needed = template.configuration.gaps.smallestShownGroup;
  const values = facetValues(result);
  const views = shownViews(template, values);
  const questions = [...new Set(result.lines.map(({ question }) => question))];
  return {
    views,
    hidden: values.length - views.reduce((sum, { people }) => sum + people, 0),
    contrast: contrast(template, result),
    flags: result.gapFlags.filter((flag) => bothSidesHave(needed, template, result, flag)),
    counts: questions.map((question) => countOf(question, result)).filter(({ asked }) => asked >= needed),
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
  /** Null where a side has too few people. */
  readonly ranking: RankingSplit | null;
}

/** `question` is an id of the template; that the only two answers differ is never shown. */
export function presentedQuestion(given: Assessed, question: string): PresentedQuestion {
  const { template, engagement, assessment } = given;
  const needed = template.configuration.gaps.smallestShownGroup;
  const result = assessment.questions[question];
  if (result === undefined) return { blindSpot: null, ranking: null };
  const { asked, dontKnow, isBlindSpot, isBlindOnProductSide } = result;
  const isEnough = (lines: readonly { readonly side: string }[], side: 'product' | 'rest'): boolean =>
    lines.filter((line) => line.side === side).length >= needed;
  const knowing = explainKnowing(template, engagement, assessment, question).lines;
  const rankings = explainRanking(template, engagement, assessment, question);
  const isOnProductSide = isBlindOnProductSide && isEnough(knowing, 'product');
  return {
    blindSpot: isBlindSpot && asked >= needed ? { dontKnow, asked, isOnProductSide } : null,
    ranking: isEnough(rankings, 'product') && isEnough(rankings, 'rest') ? result.ranking : null,
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

function bothSidesHave(needed: number, template: Template, result: FacetResult, { kind }: GapFlag): boolean {
  const people = new Map<string, number>();
  for (const { group } of facetValues(result)) people.set(group, (people.get(group) ?? 0) + 1);
  const peopleIn = (groups: readonly string[]): number =>
    groups.reduce((sum, group) => sum + (people.get(group) ?? 0), 0);
  const pairs: readonly Sides[] = gapSides(
    gapOf[kind],
    result.groups,
    template.groups,
    template.configuration,
  );
  return pairs.every((sides) => sides.every((side) => peopleIn(side) >= needed));
}

function countOf(question: string, { lines }: FacetResult): PresentedCount {
  const own = lines.filter((line) => line.question === question);
  const because = (reason: string): number => own.filter((line) => line.because === reason).length;
  return {
    question,
    asked: own.length,
    scored: because('scored'),
    dontKnow: because('dont-know'),
    notApplicable: because('not-applicable'),
  };
}
