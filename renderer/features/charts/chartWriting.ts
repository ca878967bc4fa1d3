import type { Planned } from '#shared/outputs/assessed';
import type { ChartWriting } from '#shared/report/compose/charts/chartWriting';
import type { Translate } from '#shared/wording/translate';
import { noFigure, type Figures } from '../../state/figures';
import { localNumber } from '../../state/localNumber';

type Given = Planned & Pick<ChartWriting, 'index' | 'text'> & { readonly figures: Pick<Figures, 'score'> };

/** What charts of an engagement are composed with, in the words of the interface. */
export function chartWriting(
  { assessment, engagement, figures, index, plan, template, text }: Given,
  translate: Translate,
): ChartWriting {
  const decimal = (value: number | null, digits: number): string =>
    value === null ? noFigure : localNumber(value.toFixed(digits));
  return {
    template,
    engagement,
    assessment,
    plan,
    index,
    text,
    translate,
    figures: { score: figures.score, decimal },
  };
}
