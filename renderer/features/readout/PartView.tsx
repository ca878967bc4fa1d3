import { Fragment, type ReactNode } from 'react';
import type { Run } from '#shared/report/markdown';
import { SvgDrawing } from '../charts';
import type { Part, Unit } from './part';
import { PartHead } from './PartHead';
import styles from './Part.module.css';
import { PictureView } from './PictureView';
import { chartScale, columnWidth, room } from './stageSize';
import { TableView } from './TableView';

interface Props {
  readonly part: Part;
  /** Which of its units stand here; all of them unless told. */
  readonly from?: number;
  readonly to?: number;
}

/** A part of a chapter, or as much of it as a page holds. */
export function PartView({ part, from = 0, to = part.units.length }: Props) {
  const { head, isFramed } = part;
  const units = part.units.slice(from, to);
  if (head?.kind === 'table')
    return (
      <div className={styles['part']}>
        <TableView head={head} rows={units.flatMap((unit) => (unit.kind === 'row' ? [unit.cells] : []))} />
      </div>
    );
  return (
    <div className={styles['part']} data-framed={isFramed === true}>
      {head !== null && <PartHead head={head} />}
      {units.map((unit, place) => (
        <div key={place} data-unit className={styles['unit']} data-kind={unit.kind}>
          {unitOf(unit)}
        </div>
      ))}
    </div>
  );
}

function unitOf(unit: Unit): ReactNode {
  switch (unit.kind) {
    case 'prose': {
      const { isLead, prose, tone } = unit;
      const words = <Runs runs={prose.runs} />;
      if (prose.kind === 'subheading') return <h3 className={styles['subheading']}>{words}</h3>;
      if (prose.kind === 'item')
        return (
          <p
            className={styles['item']}
            data-depth={prose.depth}
            data-mark={prose.number === null ? '•' : `${prose.number}.`}
          >
            {words}
          </p>
        );
      return (
        <p className={styles['text']} data-tone={tone} data-lead={isLead === true}>
          {words}
        </p>
      );
    }
    case 'item':
      return (
        <>
          {unit.label !== undefined && <p className={styles['label']}>{unit.label}</p>}
          <p className={styles['item']} data-mark="•">
            {unit.text}
          </p>
        </>
      );
    case 'labelled':
      return (
        <>
          {unit.label !== '' && <p className={styles['label']}>{unit.label}</p>}
          <p className={styles['text']}>{unit.text}</p>
        </>
      );
    case 'figures':
      return (
        <dl className={styles['figures']}>
          {unit.items.map(({ label, note, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
              {note !== undefined && <dd className={styles['figureNote']}>{note}</dd>}
            </div>
          ))}
        </dl>
      );
    case 'drawing': {
      const { alt, drawing } = unit;
      const scale = Math.min(chartScale, columnWidth / drawing.widthPt, (room - 56) / drawing.heightPt);
      return <SvgDrawing drawing={drawing} scale={scale} label={alt} />;
    }
    case 'picture':
      return <PictureView attachment={unit.attachment} alt={unit.alt} />;
    case 'row':
      return null;
  }
}

/** Links stand as plain words: nobody follows one from the wall. */
function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ isEmphasised, isStrong, text }, place) => {
    const inner = isEmphasised === true ? <em>{text}</em> : text;
    return <Fragment key={place}>{isStrong === true ? <strong>{inner}</strong> : inner}</Fragment>;
  });
}
