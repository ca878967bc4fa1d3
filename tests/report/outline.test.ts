import { describe, expect, it } from 'vitest';
import type { SectionChoice } from '#shared/engagement/report';
import {
  chapterIdOf,
  choicesFrom,
  leftOutOf,
  outlineOf,
  withMoved,
  withOwnChapter,
} from '#shared/report/outline';
import { sectionKinds } from '#shared/report/sections';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportOf } from './reportOf';

const alfa = sampleEngagement('A');
const idsOf = (choices: readonly SectionChoice[] | undefined): string[] =>
  outlineOf(choices, 'client').map(({ id }) => id);
const chaptersWith = (sections: SectionChoice[], edition: 'client' | 'board' | 'internal' = 'client') =>
  reportOf({ ...alfa, report: { sections } }, { edition }).sections;

describe('the outline of a report', () => {
  it('has every part in its usual order while nothing was chosen', () => {
    expect(idsOf(undefined)).toEqual(sectionKinds.map(({ id }) => id));
  });

  it('keeps a chosen order, and puts parts that were not chosen about behind those they follow', () => {
    const ids = idsOf([{ id: 'roadmap' }, { id: 'summary' }]);
    expect(ids.indexOf('roadmap')).toBeLessThan(ids.indexOf('summary'));
    expect(ids[ids.indexOf('roadmap') + 1]).toBe('training');
    expect([...ids].sort()).toEqual(sectionKinds.map(({ id }) => id as string).sort());
  });

  it('moves a part to where it was dropped', () => {
    const outline = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    expect(withMoved(outline, 'c', 0).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(withMoved(outline, 'a', 2).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });

  it('is kept as nothing while it is the usual one', () => {
    expect(choicesFrom(outlineOf(undefined, 'client'))).toBeNull();
  });

  it('comes back from what is kept as it was', () => {
    const changed = withMoved(outlineOf(undefined, 'client'), 'held', 0).map((entry) =>
      entry.id === 'charter' ? { ...entry, title: 'Who does what', editions: [], isShown: false } : entry,
    );
    expect(outlineOf(choicesFrom(changed) ?? undefined, 'client')).toEqual(changed);
  });

  it('names what an edition leaves out under the name it was given', () => {
    const left = leftOutOf([{ id: 'charter', title: 'Who does what' }], 'board', alfa);
    expect(left.sections).toContainEqual({ id: 'charter', title: 'Who does what' });
  });
});

describe('a report whose parts were chosen', () => {
  it('leaves out a part that was switched off, in that edition alone', () => {
    const sections: SectionChoice[] = [{ id: 'charter', editions: ['internal'] }];
    expect(chaptersWith(sections).map(({ id }) => id)).not.toContain('charter');
    expect(chaptersWith(sections, 'internal').map(({ id }) => id)).toContain('charter');
  });

  it('prints a part under its new name', () => {
    const roadmap = chaptersWith([{ id: 'roadmap', title: 'What comes when' }]).find(
      ({ id }) => id === 'roadmap',
    );
    expect(roadmap?.title).toBe('What comes when');
  });

  it('leaves the chapters of dimensions their own names', () => {
    const titles = chaptersWith([{ id: 'dimensions', title: 'Dimension' }]).map(({ title }) => title);
    expect(titles).not.toContain('Dimension');
  });

  it('prints own chapters with their Markdown, where they were put', () => {
    const sections = chaptersWith([
      { id: 'control' },
      { id: 'own-1', title: 'A word before', text: 'It was **good**.' },
    ]);
    const place = sections.findIndex(({ title }) => title === 'A word before');
    expect(sections[place - 1]?.id).toBe('control');
    expect(sections[place]?.blocks[0]).toMatchObject({
      text: 'It was good.',
      prose: [{ runs: [{}, { text: 'good', isStrong: true }, {}] }],
    });
  });

  it('shows private notes in no other edition, whatever was chosen', () => {
    const sections: SectionChoice[] = [{ id: 'private', editions: ['client', 'board', 'internal'] }];
    expect(chaptersWith(sections).map(({ id }) => id)).not.toContain('private');
    expect(chaptersWith(sections, 'board').map(({ id }) => id)).not.toContain('private');
    expect(chaptersWith(sections, 'internal').map(({ id }) => id)).toContain('private');
  });
});

describe('an own chapter', () => {
  const words = { edition: 'client', title: 'A word before', text: '' } as const;

  it('stands last, with a number that none has', () => {
    const first = withOwnChapter(outlineOf(undefined, 'client'), [], words);
    const second = withOwnChapter(first, [], words);
    expect(second.slice(-2).map(({ id }) => id)).toEqual(['own-1', 'own-2']);
    expect(second.at(-1)?.editions).toEqual(['client', 'internal']);
  });

  it('does not take over the notes on one that is gone', () => {
    const outline = outlineOf(undefined, 'client');
    const gone = withOwnChapter(outline, [], words).slice(-1).map(chapterIdOf);
    expect(withOwnChapter(outline, gone, words).slice(-1).map(chapterIdOf)).not.toEqual(gone);
  });

  it('is shown by the board too where that is looked at', () => {
    const added = withOwnChapter(outlineOf(undefined, 'board'), [], { ...words, edition: 'board' });
    expect(added.at(-1)?.editions).toContain('board');
  });
});
