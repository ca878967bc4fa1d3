import type { Planned } from '../../../outputs/assessed';
import type { Figures } from '../figures';
import type { Writing } from '../writing';

/** What charts are composed with; reports and screens both have it. */
export interface ChartWriting extends Planned, Pick<Writing, 'index' | 'text' | 'translate'> {
  readonly figures: Pick<Figures, 'score' | 'decimal'>;
}

export function dimensionName({ index, text }: ChartWriting, dimension: string): string {
  const known = index.dimensions.get(dimension);
  return known === undefined ? dimension : text(known.name);
}

/** Names with their values, for those who cannot see the drawing. */
export function valuesInWords(
  { translate }: Pick<ChartWriting, 'translate'>,
  values: readonly { readonly name: string; readonly value: string }[],
): string {
  return values.map((each) => translate('charts.valueOf', each)).join('; ');
}
