import type { Colour } from '../colour';

type AttributeValue = string | number;

/** What a chart needs to know about the page it stands on. Colours only support what words and numbers say. */
export interface ChartStyle {
  readonly font: string;
  readonly strongFont: string;
  readonly ink: Colour;
  readonly muted: Colour;
  readonly line: Colour;
  readonly track: Colour;
  readonly accent: Colour;
}

/** A finished drawing in points: one `<svg>` of shapes and text, without pictures, scripts or references. */
export interface Drawing {
  readonly svg: string;
  readonly widthPt: number;
  readonly heightPt: number;
}

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => special[character] ?? '');
}

/** One element. Numbers are cut to hundredths of a point, so that equal input gives equal bytes everywhere. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  content = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? hundredths(value) : escapeText(value)}"`)
    .join('');
  return `<${name}${written}>${content}</${name}>`;
}

function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}

interface TextPlace {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly sizePt: number;
  readonly fill: Colour;
  readonly font: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function textAt({ x, y, sizePt, fill, font, anchor = 'start' }: TextPlace, text: string): string {
  return element(
    'text',
    { x, y, 'font-family': font, 'font-size': sizePt, fill, 'text-anchor': anchor },
    escapeText(text),
  );
}

export function drawing(widthPt: number, heightPt: number, parts: readonly string[]): Drawing {
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPt,
      height: heightPt,
      viewBox: `0 0 ${hundredths(widthPt)} ${hundredths(heightPt)}`,
    },
    parts.join(''),
  );
  return { svg, widthPt, heightPt };
}
