import { displayShort } from '#shared/assessment/display';
import { escalatorSentence } from '#shared/outputs/shownEscalator';
import type { ExecutiveSummary } from '#shared/outputs/executiveSummary';
import type { HoldingRule } from '#shared/outputs/decisions';
import type { Contrast } from '#shared/outputs/contrast';
import type { MainFinding } from '#shared/outputs/mainFindings';
import type { Limit } from '#shared/outputs/methodNote';
import { assertNever } from '#shared/result';
import { noFigure } from '../../../state/figures';
import { fill } from '../fill';
import type { OutputsView } from '../useOutputs';
import { localNumber } from '../../../state/localNumber';

// Every sentence of the summary stands here once: the screen shows it, and the copied text repeats it.

/** The advice in one line; null while there is too little to give any. */
export function answerWords(view: OutputsView, { answer }: ExecutiveSummary): string {
  const { situationName, t, text } = view;
  if (answer.level === 'not-enough-answers') return t('report.summary.notEnough');
  const advice = answer.text === null ? t(`terms.level.${answer.level}`) : text(answer.text);
  return answer.leading === null
    ? t('report.summary.answerAlone', { advice })
    : t('report.summary.answer', { advice, situation: situationName(answer.leading) });
}

/** What stands beside the advice where its training is held or comes after the plan. */
export function additionWords(view: OutputsView, { answer }: ExecutiveSummary): string | null {
  const { index, template, text } = view;
  const { trainingFollows, trainingHeld } = template.outputs.narrative;
  switch (answer.addition?.kind) {
    case undefined:
      return null;
    case 'training-follows':
      return text(trainingFollows);
    case 'training-held': {
      const instead = answer.addition.rules
        .flatMap((rule) => index.contraindications.get(rule) ?? [])
        .map((rule) =>
          rule.isPrivate === true ? view.t('app.outputs.summary.agreedPrivately') : text(rule.sayInstead),
        );
      return fill(text(trainingHeld), { sayInstead: instead.join(' ') });
    }
  }
}

export function causeWords(view: OutputsView, symptom: ExecutiveSummary['causeTest'][number]): string {
  const { figures, t, template, text } = view;
  const title = text(symptom.title);
  const sentence =
    symptom.sentence === null
      ? t('app.outputs.summary.notJudged', { symptom: title })
      : fill(text(template.outputs.narrative.causeTest[symptom.sentence]), { symptom: title });
  return t('app.outputs.summary.causeLine', { sentence, intensity: figures.tenth(symptom.intensity) });
}

export function situationWords(view: OutputsView, tile: ExecutiveSummary['situations'][number]): string {
  const { figures, situationName, t } = view;
  return [
    `${situationName(tile.situation)}: ${t(`terms.level.${tile.level}`)}`,
    ...(tile.severity === null
      ? []
      : [t('app.outputs.summary.severity', { severity: figures.severity(tile.severity) })]),
    ...(tile.mode === null ? [] : [t(`terms.mode.${tile.mode}`)]),
    ...(tile.grade === null ? [] : [t('report.summary.grade', { grade: tile.grade })]),
    ...(tile.isOpinionOnly && tile.grade !== null ? [t('app.findings.opinionOnly')] : []),
    ...(tile.isProvisional ? [t('app.findings.provisional')] : []),
  ].join(', ');
}

export function escalatorWords(
  view: OutputsView,
  tile: ExecutiveSummary['situations'][number],
): readonly string[] {
  const { index, text } = view;
  const escalators = index.dimensions.get(tile.dimension)?.escalators ?? [];
  return tile.escalators.flatMap(({ id, value }) => {
    const known = escalators.find((each) => each.id === id);
    return known === undefined
      ? []
      : [
          fill(text(escalatorSentence(known, value)), {
            value: value === null ? noFigure : localNumber(displayShort(value)),
          }),
        ];
  });
}

