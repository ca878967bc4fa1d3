import type { ReactNode } from 'react';
import type { CoverageCell, CoverageRow } from '#shared/assessment/coverage';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { MatrixGrid, type MatrixCell } from '../../ui/MatrixGrid';
import { useTranslate } from '../../wording';
import type { OpenCell } from './CellDialog';
import styles from './Coverage.module.css';

interface Props {
  readonly rows: readonly CoverageRow[];
  readonly onOpen: (cell: OpenCell) => void;
}

/** Facets in rows, by dimension; everybody and each group in columns. */
export function CoverageGrid({ rows, onOpen }: Props) {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const facetName = new Map(template.facets.map(({ id, name }) => [id, text(name)] as const));
  const groupName = new Map(template.groups.map(({ id, name }) => [id, text(name)] as const));
  const peopleIn = (group: string): number =>
    engagement.respondents.filter((each) => each.group === group).length;

  const everybody = (row: CoverageRow): MatrixCell => {
    const heard = row.cells.reduce((sum, cell) => sum + cell.heard, 0);
    const facet = facetName.get(row.facet) ?? row.facet;
    const onOpenRow = () => onOpen({ facet: row.facet, group: null });
    if (row.cells.every(({ state }) => state === 'not-applicable'))
      return {
        label: t('app.coverage.cellAllUnasked', { facet }),
        content: t('app.coverage.word.notApplicable'),
        className: styles['not-applicable'],
        onOpen: onOpenRow,
      };
    return {
      label: t(row.isThin ? 'app.coverage.cellAllThin' : 'app.coverage.cellAll', { facet, heard }),
      content: row.isThin ? <Thin>{heard}</Thin> : heard,
      className: styles[row.isThin ? 'thin' : 'answered'],
      onOpen: onOpenRow,
    };
  };

  const ofGroup = (row: CoverageRow, cell: CoverageCell): MatrixCell => {
    const { group, state, heard, people } = cell;
    const meaning = state === 'not-asked' && people === 0 ? 'nobody' : state;
    return {
      label: t(`app.coverage.cell.${meaning}`, {
        facet: facetName.get(row.facet) ?? row.facet,
        group: groupName.get(group) ?? group,
        heard,
        people,
      }),
      content: <CellWords cell={cell} />,
      className: styles[state],
      onOpen: () => onOpen({ facet: row.facet, group }),
    };
  };

  return (
    <MatrixGrid
      label={t('app.coverage.grid')}
      corner={t('app.coverage.facet')}
      columns={[
        { id: '', name: t('app.coverage.all') },
        ...template.groups.map(({ id }) => ({
          id,
          name: groupName.get(id) ?? id,
          note: t('app.coverage.people', { people: peopleIn(id) }),
        })),
      ]}
      sections={template.dimensions.map(({ id, name }) => ({
        id,
        name: text(name),
        rows: rows
          .filter(({ dimension }) => dimension === id)
          .map((row) => ({
            id: row.facet,
            name: facetName.get(row.facet) ?? row.facet,
            cells: [everybody(row), ...row.cells.map((cell) => ofGroup(row, cell))],
          })),
      }))}
    />
  );
}

function CellWords({ cell: { state, heard, people } }: { readonly cell: CoverageCell }) {
  const t = useTranslate();
  const figure = t('app.engagement.progress.of', { answered: heard, asked: people });
  switch (state) {
    case 'answered':
      return figure;
    case 'thin':
      return <Thin>{figure}</Thin>;
    case 'not-asked':
      return t(people === 0 ? 'app.coverage.word.nobody' : 'app.coverage.word.open');
    case 'not-applicable':
      return t('app.coverage.word.notApplicable');
  }
}

function Thin({ children }: { readonly children: ReactNode }) {
  const t = useTranslate();
  return (
    <>
      {children}
      <span className={styles['word']}>{t('app.coverage.word.thin')}</span>
    </>
  );
}
