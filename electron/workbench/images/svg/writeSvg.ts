import type { SvgElement } from './svgElement';
import type { SvgFrame } from './svgSize';

/** An SVG in our own words: exactly these elements and attributes, nothing between them. */
export function writeSvg(root: SvgElement, { viewBox, width, height }: SvgFrame): string {
  const frame = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox,
    width: String(width),
    height: String(height),
  };
  const attributes = new Map([...Object.entries(frame), ...root.attributes]);
  return write({ ...root, attributes });
}

function write({ name, attributes, children }: SvgElement): string {
  const said = [...attributes].map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`).join('');
  if (children.length === 0) return `<${name}${said}/>`;
  return `<${name}${said}>${children.map(write).join('')}</${name}>`;
}

function escaped(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll(/\s+/g, ' ');
}
