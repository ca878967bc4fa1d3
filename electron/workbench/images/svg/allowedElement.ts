import { elements, presentation } from './attributeValues';
import type { StyleSheet } from './styleSheet';
import { readDeclarations } from './styleSheet';
import type { SvgElement } from './svgElement';
import { svgLimits } from './svgElement';
import { SvgRefusal } from './svgRefusal';

/** Links and alternatives are drawn as what they hold. */
const drawnAsGroup = new Set(['a', 'switch']);
const gradients = new Set(['linearGradient', 'radialGradient']);
const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']);

/** What may stand inside an element. */
function mayHold(parent: string, child: string): boolean {
  if (gradients.has(parent)) return child === 'stop';
  if (parent === 'clipPath') return shapes.has(child) || child === 'use';
  if (shapes.has(parent) || parent === 'use' || parent === 'stop') return false;
  return child !== 'svg' && child !== 'stop';
}

/**
 * The same drawing with nothing in it that is not on the list: elements, attributes and values. Style sheets become
 * attributes. Throws `SvgRefusal` for a part that would be missed, naming it.
 */
export function allowedElement(given: SvgElement, styles: StyleSheet): SvgElement {
  const name = drawnAsGroup.has(given.name) ? 'g' : given.name;
  const own = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (own === undefined)
    throw new SvgRefusal({ code: 'image-svg-part', part: `<${given.name.slice(0, 40)}>` });
  const children = given.children
    .filter((child) => child.name !== 'style')
    .map((child) => allowedElement(child, styles));
  const misplaced = children.find((child) => !mayHold(name, child.name));
  if (misplaced !== undefined)
    throw new SvgRefusal({ code: 'image-svg-part', part: `<${misplaced.name}> in <${name}>` });
  const attributes = new Map<string, string>();
  for (const [attribute, value] of given.attributes)
    if (Object.hasOwn(own, attribute) && own[attribute]?.(value) === true) attributes.set(attribute, value);
  for (const [property, value] of looksOf(given, styles)) attributes.set(property, value);
  const [id, href] = [given.attributes.get('id'), given.attributes.get('href')];
  if (id !== undefined) attributes.set('id', id);
  if (href !== undefined && (name === 'use' || gradients.has(name))) attributes.set('href', href);
  if ((attributes.get('d')?.length ?? 0) > svgLimits.pathCharacters)
    throw new SvgRefusal({ code: 'image-svg-too-complex' });
  return { name, attributes, children };
}

/** How an element looks: its attributes, then the style sheet, then its own style. */
function looksOf({ name, attributes }: SvgElement, styles: StyleSheet): ReadonlyMap<string, string> {
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((each) => each !== '');
  const said = [
    ...attributes,
    ...styles.declarationsFor(name, attributes.get('id'), classes.slice(0, 16)),
    ...readDeclarations(attributes.get('style') ?? ''),
  ];
  return new Map(
    said.filter(
      ([property, value]) =>
        Object.hasOwn(presentation, property) && presentation[property]?.(value) === true,
    ),
  );
}
