import { useMemo } from 'react';
import type { Planned } from '#shared/outputs/assessed';
import type { ShownView } from '#shared/outputs/shownViews';
import type { LocalizedText } from '#shared/template/localizedText';
import type { Translate } from '#shared/wording/translate';
import { decided } from '../../state/decided';
import { useTranslate } from '../../wording';
import { useFindings, type Findings } from '../findings';

/** What every part of the hand-over works with: the results, the names of things, and the wording. */
export interface OutputsView extends Findings {
  readonly t: Translate;
  /** What the outputs are made from. */
  readonly planned: Planned;
  /** Id and title, in the consultant's words where there are any; an own recommendation by its title alone. */
  readonly recommendationName: (recommendation: string) => string;
  readonly moduleTitle: (module: string) => string;
  /** Id and name, as situations are named everywhere. */
  readonly situationName: (situation: string) => string;
  /** A group by its name, or the small groups of a side together. */
  readonly viewName: (seenBy: ShownView['seenBy']) => string;
}

export function useOutputs(): OutputsView {
  const t = useTranslate();
  const findings = useFindings();
  return useMemo(() => {
    const { assessment, engagement, index, plan, template, text } = findings;
    const titleIn = (items: ReadonlyMap<string, { readonly title: LocalizedText }>, id: string): string => {
      const item = items.get(id);
      return item === undefined ? id : text(item.title);
    };
    const { waves, later } = decided({ engagement, template });
    const items = [...waves.flatMap((wave) => wave.items), ...later];
    return {
      ...findings,
      t,
      planned: { template, engagement, assessment, plan },
      recommendationName: (id) => {
        const item = items.find((each) => each.id === id);
        if (item === undefined) return `${id} ${titleIn(index.recommendations, id)}`;
        return item.isOwn ? text(item.title) : `${id} ${text(item.title)}`;
      },
      moduleTitle: (id) => titleIn(index.modules, id),
      situationName: (id) => {
        const dimension = template.dimensions.find(({ situation }) => situation.id === id);
        return dimension === undefined ? id : `${id} ${text(dimension.situation.name)}`;
      },
      viewName: (seenBy) => {
        if (seenBy.kind === 'group') return findings.groupName(seenBy.group);
        if (seenBy.side === 'product')
          return t(seenBy.isWhole ? 'report.side.product' : 'report.side.otherProduct');
        return t(seenBy.isWhole ? 'report.side.rest' : 'report.side.otherRest');
      },
    };
  }, [findings, t]);
}
