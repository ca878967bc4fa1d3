import type { PlanPlace } from '../../engagement/decision';
import { insteadOfTraining, reasonForHolding } from '../compose/advice';
import { advisedIn, isBroughtIn, standingItems, type Advised } from '../compose/advised';
import { whyText } from '../compose/recommendationCard';
import type { Writing } from '../compose/writing';
import type { ReportTable } from './reportTables';

type Row = ReportTable['rows'][number];

/** Everything that is recommended, by wave, then what is held back and why (4.3, 4.4). */
export function recommendationsTable(writing: Writing): ReportTable {
  const { translate } = writing;
  const standing = standingItems(writing);
  const placed = advisedIn(writing).map((advised) => ({
    wave: standing.get(advised.id)?.wave ?? ('later' as const),
    advised,
  }));
  const inOrder = placed.toSorted((one, other) => order(one.wave) - order(other.wave));
  return {
    id: 'recommendations',
    title: translate('reportTables.recommendations'),
    columns: [
      { title: translate('reportTables.wave'), width: 12 },
      { title: translate('reportTables.number'), width: 8 },
      { title: translate('reportTables.recommendation'), width: 30 },
      { title: translate('reportTables.owner'), width: 22 },
      { title: translate('reportTables.effort'), width: 10 },
      { title: translate('reportTables.days'), width: 12, digits: 0 },
      { title: translate('reportTables.priority'), width: 10, digits: 1 },
      { title: translate('reportTables.why'), width: 32 },
      { title: translate('reportTables.deliverable'), width: 28 },
      { title: translate('reportTables.actions'), width: 46 },
      { title: translate('reportTables.measures'), width: 36 },
    ],
    rows: [...inOrder.map(({ wave, advised }) => advisedRow(writing, wave, advised)), ...heldRows(writing)],
  };
}

function order(wave: PlanPlace): number {
  return wave === 'later' ? Number.POSITIVE_INFINITY : wave;
}

function advisedRow(writing: Writing, wave: PlanPlace, advised: Advised): Row {
  const { text, translate } = writing;
  const { actions, deliverable, effort, horizonDays, label, measures, owner, ranked, title } = advised;
  return [
    wave === 'later' ? translate('reportTables.later') : translate('reportTables.waveNumber', { wave }),
    label,
    text(title),
    text(owner),
    translate(`report.recommendations.effortShort.${effort}`),
    horizonDays,
    ranked === null ? null : Number(ranked.priority.toFixed(1)),
    whyText(writing, advised),
    text(deliverable),
    actions.map(text).join('\n'),
    measures.map(text).join('\n'),
  ];
}

/** Only what was due by the scores is listed; a rule about one person is never spelt out (rulings 25, 27). */
function heldRows(writing: Writing): Row[] {
  const { index, plan, text, translate } = writing;
  const standing = standingItems(writing);
  return plan.recommendations.flatMap(({ id, priority }): Row[] => {
    const rules = plan.held[id];
    const known = index.recommendations.get(id);
    if (rules === undefined || known === undefined || isBroughtIn(standing.get(id))) return [];
    const why = [...new Set(rules.map((rule) => reasonForHolding(writing, rule)))].join(' ');
    const instead = [...new Set(rules.map((rule) => insteadOfTraining(writing, rule)))].join(' ');
    return [
      [
        translate('reportTables.held'),
        id,
        text(known.title),
        text(known.owner),
        translate(`report.recommendations.effortShort.${known.effort}`),
        known.horizonDays,
        Number(priority.toFixed(1)),
        `${why} ${translate('reportTables.instead', { text: instead })}`,
        text(known.deliverable),
        null,
        null,
      ],
    ];
  });
}
