import type { Template } from './template';

const mostSlugCharacters = 40;

/**
 * A template of one's own, made from another: same content under an own name and id, counted from version 1.0.0.
 * `suffix` (letters, digits, dashes) keeps two copies of the same title apart.
 */
export function copyTemplate(
  original: Template,
  { title, suffix }: { readonly title: string; readonly suffix: string },
): Template {
  return {
    ...original,
    id: `${slug(title)}-${suffix.replaceAll('-', '').slice(0, 8)}`,
    version: '1.0.0',
    title: { en: title },
    basedOn: { id: original.id, version: original.version },
  };
}

/** The Latin letters and digits of a text, so that the id of a template still tells which one it is. */
function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, mostSlugCharacters)
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'template' : plain;
}
