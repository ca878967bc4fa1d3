import { mainDisagreement, type MainDisagreement } from '../../outputs/mainDisagreement';
import type { Block } from '../document';
import { viewLabel } from './anonymity';
import { facetName, fill, type Writing } from './writing';

/** The largest spread worth talking about, told only as far as groups may be shown (5.7, point 5). */
export function composeDisagreement(writing: Writing): Block[] {
  const widest = mainDisagreement(writing);
  if (widest === null) return [];
  return [
    { kind: 'heading', level: 2, text: writing.translate('report.summary.disagreement') },
    {
      kind: 'paragraph',
      key: 'summary.disagreement',
      source: { kind: 'facet', id: widest.facet },
      text: disagreementText(writing, widest),
    },
  ];
}

function disagreementText(writing: Writing, { facet, contrast }: MainDisagreement): string {
  const { figures, template, text, translate } = writing;
  const name = facetName(writing, facet);
  if (contrast === null) return translate('report.summary.disagreementUnnamed', { facet: name });
  const { high, low, gap } = contrast;
  return fill(text(template.outputs.narrative.disagreement), {
    facet: name,
    highGroup: viewLabel(writing, high.view),
    highAnchor: text(high.behaviour),
    lowGroup: viewLabel(writing, low.view),
    lowAnchor: text(low.behaviour),
    spread: figures.score(gap),
  });
}
