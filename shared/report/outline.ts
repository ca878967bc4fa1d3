import type { Engagement } from '../engagement/engagement';
import type { SectionChoice } from '../engagement/report';
import { chosenPictures, printedPictures } from '../outputs/printedPictures';
import type { Edition } from './editions';
import { sectionKind, sectionKinds, type SectionId } from './sections';

/** A part of the report as it stands for one edition. */
export interface OutlineEntry {
  readonly id: string;
  /** Null: an own chapter. */
  readonly section: SectionId | null;
  /** The consultant's own name for it; null: the usual one. */
  readonly title: string | null;
  /** Of an own chapter; null for all others. */
  readonly text: string | null;
  readonly isShown: boolean;
  /** Editions that show it. */
  readonly editions: readonly Edition[];
}

/** Editions that show an own chapter unless told otherwise. */
const ownEditions: readonly Edition[] = ['client', 'internal'];

/**
 * Every part of the report in order, shown or not. Parts that were not chosen about, which a newer Plumbline may have
 * added, stand behind the part they usually follow. What is internal only is shown by no other edition, whatever was
 * chosen.
 */
export function outlineOf(choices: readonly SectionChoice[] | undefined, edition: Edition): OutlineEntry[] {
  return inOrder(choices ?? []).flatMap((choice): OutlineEntry[] => {
    const kind = sectionKind(choice.id);
    if (kind === undefined && choice.text === undefined) return [];
    const wanted = choice.editions ?? kind?.editions ?? ownEditions;
    const shownIn = kind?.isInternalOnly === true ? wanted.filter((each) => each === 'internal') : wanted;
    return [
      {
        id: choice.id,
        section: kind?.id ?? null,
        title: choice.title ?? null,
        text: kind === undefined ? (choice.text ?? null) : null,
        isShown: shownIn.includes(edition),
        editions: shownIn,
      },
    ];
  });
}

/** The choices that make an outline: null where everything is as it comes, so that nothing need be kept. */
export function choicesFrom(outline: readonly Omit<OutlineEntry, 'isShown'>[]): SectionChoice[] | null {
  const choices = outline.map(({ id, editions, section, text, title }): SectionChoice => {
    const usual = section === null ? ownEditions : (sectionKind(section)?.editions ?? []);
    const isUsual = usual.length === editions.length && usual.every((each) => editions.includes(each));
    return {
      id,
      ...(title === null ? {} : { title }),
      ...(isUsual ? {} : { editions: [...editions] }),
      ...(text === null ? {} : { text }),
    };
  });
  const isUsual =
    choices.length === sectionKinds.length &&
    choices.every(
      (choice, place) => choice.id === sectionKinds[place]?.id && Object.keys(choice).length === 1,
    );
  return isUsual ? null : choices;
}

/** The outline with a part moved to a place, 0 for the first. */
export function withMoved<Entry extends { readonly id: string }>(
  outline: readonly Entry[],
  id: string,
  place: number,
): Entry[] {
  const moved = outline.find((entry) => entry.id === id);
  const others = outline.filter((entry) => entry.id !== id);
  return moved === undefined ? others : others.toSpliced(place, 0, moved);
}

/** Id of the chapter in the report that a part of the outline makes. */
export function chapterIdOf({ id, section }: Pick<OutlineEntry, 'id' | 'section'>): string {
  return section === null ? `own-${id}` : id;
}

/**
 * The outline with a chapter of one's own at the end, where it is found at once, shown by the edition that is looked at.
 * `noted` are ids of chapters that something was noted about: a new one never takes over the notes on one that is gone.
 */
export function withOwnChapter(
  outline: readonly OutlineEntry[],
  noted: readonly string[],
  { edition, text, title }: Pick<OutlineEntry, 'text' | 'title'> & { readonly edition: Edition },
): OutlineEntry[] {
  const taken = new Set([...outline.map(chapterIdOf), ...noted]);
  const own = (number: number): OutlineEntry => ({
    id: `own-${number}`,
    section: null,
    title,
    text: text ?? '',
    isShown: true,
    editions: ownEditions.includes(edition) ? ownEditions : ['client', 'board', 'internal'],
  });
  let number = 1;
  while (taken.has(chapterIdOf(own(number)))) number += 1;
  return [...outline, own(number)];
}

function inOrder(choices: readonly SectionChoice[]): SectionChoice[] {
  const known = new Set(choices.map(({ id }) => id));
  const ordered = [...choices];
  sectionKinds.forEach(({ id }, place) => {
    if (known.has(id)) return;
    const before = sectionKinds.slice(0, place).map((kind) => kind.id as string);
    const after = ordered.findLastIndex((choice) => choice.id === before.at(-1));
    if (after === -1 && before.length > 0) {
      ordered.push({ id });
      return;
    }
    // Own chapters belong to the part they stand behind.
    const others = ordered.slice(after + 1).findIndex((choice) => sectionKind(choice.id) !== undefined);
    ordered.splice(others === -1 ? ordered.length : after + 1 + others, 0, { id });
  });
  return ordered;
}

/** What an edition can leave out besides chapters; which of it, `leftOutOf` says. */
export type LeftOutPart = 'names' | 'notes' | 'detail' | 'pictures' | 'unsharedPictures';

export interface LeftOut {
  readonly sections: readonly { readonly id: SectionId; readonly title: string | null }[];
  /** Titles of own chapters. */
  readonly own: readonly string[];
  readonly parts: readonly LeftOutPart[];
}

/** What the others show and this edition does not. */
export function leftOutOf(
  choices: readonly SectionChoice[] | undefined,
  edition: Edition,
  engagement: Engagement,
): LeftOut {
  const left = outlineOf(choices, edition).filter(({ isShown, editions }) => !isShown && editions.length > 0);
  return {
    sections: left.flatMap(({ section, title }) =>
      section === null || sectionKind(section)?.isInternalOnly === true ? [] : [{ id: section, title }],
    ),
    own: left.flatMap(({ section, title }) => (section === null && title !== null ? [title] : [])),
    parts: [
      ...(edition === 'internal' ? [] : (['names', 'notes'] as const)),
      ...(edition === 'board' ? (['detail'] as const) : []),
      ...leftOutPictures(engagement, edition),
    ],
  };
}

function leftOutPictures(engagement: Engagement, edition: Edition): readonly LeftOutPart[] {
  const isLeft = printedPictures(engagement, edition).length < chosenPictures(engagement).length;
  if (!isLeft) return [];
  return edition === 'board' ? ['pictures'] : ['unsharedPictures'];
}
