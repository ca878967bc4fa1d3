import { tracedTexts } from './blockTexts';
import type { ReportDocument, Source } from './document';
import { sectionKind } from './sections';
import type { PictureBlock } from './withoutPictures';

/** Somewhere in the report's words that should be looked at. */
export interface Spot {
  /** Null: it stands on the cover and on every page, or nowhere. */
  readonly chapter: { readonly id: string; readonly title: string } | null;
  /** The words around it. */
  readonly text: string;
  /** Of the block it stands in, where that has one. */
  readonly key?: string | undefined;
  /** Where in the engagement it comes from, where that is known. */
  readonly source?: Source | undefined;
}

const mostSpots = 50;
const aroundLetters = 60;

/** Where the report has what is sought, in its order, at most fifty places. */
export function spotsWhere(report: ReportDocument, wanted: RegExp): readonly Spot[] {
  return spotsIn(report, wanted).slice(0, mostSpots).map(withoutWords);
}

/**
 * The same for characters that cannot be printed, which are mended where they were typed: what was typed once and is
 * printed in ten chapters is one place. At most fifty of a kind, so that none hides another. A text of unknown origin is a place where it has a run of them that no other tells of.
 */
export function spotsOfCharacters(report: ReportDocument, characters: readonly string[]): readonly Spot[] {
  if (characters.length === 0) return [];
  const anyOf = characters.map(literal).join('|');
  const run = new RegExp(`(?:${anyOf})+`, 'gu');
  const found = spotsIn(report, new RegExp(anyOf, 'u'));
  const told = new Set<string>();
  const isNews = ({ source, words }: Found): boolean => {
    const news = [...(words.match(run) ?? []), ...(source === undefined ? [] : [JSON.stringify(source)])];
    const isNew = news.some((each) => !told.has(each));
    for (const each of news) told.add(each);
    return isNew;
  };
  const traced = found.filter(({ source }) => source !== undefined).filter(isNews);
  const others = found.filter(({ source }) => source === undefined).filter(isNews);
  const kept = new Set([...traced, ...others]);
  const ofKind = new Map<string | undefined, number>();
  return found
    .filter((spot) => kept.has(spot))
    .filter(({ source }) => {
      const place = ofKind.get(source?.kind) ?? 0;
      ofKind.set(source?.kind, place + 1);
      return place < mostSpots;
    })
    .map(withoutWords);
}

/** Every picture of the report, under its number as composed, with where it stands. */
export function placedPictures({
  sections,
}: ReportDocument): readonly { readonly picture: PictureBlock; readonly spot: Spot }[] {
  return sections.flatMap(({ id, title, blocks }) =>
    blocks
      .filter((block) => block.kind === 'picture')
      .map((picture) => {
        const { alt, key, label, source } = picture;
        return { picture, spot: { chapter: { id, title }, text: `${label}: ${alt}`, key, source } };
      }),
  );
}

/** The expression that finds just these characters. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

interface Found extends Spot {
  /** All of the text. */
  readonly words: string;
}

function withoutWords({ chapter, text, key, source = sourceOfChapter(chapter) }: Found): Spot {
  return { chapter, text, key, source };
}

function spotsIn(report: ReportDocument, wanted: RegExp): Found[] {
  const { cover, footer, header, sections } = report;
  const from = (part: 'title' | 'client' | 'brand'): Source => ({ kind: 'part', part });
  const onEveryPage = [
    { text: cover.title, source: from('title') },
    { text: cover.client, source: from('client') },
    ...[cover.firm, cover.contact].map((text) => ({ text, source: from('brand') })),
    // What they repeat of the cover was found there.
    ...[header.left, header.right, footer].map((text) => ({
      text: [cover.title, cover.client, cover.firm]
        .filter((part) => part !== '')
        .reduce((left, part) => left.replaceAll(part, ''), text),
      source: undefined,
    })),
  ];
  const texts = [
    ...onEveryPage.map((traced) => ({ ...traced, chapter: null, key: undefined })),
    ...sections.flatMap(({ id, title, blocks }) => {
      const chapter = { id, title };
      return [
        { chapter, key: undefined, text: title, source: undefined },
        ...blocks.flatMap((block) =>
          tracedTexts(block).map((traced) => ({ ...traced, chapter, key: block.key })),
        ),
      ];
    }),
  ];
  return texts.flatMap(({ text, ...place }) => {
    const at = text.search(wanted);
    return at === -1 ? [] : [{ ...place, text: around(text, at), words: text }];
  });
}

/** Where the words of a chapter come from, unless one of its parts says otherwise; around all chapters, the brand. */
function sourceOfChapter(chapter: Spot['chapter']): Source | undefined {
  const part = chapter === null ? 'brand' : sectionKind(chapter.id)?.from;
  return part === undefined ? undefined : { kind: 'part', part };
}

function around(text: string, at: number): string {
  const start = Math.max(0, at - aroundLetters);
  const shown = text.slice(start, at + 2 * aroundLetters);
  return `${start > 0 ? '…' : ''}${shown}${shown.length + start < text.length ? '…' : ''}`;
}
