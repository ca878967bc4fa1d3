import { movementOf, type Movement } from '#shared/outputs/movement';
import type { Change } from '#shared/outputs/progressOverTime';
import type { ProgressRow } from '#shared/report/chartBlock';
import { progressTrack } from '#shared/report/charts/progressArrows';
import { Track } from './Track';

const drawnAs: Readonly<Record<Movement, ProgressRow['movement']>> = {
  improved: 'better',
  worsened: 'worse',
  slightlyUp: 'little',
  slightlyDown: 'little',
  same: 'little',
  none: 'unknown',
};

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
