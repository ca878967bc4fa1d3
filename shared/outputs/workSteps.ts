import { isCharterEdited } from '../engagement/charter';
import type { Respondent } from '../engagement/engagement';
import { askingOrder } from '../interview/askingOrder';
import { openMatters } from '../interview/openMatters';
import { tallied } from '../interview/progress';
import { decidedPlan } from '../planning/decidedPlan';
import type { Planned } from './assessed';
import { notesOwed } from './notesOwed';
import { symptomTriage } from './symptomTriage';

/** `waiting`: there is nothing yet to do it with. */
export type StepState = 'done' | 'begun' | 'open' | 'waiting';

/** How far one step of the work has come. Counts are of facts, people, answers or items, as the kind says. */
export type WorkStep = { readonly state: StepState } & (
  | { readonly kind: 'facts'; readonly filled: number; readonly total: number }
  /** People listed and the groups they are from; `fullPeople` from `fullGroups` is what confidence asks for (section 3.5). */
  | {
      readonly kind: 'people';
      readonly people: number;
      readonly groups: number;
      readonly fullPeople: number;
      readonly fullGroups: number;
    }
  /** Interviews with nothing open; `next` is the one to go on with: a begun one before a new one. */
  | {
      readonly kind: 'interviews';
      readonly finished: number;
      readonly total: number;
      readonly next: string | null;
    }
  /** What somebody should mend before it is used, and the first respondent it concerns. */
  | { readonly kind: 'review'; readonly matters: number; readonly respondent: string | null }
  /** Notes on facets that were waved off (section 3.4). */
  | { readonly kind: 'notes'; readonly written: number; readonly total: number }
  /** Strong symptoms and how many of them were judged (section 2.7). */
  | { readonly kind: 'symptoms'; readonly judged: number; readonly total: number }
  /** Recommendations of the waves that were accepted or dismissed. */
  | { readonly kind: 'plan'; readonly decided: number; readonly total: number }
  | { readonly kind: 'charter' }
  /** Done once one was given out; waits for notes that are owed. */
  | { readonly kind: 'report'; readonly owed: number }
);
export type WorkStepKind = WorkStep['kind'];

/** What is done and what is to do in an engagement, in the order of the work. */
export function workSteps(planned: Planned): readonly WorkStep[] {
  const { template, engagement, assessment, plan } = planned;
  const isHeard = assessment.respondents.length > 0;
  const interviews = interviewsOf(planned);
  const owed = notesOwed(planned);
  const written = owed.filter(({ note }) => note !== null).length;
  const strong = symptomTriage(planned).filter(({ isStrong }) => isStrong);
  const judged = strong.filter(({ needsJudgement }) => !needsJudgement).length;
  const { waves, dismissed } = decidedPlan(
    template,
    plan,
    engagement.decisions,
    engagement.ownRecommendations,
  );
  const items = [...waves.flatMap((wave) => wave.items), ...dismissed].filter(
    ({ isRemeasure }) => !isRemeasure,
  );
  const decided = items.filter(({ choice, isOwn }) => isOwn || choice !== null).length;
  const isIssued = (engagement.issues ?? []).length > 0;
  const afterHearing = (state: StepState): StepState => (isHeard ? state : 'waiting');
  return [
    factsStep(planned),
    peopleStep(planned),
    interviews.step,
    {
      kind: 'review',
      state: afterHearing(interviews.matters === 0 ? 'done' : 'open'),
      matters: interviews.matters,
      respondent: interviews.respondent,
    },
    // Rarely owed, and then the report waits for it.
    ...(owed.length > 0
      ? [{ kind: 'notes', state: stateOf(written, owed.length), written, total: owed.length } as const]
      : []),
    { kind: 'symptoms', state: afterHearing(stateOf(judged, strong.length)), judged, total: strong.length },
    { kind: 'plan', state: afterHearing(stateOf(decided, items.length)), decided, total: items.length },
    { kind: 'charter', state: isCharterEdited(engagement.charter) ? 'done' : afterHearing('open') },
    {
      kind: 'report',
      state: isIssued ? 'done' : written < owed.length ? 'waiting' : afterHearing('open'),
      owed: owed.length - written,
    },
  ];
}

/**
 * The one thing to do now: the first step with nothing done, or half done. What interviews can go on without (a fact
 * that is missing, another voice) comes after everything else once somebody has been heard.
 */
export function nextStep(steps: readonly WorkStep[]): WorkStep | null {
  const isUndone = ({ state }: WorkStep): boolean => state === 'open' || state === 'begun';
  const isHeard = steps.some(({ kind, state }) => kind === 'review' && state !== 'waiting');
  const canWait = ({ kind, state }: WorkStep): boolean =>
    (kind === 'people' && state === 'begun') || (kind === 'facts' && isHeard);
  const undone = steps.filter(isUndone);
  const isLast = ({ kind }: WorkStep): boolean => kind === 'report';
  return (
    undone.find((step) => !canWait(step) && !isLast(step)) ??
    undone.find((step) => !isLast(step)) ??
    undone[0] ??
    null
  );
}

function stateOf(done: number, total: number): StepState {
  if (done >= total) return 'done';
  return done > 0 ? 'begun' : 'open';
}

function factsStep({ template, engagement }: Planned): WorkStep {
  const total = template.facts.length;
  const filled = template.facts.filter(({ id }) => engagement.facts[id] !== undefined).length;
  return { kind: 'facts', state: stateOf(filled, total), filled, total };
}

function peopleStep({ template, engagement }: Planned): WorkStep {
  const { fullVolumeRespondents, fullBreadthGroups } = template.configuration.confidence;
  const people = engagement.respondents.length;
  const groups = new Set(engagement.respondents.map(({ group }) => group)).size;
  const isFull = people >= fullVolumeRespondents && groups >= fullBreadthGroups;
  return {
    kind: 'people',
    state: isFull ? 'done' : people > 0 ? 'begun' : 'open',
    people,
    groups,
    fullPeople: fullVolumeRespondents,
    fullGroups: fullBreadthGroups,
  };
}

interface Interviews {
  readonly step: WorkStep;
  readonly matters: number;
  readonly respondent: string | null;
}

function interviewsOf({ template, engagement, assessment }: Planned): Interviews {
  const heard = new Set(assessment.respondents);
  const stands = engagement.respondents.map((respondent) => standOf(respondent));
  const open = stands.filter(({ isFinished }) => !isFinished);
  const doubtful = stands.filter(({ issues }) => issues > 0);
  const total = stands.length;
  const finished = total - open.length;
  const isBegun = stands.some((stand) => stand.isBegun);
  return {
    step: {
      kind: 'interviews',
      state: total === 0 ? 'waiting' : isBegun && open.length > 0 ? 'begun' : stateOf(finished, total),
      finished,
      total,
      next: (open.find((stand) => stand.isBegun) ?? open[0])?.respondent ?? null,
    },
    matters: doubtful.reduce((sum, { issues }) => sum + issues, 0),
    respondent: doubtful[0]?.respondent ?? null,
  };

  function standOf(respondent: Respondent) {
    // The order of dimensions changes nothing about what is open.
    const items = askingOrder(template, engagement, respondent, []);
    const { total: tally } = tallied(items, engagement.answers[respondent.id] ?? {});
    return {
      respondent: respondent.id,
      isBegun: tally.blank < tally.asked,
      isFinished: tally.blank + tally.drafts === 0,
      issues: heard.has(respondent.id) ? openMatters(template, engagement, respondent, items).issues : 0,
    };
  }
}
