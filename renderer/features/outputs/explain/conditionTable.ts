import { displayTenth } from '#shared/assessment/display';
import type { ConditionLine } from '#shared/outputs/conditionLines';
import { noFigure } from '../../../state/figures';
import { conditionWords, expressionWords } from '../../findings';
import type { OutputsView } from '../useOutputs';
import type { Explanation } from './Explanation';
import { localNumber } from '../../../state/localNumber';

/** What a rule asks, line by line: what was found, and whether that is enough. */
export function conditionTable(
  view: OutputsView,
  lines: readonly ConditionLine[],
): NonNullable<Explanation['table']> {
  const { t } = view;
  return {
    columns: [
      t('app.outputs.condition.asks'),
      t('app.outputs.condition.found'),
      t('app.outputs.condition.needed'),
      t('app.outputs.condition.result'),
    ],
    rows: lines.map((line, place) => ({
      key: String(place),
      cells: [
        line.kind === 'comparison' ? expressionWords(view, line.of) : conditionWords(view, line.of),
        line.kind === 'comparison' ? measured(line.value, line.threshold) : noFigure,
        line.kind === 'comparison'
          ? t(`app.outputs.condition.${line.comparison}`, { threshold: measured(line.threshold, null) })
          : noFigure,
        t(line.isMet === null ? 'app.outputs.condition.open' : metKeys[line.isMet ? 'met' : 'unmet']),
      ],
    })),
  };
}

const metKeys = { met: 'app.outputs.condition.met', unmet: 'app.outputs.condition.unmet' } as const;

/** The number a rule rests on where it asks for one only; null where it asks for several things or for a choice. */
export function soleFigure(lines: readonly ConditionLine[]): string | null {
  const [line] = lines;
  return lines.length === 1 && line?.kind === 'comparison' ? measured(line.value, line.threshold) : null;
}

/** A measured number, on its own side of the threshold it is held against (ruling 3). */
function measured(value: number | null, threshold: number | null): string {
  if (value === null) return noFigure;
  return localNumber(displayTenth(value, threshold === null ? [] : [threshold]).replace(/\.0$/, ''));
}
