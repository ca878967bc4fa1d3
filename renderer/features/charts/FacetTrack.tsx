import { facetTrack } from '#shared/report/charts/facetBars';
import type { Bar } from '#shared/report/document';
import { Track } from './Track';

/** A facet's score as a bar, and each group as a dot on it. */
export function FacetTrack({ bar }: { readonly bar: Pick<Bar, 'value' | 'dots'> }) {
  return <Track draw={(frame) => facetTrack(bar, frame)} />;
}
