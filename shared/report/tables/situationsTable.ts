import { adviceText } from '../compose/advice';
import type { Writing } from '../compose/writing';
import type { ReportTable } from './reportTables';
import type { TableNumbers } from './tableNumbers';

/** A row per dimension with the situation it speaks for. */
export function situationsTable(writing: Writing, numbers: TableNumbers): ReportTable {
  const { outcomes, template, text, translate } = writing;
  const { bands } = template.configuration;
  return {
    id: 'situations',
    title: translate('reportTables.situations'),
    columns: [
      { title: translate('reportTables.dimension'), width: 28 },
      { title: translate('reportTables.score'), width: 10, digits: 0 },
      { title: translate('reportTables.band'), width: 16 },
      { title: translate('reportTables.situation'), width: 44 },
      { title: translate('reportTables.level'), width: 16 },
      { title: translate('reportTables.severity'), width: 10, digits: 1 },
      { title: translate('reportTables.exposure'), width: 10, digits: 1 },
      { title: translate('reportTables.mode'), width: 16 },
      { title: translate('reportTables.trainable'), width: 14, digits: 0 },
      { title: translate('reportTables.grade'), width: 12 },
      { title: translate('reportTables.people'), width: 12, digits: 0 },
      { title: translate('reportTables.advice'), width: 50 },
    ],
    rows: outcomes.map(({ dimension, result, verdict }) => {
      const band = result.band === null ? undefined : bands[result.band - 1];
      const { grade, respondents } = result.confidence;
      return [
        text(dimension.name),
        numbers.score(result.score),
        band === undefined ? null : text(band.name),
        `${verdict.situation} ${text(dimension.situation.name)}`,
        translate(`terms.level.${verdict.level}`),
        numbers.severity(verdict.severity),
        numbers.exposure(verdict.exposure),
        verdict.mode === null ? null : translate(`terms.mode.${verdict.mode}`),
        numbers.trainableShare(verdict.trainableShare),
        respondents === 0 ? null : grade,
        respondents,
        adviceText(writing, verdict),
      ];
    }),
  };
}
