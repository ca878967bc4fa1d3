import { createElement, type ReactNode } from 'react';
import type { Drawing, Shape } from '#shared/report/charts/svg';
import styles from './Chart.module.css';

interface Props {
  readonly drawing: Drawing;
  /** CSS pixels per point of the drawing. */
  readonly scale: number;
  /** What it shows; without it, the drawing is silent because the same stands beside it in words. */
  readonly label?: string;
}

/** The drawing that is printed, in the colours of the screen. */
export function SvgDrawing({ drawing, label, scale }: Props) {
  const { heightPt, shape, widthPt } = drawing;
  const { attributes, children } = shape;
  return (
    <svg
      className={styles['drawing']}
      width={widthPt * scale}
      height={heightPt * scale}
      viewBox={String(attributes['viewBox'])}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {children.map((child, place) => nodeOf(child, place))}
    </svg>
  );
}

/** Shapes come in order and never move, so their place is their key. */
function nodeOf(shape: Shape | string, place: number): ReactNode {
  if (typeof shape === 'string') return shape;
  const named = Object.entries(shape.attributes).map(([name, value]) => [camelCase(name), value]);
  return createElement(
    shape.name,
    { key: place, ...Object.fromEntries(named) },
    ...shape.children.map((child, inner) => nodeOf(child, inner)),
  );
}

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