/** Two views side by side, in the sentence of the template. */
export function contrastWords(view: OutputsView, facet: string, { gap, high, low }: Contrast): string {
  const { facetName, figures, template, text, viewName } = view;
  return fill(text(template.outputs.narrative.disagreement), {
    facet: facetName(facet),
    highGroup: viewName(high.view.seenBy),
    highAnchor: withoutStop(text(high.behaviour)),
    lowGroup: viewName(low.view.seenBy),
    lowAnchor: withoutStop(text(low.behaviour)),
    spread: figures.score(gap),
  });
}

export function observationWords(view: OutputsView, finding: MainFinding): string {
  return finding.observation.kind === 'contrast'
    ? contrastWords(view, finding.facet, finding.observation)
    : view.text(finding.observation.behaviour);
}

/** What the finding rests on, without its score, which stands as a figure of its own. */
export function supportWords({ t }: OutputsView, { evidence }: MainFinding): string {
  const { agreement, grade, groups, isOverridden, isVerified, people } = evidence;
  return [
    t('app.outputs.summary.heard', {
      people: t('app.outputs.peopleCount', { count: people }),
      groups: t('app.outputs.groupCount', { count: groups }),
    }),
    t(isVerified ? 'report.summary.evidenceVerified' : 'report.summary.evidenceOpinion'),
    ...(agreement === null ? [] : [`${t(`terms.agreement.${agreement}`)}.`]),
    ...(grade === null ? [] : [`${t('report.summary.grade', { grade })}.`]),
    ...(isOverridden ? [t('app.outputs.summary.overridden')] : []),
  ].join(' ');
}

export function suggestionWords(view: OutputsView, { suggestion }: MainFinding): string {
  return suggestion === null
    ? view.t('app.outputs.summary.noSuggestion')
    : view.recommendationName(suggestion);
}

export function findingWords(view: OutputsView, finding: MainFinding): string {
  const { facetName, dimensionName, figures, t, template, text } = view;
  const title = `${dimensionName(finding.dimension)}: ${facetName(finding.facet)}`;
  const score = t('app.outputs.summary.score', { score: figures.score(finding.evidence.score) });
  const sentence = fill(text(template.outputs.narrative.finding), {
    observation: observationWords(view, finding),
    consequence: text(finding.consequence),
    evidence: `${score} ${supportWords(view, finding)}`,
    suggestion: suggestionWords(view, finding),
  });
  return `${title}\n${sentence}`;
}

export function disagreementWords(view: OutputsView, { disagreement }: ExecutiveSummary): string {
  const { facetName, t } = view;
  if (disagreement === null) return t('app.outputs.summary.noDisagreement');
  const { contrast, facet, kind } = disagreement;
  return contrast === null
    ? t(`app.outputs.summary.unnamed.${kind}`, { facet: facetName(facet) })
    : contrastWords(view, facet, contrast);
}

/** Why something is left alone, and what to do instead; a rule that concerns one person says neither. */
export function ruleWords(
  { t, text }: OutputsView,
  { condition, isPrivate, sayInstead }: HoldingRule,
): string {
  if (isPrivate || condition === null || sayInstead === null) return t('app.outputs.summary.agreedPrivately');
  return t('app.outputs.summary.because', {
    condition: withoutStop(text(condition)),
    instead: text(sayInstead),
  });
}

export function limitWords(view: OutputsView, limit: Limit): string {
  const { dimensionName, facetName, factPrompts, situationName, t } = view;
  switch (limit.kind) {
    case 'missing-facts':
      return t('app.outputs.limit.missing-facts', {
        situation: situationName(limit.situation),
        facts: factPrompts(limit.facts),
      });
    case 'not-enough-answers':
    case 'provisional':
      return t(`app.outputs.limit.${limit.kind}`, { situation: situationName(limit.situation) });
    case 'opinion-only':
      return t('app.outputs.limit.opinion-only', { dimension: dimensionName(limit.dimension) });
    case 'thin':
    case 'overridden':
      return t(`app.outputs.limit.${limit.kind}`, { facets: limit.facets.map(facetName).join('; ') });
    default:
      return assertNever(limit);
  }
}

/** A sentence that goes on inside another one. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
