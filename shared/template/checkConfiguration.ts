import type { Configuration } from './configuration';
import { unknownReferences, type KnownIds } from './knownIds';
import type { TemplateFault } from './templateFault';

/** What is wrong with the thresholds of a template: steps that do not follow one another, groups that do not exist. */
export function checkConfiguration(known: KnownIds, configuration: Configuration): TemplateFault[] {
  const { bands, levelFrom, modeFrom, confidence, agreement, gaps, planning } = configuration;
  return [
    ...unknownReferences(known, 'group', 'configuration.gaps.topGroups', gaps.topGroups),
    ...unknownReferences(known, 'group', 'configuration.gaps.floorGroups', gaps.floorGroups),
    ...(bands[0]?.from === 0
      ? []
      : [
          {
            code: 'order-broken',
            path: 'configuration.bands[0].from',
            expected: 'a first band from 0',
          } as const,
        ]),
    ...rising(
      'configuration.bands',
      'bands by rising score',
      bands.map(({ from }) => from),
    ),
    ...rising('configuration.levelFrom', 'watch below quarter below now', [
      levelFrom.watch,
      levelFrom.quarter,
      levelFrom.now,
    ]),
    ...rising('configuration.modeFrom', 'mixed below training-led', [modeFrom.mixed, modeFrom.trainingLed]),
    ...rising('configuration.confidence.gradeFrom', 'C below B below A', [
      confidence.gradeFrom.C,
      confidence.gradeFrom.B,
      confidence.gradeFrom.A,
    ]),
    ...rising('configuration.agreement', 'mixed below shared', [agreement.mixedFrom, agreement.sharedFrom]),
    ...rising('configuration.gaps', 'notable below major', [gaps.notableSpread, gaps.majorSpread]),
    ...rising(
      'configuration.planning.waves',
      'waves by rising horizon',
      planning.waves.map(({ baseForHorizonDays }) => baseForHorizonDays),
    ),
  ];
}

function rising(path: string, expected: string, values: readonly number[]): TemplateFault[] {
  const isRising = values.every((value, place) => place === 0 || value > (values[place - 1] ?? value));
  return isRising ? [] : [{ code: 'order-broken', path, expected }];
}
