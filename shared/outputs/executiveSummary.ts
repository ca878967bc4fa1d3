import type { FiredEscalator, VerdictLevel } from '../assessment/assessment';
import { decidedPlan } from '../planning/decidedPlan';
import type { Advice, OverallAdvice } from '../planning/planTypes';
import type { Grade, Mode } from '../template/configuration';
import type { Planned } from './assessed';
import { costOfWaiting, type CostOfWaiting } from './costOfWaiting';
import { decisions, type Decisions } from './decisions';
import { mainDisagreement, type MainDisagreement } from './mainDisagreement';
import { mainFindings, type MainFinding } from './mainFindings';
import { methodNote, type MethodNote } from './methodNote';
import { isEscalatorShown } from './shownEscalator';
import { symptomTriage, type TriagedSymptom } from './symptomTriage';

export interface SituationTile {
  readonly situation: string;
  readonly dimension: string;
  readonly level: VerdictLevel;
  readonly severity: number | null;
  readonly mode: Mode | null;
  /** Null while nobody was heard about it. */
  readonly grade: Grade | null;
  readonly isOpinionOnly: boolean;
  readonly isProvisional: boolean;
  readonly escalators: readonly FiredEscalator[];
}

/** The material of the two pages a busy reader reads; nothing in it leads to one person (section 5.7). */
export interface ExecutiveSummary {
  /** The advice of the leading situation, with what held training adds to it. */
  readonly answer: OverallAdvice & { readonly addition: Advice['addition'] };
  /** Symptoms that are strong or were judged, the strongest first. */
  readonly causeTest: readonly Pick<
    TriagedSymptom,
    'id' | 'title' | 'intensity' | 'judgement' | 'sentence' | 'needsJudgement' | 'isCitableAsReason'
  >[];
  readonly situations: readonly SituationTile[];
  readonly findings: readonly MainFinding[];
  readonly disagreement: MainDisagreement | null;
  readonly decisions: Decisions;
  /** Recommendation ids per wave, in the order that was decided. */
  readonly plan: { readonly waves: readonly (readonly string[])[]; readonly later: readonly string[] };
  /** Null unless the client gave figures for it. */
  readonly costOfWaiting: CostOfWaiting | null;
  readonly method: MethodNote;
}

export function executiveSummary(planned: Planned): ExecutiveSummary {
  const { template, engagement, plan } = planned;
  const decided = decidedPlan(template, plan, engagement.decisions, engagement.ownRecommendations);
  return {
    answer: {
      ...plan.overallAdvice,
      addition: plan.advice[plan.overallAdvice.leading ?? '']?.addition ?? null,
    },
    causeTest: causeTest(planned),
    situations: situationTiles(planned),
    findings: mainFindings(planned),
    disagreement: mainDisagreement(planned),
    decisions: decisions(planned),
    plan: {
      waves: decided.waves.map(({ items }) => items.map(({ id }) => id)),
      later: decided.later.map(({ id }) => id),
    },
    costOfWaiting: costOfWaiting(planned),
    method: methodNote(planned),
  };
}

/** The consultant's evidence stays behind: it may quote somebody. */
function causeTest(planned: Planned): ExecutiveSummary['causeTest'] {
  return symptomTriage(planned)
    .filter(({ isStrong, judgement }) => isStrong || judgement !== null)
    .toSorted((one, other) => (other.intensity ?? 0) - (one.intensity ?? 0))
    .map(({ id, title, intensity, judgement, sentence, needsJudgement, isCitableAsReason }) => ({
      id,
      title,
      intensity,
      judgement,
      sentence,
      needsJudgement,
      isCitableAsReason,
    }));
}

function situationTiles(planned: Planned): readonly SituationTile[] {
  const { template, assessment } = planned;
  return template.dimensions.flatMap(({ id, situation }) => {
    const verdict = assessment.verdicts[situation.id];
    const confidence = assessment.dimensions[id]?.confidence;
    if (verdict === undefined || confidence === undefined) return [];
    const { level, severity, mode, isProvisional } = verdict;
    // The number behind it may be what few people answered.
    const escalators = verdict.escalators.map((fired) =>
      isEscalatorShown(planned, situation.id, fired.id) ? fired : { ...fired, value: null },
    );
    const grade = confidence.respondents === 0 ? null : confidence.grade;
    const { isOpinionOnly } = confidence;
    const about = { situation: situation.id, dimension: id };
    return [{ ...about, level, severity, mode, grade, isOpinionOnly, isProvisional, escalators }];
  });
}
