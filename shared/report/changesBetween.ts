import { blockTexts } from './blockTexts';
import type { ReportDocument, Section } from './document';

/** What became of a chapter since a report was given out. */
export interface ChapterChange {
  readonly id: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Texts that are new, and those that are gone; both empty for a chapter that came or went whole. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The chapter that tells of the document itself and so is different in every one. */
const ownChapter = 'control';

/** Chapters that say something else than they did, in the order of the report as it is now, those that are gone last. */
export function changesBetween(before: ReportDocument, now: ReportDocument): readonly ChapterChange[] {
  const old = new Map(before.sections.map((section) => [section.id, section]));
  const current = new Set(now.sections.map(({ id }) => id));
  const whole = (section: Section, change: 'added' | 'removed'): ChapterChange => ({
    id: section.id,
    title: section.title,
    change,
    added: [],
    removed: [],
  });
  return [
    ...now.sections.flatMap((section) => {
      if (section.id === ownChapter) return [];
      const earlier = old.get(section.id);
      return earlier === undefined ? [whole(section, 'added')] : changesIn(earlier, section);
    }),
    ...before.sections.filter(({ id }) => !current.has(id)).map((section) => whole(section, 'removed')),
  ];
}

function changesIn(before: Section, now: Section): ChapterChange[] {
  const [old, current] = [textsOf(before), textsOf(now)];
  const added = without(current, old);
  const removed = without(old, current);
  const isMoved = added.length === 0 && removed.length === 0 && old.join('\n') !== current.join('\n');
  return added.length + removed.length > 0 || isMoved
    ? [{ id: now.id, title: now.title, change: 'changed', added, removed }]
    : [];
}

function textsOf({ title, blocks }: Section): readonly string[] {
  return [title, ...blocks.flatMap(blockTexts)];
}

/** Texts of one list that the other lacks, counting how often each stands in it. */
function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of others) left.set(text, (left.get(text) ?? 0) + 1);
  return texts.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

/** What says where a text comes from and how much room it may take, not what it says. */
const hints: ReadonlySet<string> = new Set(['source', 'mostPages']);

/**
 * What a report says, apart from when and as which version: equal for two reports of the same content. The order of
 * keys is the order they were composed in, which is the same for equal input.
 */
export function contentOf(report: ReportDocument): string {
  const { cover, sections } = report;
  const said = {
    ...report,
    composedAt: undefined,
    cover: { ...cover, date: undefined, version: undefined, isDraft: undefined },
    sections: sections.filter(({ id }) => id !== ownChapter),
  };
  return JSON.stringify(said, (key, value: unknown) => (hints.has(key) ? undefined : value));
}
