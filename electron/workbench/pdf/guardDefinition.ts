import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** More objects or table rows than can surely be drawn within the limits of the drawing process. */
export class DefinitionTooLarge extends Error {}

const most = { objects: 400_000, tableRows: 20_000 } as const;
const linkTargets = new Set(['https:', 'mailto:']);
const ownPicture = /^data:image\/(?:png|jpeg);base64,/;
/** Ways of the library to put a file from the disk into the document. */
const fileKeys = ['attachment', 'attachments', 'files', 'linkToFile'] as const;
const fileKeySet: ReadonlySet<string> = new Set(fileKeys);
/** A second look at drawings, whose own writers never make these. */
const unsafeInDrawing = /<(?:[\w-]+:)?(?:a|image|script|foreignObject|style)[\s/>]/i;

/**
 * The same definition, safe to give to the PDF library whatever is in it: no file from the disk, no picture but data,
 * no picture inside a drawing, links only to https and mailto, and not more than can be drawn. Changes the nodes it is
 * given. Throws for what our own layout never makes; throws `DefinitionTooLarge` for too much.
 */
export function guardDefinition(definition: TDocumentDefinitions): TDocumentDefinitions {
  const { background, header, footer, ...rest } = definition;
  const guard = createGuard();
  guard(rest);
  const guardDynamic = <Made>(part: Made): Made => {
    if (typeof part === 'function') return guardMade(part);
    guard(part);
    return part;
  };
  return {
    ...rest,
    ...(background === undefined ? {} : { background: guardDynamic(background) }),
    ...(header === undefined ? {} : { header: guardDynamic(header) }),
    ...(footer === undefined ? {} : { footer: guardDynamic(footer) }),
  };
}

/** What is made only when it is needed is looked at when it is made. */
function guardMade<Make>(part: Make): Make {
  const make = part as unknown as (...given: unknown[]) => unknown;
  return ((...given: unknown[]) => {
    const made = make(...given);
    createGuard()(made);
    return made;
  }) as Make;
}

function createGuard(): (node: unknown) => void {
  let objects = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || node instanceof Date) return;
    objects += 1;
    if (objects > most.objects) throw new DefinitionTooLarge('more objects than can be drawn');
    if (!Array.isArray(node)) guardNode(node as Record<string, unknown>);
    Object.values(node).forEach(visit);
  };
  return visit;
}

function guardNode(node: Record<string, unknown>): void {
  for (const key of Object.keys(node))
    if (fileKeySet.has(key)) throw new Error(`a report may not hold a file: ${key}`);
  const { again, body, image, images, link, svg } = node;
  if (typeof again === 'function') node['again'] = guardMade(again);
  if (images !== undefined) throw new Error('a report may not name its pictures');
  if (image !== undefined && !(typeof image === 'string' && ownPicture.test(image)))
    throw new Error('a report may hold a picture only as PNG or JPEG data');
  if (Array.isArray(body) && body.length > most.tableRows)
    throw new DefinitionTooLarge('more table rows than can be drawn');
  if (link !== undefined && !isAllowedLink(link)) delete node['link'];
  if (svg !== undefined) guardDrawing(node, svg);
}

/** The library would read a picture inside a drawing from the disk without asking any policy. */
function guardDrawing(node: Record<string, unknown>, svg: unknown): void {
  if (typeof svg !== 'string' || unsafeInDrawing.test(svg))
    throw new Error('a drawing may hold shapes and letters only');
  node['options'] = {
    ...(node['options'] as object | undefined),
    imageCallback: (): never => {
      throw new Error('a drawing may not refer to a picture');
    },
  };
}

function isAllowedLink(link: unknown): boolean {
  return typeof link === 'string' && URL.canParse(link) && linkTargets.has(new URL(link).protocol);
}
