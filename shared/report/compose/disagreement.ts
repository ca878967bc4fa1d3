import type { Contrast } from '../../outputs/contrast';
import { mainDisagreement } from '../../outputs/mainDisagreement';
import type { Block } from '../document';
import { viewLabel } from './anonymity';
import { facetName, fill, type Writing } from './writing';

/** The largest spread worth talking about, where the groups may be named with it (5.7, point 5). */
export function composeDisagreement(writing: Writing): Block[] {
  const widest = mainDisagreement(writing);
  const contrast = widest?.contrast ?? null;
  if (widest === null || contrast === null) return [];
  return [
    { kind: 'heading', level: 2, text: writing.translate('report.summary.disagreement') },
    {
      kind: 'paragraph',
      key: 'summary.disagreement',
      source: { kind: 'facet', id: widest.facet },
      text: disagreementText(writing, widest.facet, contrast),
    },
  ];
}

function disagreementText(writing: Writing, facet: string, { high, low, gap }: Contrast): string {
  const { figures, template, text } = writing;
  return fill(text(template.outputs.narrative.disagreement), {
    facet: facetName(writing, facet),
    highGroup: viewLabel(writing, high.view),
    highAnchor: text(high.behaviour),
    lowGroup: viewLabel(writing, low.view),
    lowAnchor: text(low.behaviour),
    spread: figures.score(gap),
  });
}
