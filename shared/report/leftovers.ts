import type { ReportDocument } from './document';
import { literal, spotsWhere, type Spot } from './spots';

/** What people leave where something is still to be written, in the languages Plumbline speaks. */
const placeholder =
  /\{\{.*?\}\}|\b(?:T(?:ODO|BD|BC)|FIX(?:ME)|X{3,})\b|\blorem ipsum\b|\[(?:…|\.{2,}|client|customer|name|date|tbd|kunde|kundenname|datum|kund|kundnamn|namn)\]|\?{3,}/i;

/** Texts with a place that is still to be filled. */
export function placeholders(report: ReportDocument): readonly Spot[] {
  return spotsWhere(report, placeholder);
}

/** Shorter names are too likely to be ordinary words. */
const shortestName = 4;

/**
 * Texts that name another client of the workspace: left from an earlier report, most likely. A name that is part of
 * the client's own or of the firm's is no find.
 */
export function foreignNames(
  report: ReportDocument,
  others: readonly string[],
  own: readonly string[],
): readonly Spot[] {
  const isOwn = (name: string): boolean =>
    own.some((each) => each.toLocaleLowerCase().includes(name.toLocaleLowerCase()));
  const names = others
    .map((name) => name.trim())
    .filter((name) => name.length >= shortestName && !isOwn(name));
  if (names.length === 0) return [];
  const anyOf = names.map(literal).join('|');
  return spotsWhere(report, new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, 'iu'));
}
