import { localReference } from './attributeValues';
import { svgLimits, type SvgElement } from './svgElement';
import { SvgRefusal } from './svgRefusal';

/** Attributes that refer to another element of the drawing, with what each becomes where there is no such element. */
const referring = { href: null, fill: 'none', stroke: 'none', 'clip-path': null } as const;
type Referring = keyof typeof referring;
const referringNames = Object.keys(referring) as readonly Referring[];

type Links = ReadonlyMap<SvgElement, ReadonlyMap<Referring, SvgElement>>;

/** Elements and references on the way from the root to a leaf. */
const mostSteps = 120;

/**
 * The drawing with every reference checked, and renamed so that no name of a stranger's is left. A `<use>` may show a
 * thing of the same drawing that uses nothing itself, paints may be gradients, clip paths clip and are not clipped,
 * and nothing refers to itself. What is drawn counts with everything it refers to. Throws `SvgRefusal`.
 */
export function resolveReferences(root: SvgElement): SvgElement {
  const links = linksOf(root);
  const weights = new Map<SvgElement, number>();
  if (weigh(root, links, weights, new Set()) > svgLimits.drawnElements)
    throw new SvgRefusal({ code: 'image-svg-too-complex' });
  for (const element of elementsOf(root)) {
    if (element.name === 'use') refuseNestedUse(links.get(element)?.get('href'));
    if (element.name === 'clipPath') refuseClipped(element, links);
  }
  return renamed(root, links, namesFor(links));
}

function refused(part: string): never {
  throw new SvgRefusal({ code: 'image-svg-part', part });
}

function* elementsOf(element: SvgElement): Generator<SvgElement> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}

function linksOf(root: SvgElement): Links {
  const byId = new Map<string, SvgElement>();
  for (const element of elementsOf(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return new Map(
    [...elementsOf(root)].map((element) => {
      const found = referringNames.flatMap((name) => {
        const id = idIn(name, element.attributes.get(name));
        const target = id === null ? undefined : byId.get(id);
        return target !== undefined && mayReferTo(element, name, target) ? [[name, target] as const] : [];
      });
      return [element, new Map(found)];
    }),
  );
}

function idIn(name: Referring, value: string | undefined): string | null {
  if (value === undefined) return null;
  if (name === 'href') return value.startsWith('#') ? value.slice(1) : null;
  return localReference.exec(value)?.[1] ?? null;
}

const gradients = new Set(['linearGradient', 'radialGradient']);
const notShown = new Set(['svg', 'defs', 'stop', 'clipPath', ...gradients]);

function mayReferTo(element: SvgElement, name: Referring, target: SvgElement): boolean {
  if (name === 'clip-path') return target.name === 'clipPath';
  if (name === 'href' && element.name === 'use') return !notShown.has(target.name);
  return gradients.has(target.name);
}

/** How many elements showing this one comes to. Each is worked out once, however often it is referred to. */
function weigh(
  element: SvgElement,
  links: Links,
  weights: Map<SvgElement, number>,
  above: ReadonlySet<SvgElement>,
): number {
  const known = weights.get(element);
  if (known !== undefined) return known;
  if (above.has(element)) refused('references in a circle');
  if (above.size > mostSteps) throw new SvgRefusal({ code: 'image-svg-too-complex' });
  const below = [...element.children, ...(links.get(element)?.values() ?? [])];
  const path = new Set([...above, element]);
  const weight = below.reduce((sum, each) => sum + weigh(each, links, weights, path), 1);
  weights.set(element, weight);
  return weight;
}

function refuseNestedUse(target: SvgElement | undefined): void {
  if (target === undefined) refused('<use> of something outside the drawing');
  for (const { name } of elementsOf(target)) if (name === 'use') refused('<use> within <use>');
}

function refuseClipped(clipPath: SvgElement, links: Links): void {
  for (const element of elementsOf(clipPath)) {
    const shown = links.get(element)?.get('href');
    const all = [element, ...(shown === undefined ? [] : elementsOf(shown))];
    if (all.some((each) => links.get(each)?.has('clip-path') === true)) refused('<clipPath> that is clipped');
  }
}

function namesFor(links: Links): ReadonlyMap<SvgElement, string> {
  const targets = new Set([...links.values()].flatMap((each) => [...each.values()]));
  return new Map([...targets].map((target, index) => [target, `p${index + 1}`]));
}

function renamed(element: SvgElement, links: Links, names: ReadonlyMap<SvgElement, string>): SvgElement {
  const attributes = new Map(element.attributes);
  attributes.delete('id');
  const own = names.get(element);
  if (own !== undefined) attributes.set('id', own);
  for (const name of referringNames) {
    const isReference = name === 'href' || localReference.test(attributes.get(name) ?? '');
    if (!attributes.has(name) || !isReference) continue;
    const target = links.get(element)?.get(name);
    const otherwise = referring[name];
    if (target !== undefined)
      attributes.set(name, name === 'href' ? `#${names.get(target)}` : `url(#${names.get(target)})`);
    else if (otherwise === null) attributes.delete(name);
    else attributes.set(name, otherwise);
  }
  return {
    name: element.name,
    attributes,
    children: element.children.map((child) => renamed(child, links, names)),
  };
}
