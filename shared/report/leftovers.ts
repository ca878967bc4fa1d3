import { blockTexts } from './blockTexts';
import type { ReportDocument } from './document';
import type { Spot } from './readiness';

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
  const anyOf = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return spotsWhere(report, new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf})(?![\\p{L}\\p{N}])`, 'iu'));
}

const mostSpots = 50;
const aroundLetters = 60;

function spotsWhere(report: ReportDocument, wanted: RegExp): readonly Spot[] {
  const cover: Spot[] = [report.cover.title, report.cover.subtitle, report.footer].flatMap((text) =>
    spotIn(text, wanted, report.title),
  );
  const inside = report.sections.flatMap((section) => [
    ...spotIn(section.title, wanted, section.title),
    ...section.blocks.flatMap((block) =>
      blockTexts(block).flatMap((text) => spotIn(text, wanted, section.title, block.key)),
    ),
  ]);
  return [...cover, ...inside].slice(0, mostSpots);
}

function spotIn(text: string, wanted: RegExp, section: string, key?: string): Spot[] {
  const at = text.search(wanted);
  if (at === -1) return [];
  const start = Math.max(0, at - aroundLetters);
  const around = text.slice(start, at + 2 * aroundLetters);
  return [
    {
      section,
      key,
      text: `${start > 0 ? '…' : ''}${around}${around.length + start < text.length ? '…' : ''}`,
    },
  ];
}
