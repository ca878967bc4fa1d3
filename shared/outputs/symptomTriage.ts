import type { Judgement } from '../engagement/engagement';
import type { LocalizedText } from '../template/localizedText';
import type { Symptom } from '../template/question';
import type { Outputs } from '../template/outputs';
import type { Assessed } from './assessed';
import { shownViews, type ShownView } from './shownViews';

export interface TriagedSymptom {
  readonly id: string;
  readonly title: LocalizedText;
  /** I, 0 (no problem) to 4 (severe); null when nobody answered. */
  readonly intensity: number | null;
  /** Asks for the consultant's judgement. */
  readonly isStrong: boolean;
  /** Who feels it how strongly, 0 to 4, as far as it may be shown. */
  readonly lines: readonly ShownView[];
  readonly usualFix: LocalizedText;
  readonly hypotheses: readonly LocalizedText[];
  readonly evidenceToAsk: readonly LocalizedText[];
  readonly pointsAwayWhen: LocalizedText;
  /** Dimensions the symptom leads to, strongest link first, ties in template order. */
  readonly dimensions: readonly { readonly dimension: string; readonly link: number }[];
  /** The consultant's verdict of the product-cause test; null as long as there is none. */
  readonly judgement: Judgement['judgement'] | null;
  /** What the judgement rests on, in the consultant's words. */
  readonly evidence: string | null;
  /** Sentence of the template's narrative; null without a judgement. `{{symptom}}` stands for the title. */
  readonly sentence: keyof Outputs['narrative']['causeTest'] | null;
  /** Strong, not judged yet: the engagement is not finished. */
  readonly needsJudgement: boolean;
  /** Only a strong symptom with a supported product cause may be named as a reason for training. */
  readonly isCitableAsReason: boolean;
}

/** The symptoms in template order, with what tests whether product is their cause (section 2.7). */
export function symptomTriage(assessed: Assessed): readonly TriagedSymptom[] {
  return assessed.template.symptoms.map((symptom) => triaged(assessed, symptom));
}

function triaged(assessed: Assessed, symptom: Symptom): TriagedSymptom {
  const { template, engagement, assessment } = assessed;
  const { intensity = null, isStrong = false } = assessment.symptoms[symptom.id] ?? {};
  const judged = engagement.judgements.find((each) => each.symptom === symptom.id);
  const judgement = judged?.judgement ?? null;
  return {
    id: symptom.id,
    title: symptom.title,
    intensity,
    isStrong,
    lines: shownViews(
      assessed,
      engagement.respondents.flatMap(({ id, group }) => {
        const answer = engagement.answers[id]?.[symptom.id];
        return answer?.state === 'answered' && typeof answer.value === 'number'
          ? [{ group, value: answer.value }]
          : [];
      }),
    ),
    usualFix: symptom.usualFix,
    hypotheses: symptom.hypotheses,
    evidenceToAsk: symptom.evidence,
    pointsAwayWhen: symptom.pointsAwayWhen,
    dimensions: template.dimensions
      .flatMap(({ id }) => {
        const link = symptom.links[id] ?? 0;
        return link > 0 ? [{ dimension: id, link }] : [];
      })
      .toSorted((one, other) => other.link - one.link),
    judgement,
    evidence: judged?.evidence ?? null,
    sentence: judgement === null ? null : sentences[judgement],
    needsJudgement: isStrong && judgement === null,
    isCitableAsReason: isStrong && judgement === 'supported',
  };
}

const sentences: Readonly<Record<Judgement['judgement'], keyof Outputs['narrative']['causeTest']>> = {
  supported: 'supported',
  'not-supported': 'notSupported',
  open: 'open',
};
