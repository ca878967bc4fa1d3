import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import type { Edition } from '#shared/engagement/editions';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Block } from '#shared/report/document';
import { leftOutOf } from '#shared/report/outline';
import { picturesIn, withoutPictures } from '#shared/report/withoutPictures';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportOf } from './reportOf';
import { picture, showing } from './showing';

const alfa = sampleEngagement('A');
const facetOf = (dimension: string): string =>
  template.facets.find((each) => each.dimension === dimension)?.id ?? '';
const [first, second] = template.dimensions.map(({ id }) => id);
if (first === undefined || second === undefined) throw new Error('a template of one dimension');

const sectionWith = (engagement: Engagement, id: string, edition: Edition = 'client') =>
  reportOf(engagement, { edition }).sections.find((section) => section.id === id);
const picturesOf = (engagement: Engagement, edition: Edition = 'client') =>
  picturesIn(reportOf(engagement, { edition }));

describe('A chosen picture', () => {
  it('stands in the chapter of the dimension that its facet belongs to, after the findings', () => {
    const blocks =
      sectionWith(showing([picture('a1', [facetOf(first)])]), `dimension-${first}`)?.blocks ?? [];
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'picture')).toHaveLength(1);
    expect(kinds.lastIndexOf('finding')).toBeLessThan(kinds.indexOf('picture'));
    expect(kinds[kinds.indexOf('picture') - 1]).toBe('heading');
  });

  it('says which of the facets of its chapter it supports', () => {
    const facets = [facetOf(first), facetOf(second)];
    const [shown, ...others] = picturesOf(showing([picture('a1', facets)]));
    const [own, other] = facets.map((id) => template.facets.find((each) => each.id === id)?.name.en ?? '');
    expect(others).toEqual([]);
    expect(shown?.caption).toBe(`Caption of a1. Supports: ${own}.`);
    expect(shown?.caption).not.toContain(other);
  });

  it('says what it is about, or that it was shown, where nobody said what it shows', () => {
    const untold = { caption: '' };
    const [about] = picturesOf(showing([picture('a1', [facetOf(first)], untold)]));
    expect(about?.caption).toMatch(/^A picture about .+/);
    const [bare] = picturesOf(showing([picture('a1', [], untold)]));
    expect(bare?.caption).toBe('A picture that was shown');
  });

  it('stands with scope and method where it tells of no facet', () => {
    const method = sectionWith(showing([picture('a1', [])]), 'method');
    expect(method?.blocks.at(-1)).toMatchObject({ kind: 'picture', caption: 'Caption of a1' });
  });

  it('stands with scope and method where the chapters of the dimensions are left out', () => {
    const engagement = showing([picture('a1', [facetOf(first)])]);
    const report = reportOf({
      ...engagement,
      report: { ...engagement.report, sections: [{ id: 'dimensions', editions: [] }] },
    });
    expect(report.sections.find(({ id }) => id === 'method')?.blocks.at(-1)?.kind).toBe('picture');
  });

  it('is counted in the order in which it is printed', () => {
    const files = [picture('a1', [facetOf(second)]), picture('a2', [facetOf(first)]), picture('a3', [])];
    expect(picturesOf(showing(files)).map(({ key, label }) => [key, label])).toEqual([
      ['picture.a3', 'Picture 1'],
      ['picture.a2', 'Picture 2'],
      ['picture.a1', 'Picture 3'],
    ]);
  });

  it('is told in words by its caption, and without one by its facets, never by the name of its file', () => {
    const files = [picture('a1', [facetOf(first)], { caption: '' }), picture('a2', [], { caption: '' })];
    const printed = picturesOf(showing(files));
    expect(printed.every(({ alt }) => alt.length > 10)).toBe(true);
    expect(JSON.stringify(reportOf(showing(files)))).not.toContain('Interview Ada');
  });

  it('prints only as long as it is on record and chosen', () => {
    expect(picturesOf(showing([picture('a1', [])], ['a1', 'gone']))).toHaveLength(1);
    expect(picturesOf(showing([picture('a1', [])], []))).toEqual([]);
    expect(picturesOf(showing([picture('a1', [], { kind: 'document' })]))).toEqual([]);
  });
});

describe('A picture that somebody showed in an interview', () => {
  const [respondent, ...others] = alfa.respondents;
  if (respondent === undefined) throw new Error('a sample without respondents');
  const shownBy = (quote: boolean): Engagement => ({
    ...showing([picture('a1', [], { respondent: respondent.id })]),
    respondents: [{ ...respondent, consent: { quote } }, ...others],
  });

  it('leaves the consulting team only where they agreed to be quoted', () => {
    expect(picturesOf(shownBy(true))).toHaveLength(1);
    expect(picturesOf(shownBy(false))).toEqual([]);
    expect(picturesOf(shownBy(false), 'internal')).toHaveLength(1);
  });

  it('is named among what the edition leaves out', () => {
    expect(leftOutOf(undefined, 'client', shownBy(false)).parts).toContain('unsharedPictures');
    expect(leftOutOf(undefined, 'client', shownBy(true)).parts).not.toContain('unsharedPictures');
  });
});

describe('The edition for the board', () => {
  it('has no pictures, and says so', () => {
    const engagement = {
      ...showing([picture('a1', [facetOf(first)])]),
    };
    const board = reportOf(
      {
        ...engagement,
        report: { ...engagement.report, sections: [{ id: 'dimensions', editions: ['board'] }] },
      },
      { edition: 'board' },
    );
    expect(picturesIn(board)).toEqual([]);
    expect(leftOutOf(undefined, 'board', engagement).parts).toContain('pictures');
    expect(leftOutOf(undefined, 'board', alfa).parts).not.toContain('pictures');
  });
});

describe('A report without a picture that cannot be read', () => {
  const report = reportOf(
    showing([picture('a1', []), picture('a2', [facetOf(first)]), picture('a3', [facetOf(first)])]),
  );
  const without = (...keys: string[]) =>
    withoutPictures(report, ({ key }) => keys.includes(key?.replace('picture.', '') ?? ''));

  it('counts the others anew', () => {
    expect(picturesIn(without('a1', 'a2')).map(({ key, label }) => [key, label])).toEqual([
      ['picture.a3', 'Picture 1'],
    ]);
  });

  it('has no heading over nothing, and keeps one over those that are left', () => {
    const titles = (blocks: readonly Block[]) =>
      blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const shown = titles(without('a2').sections.flatMap(({ blocks }) => blocks));
    expect(shown.filter((text) => text === 'What we were shown')).toHaveLength(2);
    expect(titles(without('a1').sections.find(({ id }) => id === 'method')?.blocks ?? [])).not.toContain(
      'What we were shown',
    );
    expect(titles(without('a2', 'a3').sections.flatMap(({ blocks }) => blocks))).toContain(
      'What we were shown',
    );
  });
});
