import type { StageMap } from '../../../outputs/stageMap';
import type { StagesBlock } from '../../chartBlock';
import { valuesInWords, type ChartWriting } from './chartWriting';

/** Where people place the company; only the stages themselves where the answers may not be shown. */
export function stagesBlock(
  { text, translate }: Pick<ChartWriting, 'text' | 'translate'>,
  { lines, range, stages }: StageMap,
  areAnswersShown: boolean,
): StagesBlock {
  const shown = stages.map(({ name, option }) => {
    const line = areAnswersShown ? lines.find((each) => each.option === option) : undefined;
    if (line === undefined) return { label: text(name), people: 0 };
    const note = translate('charts.stages.people', {
      people: translate('charts.stages.peopleCount', { count: line.people }),
      groups: translate('charts.stages.groupCount', { count: line.groups }),
    });
    return { label: text(name), people: line.people, note };
  });
  const answered = shown.flatMap(({ label, note }) =>
    note === undefined ? [] : [{ name: label, value: note }],
  );
  const isShown = areAnswersShown && range !== null;
  return {
    kind: 'stages',
    caption: translate('charts.stages.caption'),
    alt: isShown
      ? translate('charts.stages.alt', {
          median: shown[range.median]?.label ?? '',
          values: valuesInWords({ translate }, answered),
        })
      : translate('charts.stages.altNone'),
    stages: shown,
    range: isShown ? range : null,
    labels: {
      stage: translate('charts.stages.stage'),
      people: translate('charts.stages.answers'),
      median: translate('charts.stages.median'),
    },
  };
}
