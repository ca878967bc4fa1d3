type AttributeValue = string | number;

/** A shape of a drawing with what is inside it. Text stands in `children` as it is, never as markup. */
export interface Shape {
  readonly name: 'svg' | 'g' | 'rect' | 'line' | 'circle' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly (Shape | string)[];
}

/** A finished drawing in points: shapes and text, without pictures, scripts or references; the same as SVG text. */
export interface Drawing {
  readonly shape: Shape;
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

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => special[character] ?? '');
}

/** Numbers are cut to hundredths of a point, so that equal input gives equal bytes everywhere. */
export function element(
  name: Shape['name'],
  attributes: Readonly<Record<string, AttributeValue | undefined>>,
  ...children: readonly (Shape | string)[]
): Shape {
  const known = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? hundredths(value) : value] as const],
  );
  return { name, attributes: Object.fromEntries(known), children };
}

export function group({ x, y }: { readonly x: number; readonly y: number }, shapes: readonly Shape[]): Shape {
  return element('g', { transform: `translate(${hundredths(x)} ${hundredths(y)})` }, ...shapes);
}

function written({ attributes, children, name }: Shape): string {
  const all = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(String(value))}"`);
  const inside = children.map((child) => (typeof child === 'string' ? escapeText(child) : written(child)));
  return `<${name}${all.join('')}>${inside.join('')}</${name}>`;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

export function drawing(widthPt: number, heightPt: number, shapes: readonly Shape[]): Drawing {
  const shape = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPt,
      height: heightPt,
      viewBox: `0 0 ${hundredths(widthPt)} ${hundredths(heightPt)}`,
    },
    ...shapes,
  );
  return { shape, svg: written(shape), widthPt, heightPt };
}
