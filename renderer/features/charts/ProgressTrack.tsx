import { movementOf } from '#shared/outputs/movement';
import type { Change } from '#shared/outputs/progressOverTime';
import { progressTrack } from '#shared/report/charts/progressArrows';
import { drawnAs } from '#shared/report/compose/charts/progress';
import { Track } from './Track';

interface Props {
  readonly change: Change;
  /** Which way is good. */
  readonly wished?: 'rising' | 'falling';
}

/** An arrow from the earlier value to the present one. */
export function ProgressTrack({ change, wished }: Props) {
  const movement = drawnAs[movementOf(change, wished)];
  return <Track draw={(frame) => progressTrack({ ...change, movement }, frame)} />;
}
