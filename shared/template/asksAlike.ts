import { languageSchema } from './localizedText';
import type { Template } from './template';

/**
 * Whether two versions of a template ask the same questions in the same English words and score them alike, so that
 * what was measured with one compares with the other. Translations and what is said about the results do not count.
 */
export function asksAlike(one: Template, other: Template): boolean {
  if (one.id !== other.id) return false;
  return one.version === other.version || isAlike(measures(one), measures(other));
}

function measures({
  configuration,
  contradictions,
  dimensions,
  facets,
  facts,
  groups,
  questions,
  symptoms,
}: Template) {
  return { configuration, contradictions, dimensions, facets, facts, groups, questions, symptoms };
}

function isAlike(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  if (isLocalized(one) && isLocalized(other)) return one['en'] === other['en'];
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
    isAlike(one[key], other[key]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isLocalized(value: Readonly<Record<string, unknown>>): boolean {
  return (
    typeof value['en'] === 'string' &&
    Object.keys(value).every((key) => languageSchema.safeParse(key).success)
  );
}
