import type { Block, LabelledText } from '../document';
import { reasonForHolding } from './advice';
import type { Advised } from './advised';
import { facetName, facetScore, type Writing } from './writing';

/** One recommendation in full: why, who, by when, what to do and how to tell that it worked. */
export function recommendationCard(writing: Writing, advised: Advised): Block {
  const { text, translate } = writing;
  const { deliverable, effort, horizonDays, measures, owner, title, actions, recommendation } = advised;
  const prerequisites = recommendation?.prerequisites ?? [];
  const modules = (recommendation?.modules ?? []).map((id) => moduleText(writing, id));
  const fact = (key: FactKey, words: string): LabelledText[] =>
    words === '' ? [] : [{ label: translate(`report.recommendations.${key}`), text: words }];
  return {
    kind: 'recommendation',
    key: `recommendation.${advised.id}`,
    source: { kind: 'recommendation', id: advised.id },
    id: advised.label,
    title: text(title),
    why: { label: translate('report.recommendations.why'), text: whyText(writing, advised) },
    facts: [
      ...fact('owner', text(owner)),
      ...fact('effort', translate(`report.recommendations.effortShort.${effort}`)),
      ...fact('horizon', translate('report.recommendations.days', { days: horizonDays })),
    ],
    terms: [
      ...fact('deliverable', text(deliverable)),
      ...fact('prerequisites', prerequisites.map((each) => text(each.text)).join(' ')),
      ...fact('modules', modules.join('; ')),
    ],
    actions: { label: translate('report.recommendations.actions'), items: actions.map(text) },
    measures: { label: translate('report.recommendations.measures'), items: measures.map(text) },
  };
}

type FactKey = 'owner' | 'effort' | 'horizon' | 'deliverable' | 'prerequisites' | 'modules';

/** The target facets that carry the need, with their scores; else the consultant's reason. */
export function whyText(writing: Writing, { ranked, reason }: Advised): string {
  const { assessment, translate } = writing;
  const counted = (ranked?.targets ?? []).flatMap(({ facet, need }) => {
    const result = assessment.facets[facet];
    return need > 0 && result !== undefined ? [result] : [];
  });
  if (counted.length === 0 && reason !== null) return reason;
  if (counted.length === 0) return translate('report.recommendations.whyNone');
  return counted
    .map((result) =>
      translate('report.recommendations.whyScores', {
        facet: facetName(writing, result.id),
        score: facetScore(writing, result),
      }),
    )
    .join(', ');
}

/** A module of a recommendation that stays may itself be held (ruling 24). */
function moduleText(writing: Writing, id: string): string {
  const { index, plan, text, translate } = writing;
  const known = index.modules.get(id);
  const name = known === undefined ? id : `${id} ${text(known.title)}`;
  const rules = plan.heldModules[id];
  if (rules === undefined || rules.length === 0) return name;
  const reason = rules.map((rule) => reasonForHolding(writing, rule).replace(/\.$/, '')).join('; ');
  return translate('report.recommendations.moduleHeld', { module: name, reason });
}
