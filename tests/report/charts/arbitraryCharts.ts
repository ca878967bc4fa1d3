import fc from 'fast-check';
import type { DrawnBlock } from '#shared/report/charts/drawChart';

/** Words as templates in English, German and Swedish have them, some far too long for any label. */
const word = fc.oneof(
  fc.stringMatching(/^[a-zäöüß]{1,12}$/),
  fc.constantFrom(
    'Produktmanagementverantwortung',
    'Wettbewerbsanalyse',
    'i',
    'WWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  ),
);
const label = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));
const value = fc.double({ min: 0, max: 100, noNaN: true });
const maybe = fc.option(value, { nil: null });
const figure = fc.constantFrom('–', '0', '42', '100', '55 †');
const words = { caption: fc.constant('Caption'), alt: fc.constant('Alt') };
const bands = [0, 25, 45, 65, 85].map((from) => ({ value: from, label: `Band ${from}` }));
const several = <Item>(item: fc.Arbitrary<Item>, least: number, most: number) =>
  fc.array(item, { minLength: least, maxLength: most });

const bars = fc.record({
  kind: fc.constant('bars' as const),
  ...words,
  legend: label,
  labels: fc.record({ item: label, value: label, dots: label }),
  bands: fc.constant(bands),
  bars: several(
    fc.record({
      label,
      value: maybe,
      valueText: figure,
      dots: several(fc.record({ label, value, valueText: figure }), 0, 8),
      note: label,
    }),
    0,
    8,
  ),
});

const situations = fc.record({
  kind: fc.constant('situations' as const),
  ...words,
  labels: fc.constant({ situation: '', level: '', severity: '', mode: '', confidence: '', advice: '' }),
  marks: fc.constant(bands.slice(1)),
  tiles: several(
    fc.record({
      id: fc.constantFrom('S1', 'S12'),
      name: label,
      level: label,
      tone: fc.constantFrom('now' as const, 'quarter' as const, 'watch' as const, 'calm' as const),
      advice: label,
      severityValue: maybe,
      severity: fc.constantFrom('–', '3.1', '100.0'),
      mode: label,
      confidence: label,
    }),
    0,
    7,
  ),
});

const heat = fc.integer({ min: 1, max: 12 }).chain((columns) =>
  fc.record({
    kind: fc.constant('heat' as const),
    ...words,
    rowTitle: label,
    steps: fc.constant(bands),
    columns: several(fc.record({ label, note: fc.constantFrom('n = 3', 'n = 12') }), columns, columns),
    groups: several(
      fc.record({
        label,
        rows: several(
          fc.record({ label, cells: several(fc.record({ value: maybe, text: figure }), columns, columns) }),
          1,
          6,
        ),
      }),
      0,
      4,
    ),
  }),
);

const radar = fc.integer({ min: 1, max: 12 }).chain((axes) =>
  fc.record({
    kind: fc.constant('radar' as const),
    ...words,
    axisTitle: label,
    axes: several(label, axes, axes),
    series: fc
      .uniqueArray(fc.constantFrom('current' as const, 'previous' as const, 'target' as const), {
        minLength: 1,
      })
      .chain((looks) =>
        fc.tuple(
          ...looks.map((look) =>
            fc.record({
              look: fc.constant(look),
              label,
              values: several(fc.record({ value: maybe, text: figure }), axes, axes),
            }),
          ),
        ),
      ),
  }),
);

const level = fc.double({ min: 0, max: 5, noNaN: true });
const tshape = fc.record({
  kind: fc.constant('tshape' as const),
  ...words,
  most: fc.constant(5),
  breadth: fc.record({ value: fc.integer({ min: 1, max: 5 }), label }),
  depth: fc.record({ value: fc.integer({ min: 1, max: 5 }), label }),
  skills: several(
    fc.record({
      label,
      note: label,
      current: level,
      currentText: fc.constant('3.3'),
      required: fc.option(level, { nil: null }),
      requiredText: fc.constantFrom('–', '4.0'),
      hasDepth: fc.boolean(),
    }),
    0,
    50,
  ),
  labels: fc.constant({ skill: '', current: '', required: '', depth: '', somebody: '', nobody: '' }),
});

const stages = fc.integer({ min: 2, max: 9 }).chain((count) =>
  fc.record({
    kind: fc.constant('stages' as const),
    ...words,
    stages: several(
      fc.record({ label, people: fc.integer({ min: 0, max: 120 }), note: label }),
      count,
      count,
    ),
    range: fc.option(
      fc.uniqueArray(fc.integer({ min: 0, max: count - 1 }), { minLength: 1, maxLength: 3 }).map((places) => {
        const sorted = places.toSorted((one, other) => one - other);
        const [lowest = 0, median = lowest] = sorted;
        return { lowest, median, highest: sorted.at(-1) ?? lowest };
      }),
      { nil: null },
    ),
    labels: fc.record({ stage: label, people: label, median: label }),
  }),
);

const gantt = fc
  .uniqueArray(fc.integer({ min: 1, max: 365 }), { minLength: 1, maxLength: 6 })
  .chain((ends) => {
    const sorted = ends.toSorted((one, other) => one - other);
    const places = fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 365 }));
    return fc.record({
      kind: fc.constant('gantt' as const),
      ...words,
      periods: fc.tuple(
        ...sorted.map((to, place) =>
          fc.record({ from: fc.constant(sorted[place - 1] ?? 0), to: fc.constant(to), label }),
        ),
      ),
      groups: several(
        fc.record({
          label,
          rows: several(
            fc
              .record({
                places,
                id: fc.constantFrom('', 'R07'),
                label,
                note: label,
                text: label,
                isMilestone: fc.boolean(),
              })
              .map(({ places: [one, other], ...row }) => ({
                ...row,
                from: Math.min(one, other),
                to: Math.max(one, other),
              })),
            1,
            8,
          ),
        }),
        0,
        3,
      ),
      labels: fc.record({ item: label, time: label }),
    });
  });

const progress = fc.record({
  kind: fc.constant('progress' as const),
  ...words,
  bands: fc.constant(bands),
  rows: several(
    fc.record({
      label,
      isStrong: fc.boolean(),
      before: maybe,
      after: maybe,
      beforeText: figure,
      afterText: figure,
      changeText: label,
      movement: fc.constantFrom('better' as const, 'worse' as const, 'little' as const, 'unknown' as const),
    }),
    0,
    12,
  ),
  labels: fc.record({ item: label, before: label, after: label, change: label }),
});

/** Any chart of each kind. */
export const arbitraryCharts = { bars, situations, heat, radar, tshape, stages, gantt, progress } satisfies {
  readonly [Kind in DrawnBlock['kind']]: fc.Arbitrary<DrawnBlock & { kind: Kind }>;
};
