/** Tells whether the value of an attribute is one that we write down again; anything else is left out. */
type IsAllowed = (value: string) => boolean;

const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,2})?`;
const lengthPattern = new RegExp(`^${number}(?:px|pt|pc|mm|cm|in|em|ex|%)?$`);
const numberPattern = new RegExp(number, 'g');
const numbersPattern = /^[-+.\deE,\s]*$/;
const pathPattern = /^[MmLlHhVvCcSsQqTtAaZz\-+.\deE,\s]*$/;
const transformPattern = /^\s*(?:(?:matrix|translate|scale|rotate|skewX|skewY)\s*\([-+.\deE,\s]*\)[\s,]*)*$/;
const colourPattern = /^(?:#[\da-fA-F]{3,8}|[a-zA-Z]{3,20}|(?:rgb|rgba|hsl|hsla)\([\d.,%\s/]{1,60}\))$/;
export const localReference = /^url\(\s*['"]?#([^'")\s]+)['"]?\s*\)/;

/** Larger ones overflow in a PDF. */
const mostNumber = 1e7;

function hasSaneNumbers(value: string): boolean {
  return (value.match(numberPattern) ?? []).every((each) => Math.abs(Number(each)) <= mostNumber);
}

const length: IsAllowed = (value) => lengthPattern.test(value) && hasSaneNumbers(value);
const numbers: IsAllowed = (value) => numbersPattern.test(value) && hasSaneNumbers(value);
const path: IsAllowed = (value) => pathPattern.test(value) && hasSaneNumbers(value);
const transform: IsAllowed = (value) => transformPattern.test(value) && hasSaneNumbers(value);
const colour: IsAllowed = (value) => colourPattern.test(value);
const paint: IsAllowed = (value) => colour(value) || localReference.test(value);
const dashes: IsAllowed = (value) =>
  value === 'none' || (numbers(value) && value.split(/[\s,]+/).length <= 32);
const oneOf =
  (...words: readonly string[]): IsAllowed =>
  (value) =>
    words.includes(value);
const units = oneOf('userSpaceOnUse', 'objectBoundingBox');

/** How things look; also taken from `style` and style sheets. */
export const presentation: Readonly<Record<string, IsAllowed>> = {
  color: colour,
  'clip-path': (value) => localReference.test(value),
  'clip-rule': oneOf('nonzero', 'evenodd'),
  display: oneOf('none', 'inline'),
  fill: paint,
  'fill-opacity': length,
  'fill-rule': oneOf('nonzero', 'evenodd'),
  opacity: length,
  'stop-color': colour,
  'stop-opacity': length,
  stroke: paint,
  'stroke-dasharray': dashes,
  'stroke-dashoffset': length,
  'stroke-linecap': oneOf('butt', 'round', 'square'),
  'stroke-linejoin': oneOf('miter', 'round', 'bevel'),
  'stroke-miterlimit': length,
  'stroke-opacity': length,
  'stroke-width': length,
  visibility: oneOf('visible', 'hidden', 'collapse'),
};

const box = { x: length, y: length, width: length, height: length };
const gradient = {
  gradientTransform: transform,
  gradientUnits: units,
  spreadMethod: oneOf('pad', 'reflect', 'repeat'),
};

/** Every element that is taken, with the attributes that are its own. References stand apart. */
export const elements: Readonly<Record<string, Readonly<Record<string, IsAllowed>>>> = {
  svg: {},
  g: { transform },
  defs: {},
  path: { transform, d: path },
  rect: { transform, ...box, rx: length, ry: length },
  circle: { transform, cx: length, cy: length, r: length },
  ellipse: { transform, cx: length, cy: length, rx: length, ry: length },
  line: { transform, x1: length, y1: length, x2: length, y2: length },
  polyline: { transform, points: numbers },
  polygon: { transform, points: numbers },
  use: { transform, ...box },
  clipPath: { transform, clipPathUnits: units },
  linearGradient: { ...gradient, x1: length, y1: length, x2: length, y2: length },
  radialGradient: { ...gradient, cx: length, cy: length, r: length, fx: length, fy: length, fr: length },
  stop: { offset: length },
};
