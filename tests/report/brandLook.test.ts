import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brandColours, colourCorrections, visibleContrast } from '#shared/report/brandColours';
import { contrast, textContrast, white } from '#shared/report/colour';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportOf } from './reportOf';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);
const firm = { name: 'Nordlys', colour: '#0f5c5c' };
const alfa = sampleEngagement('A');

describe('the colours of a brand', () => {
  it('can be read as text and seen as shapes, whatever was chosen', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (colour, accent) => {
        const { area, text, rule, onArea, onAreaMuted, detailOnArea } = brandColours(colour, accent);
        for (const each of [onArea, onAreaMuted])
          expect(contrast(each, area)).toBeGreaterThanOrEqual(textContrast);
        expect(contrast(text, white)).toBeGreaterThanOrEqual(textContrast);
        expect(contrast(rule, white)).toBeGreaterThanOrEqual(visibleContrast);
        expect(contrast(detailOnArea, area)).toBeGreaterThanOrEqual(visibleContrast);
      }),
    );
  });

  it('name every use in which another shade stands in', () => {
    expect(colourCorrections('#f2e400', '#f5f5f5').map(({ use }) => use)).toEqual(['text', 'rule', 'detail']);
  });

  it('are left alone, and nothing is said, where they do', () => {
    expect(colourCorrections('#0f5c5c', '#e8a33d')).toEqual([]);
  });
});

describe('what a brand says around the pages', () => {
  it('is the name of the report over them, unless the brand wants something else', () => {
    expect(reportOf(alfa, { brand: firm }).header).toEqual({
      left: 'Alfa Compliance Software: Told by a test',
      right: '',
    });
    const header = { left: 'own', right: 'client', own: 'Prepared by Nordlys' } as const;
    expect(reportOf(alfa, { brand: { ...firm, header } }).header).toEqual({
      left: 'Prepared by Nordlys',
      right: 'Alfa Compliance Software',
    });
  });

  it('counts pages the way the brand wants', () => {
    const labelOf = (pageNumbers: 'words' | 'fraction' | 'plain') =>
      reportOf(alfa, { brand: { ...firm, pageNumbers } }).pageLabel;
    expect([labelOf('words'), labelOf('fraction'), labelOf('plain')]).toEqual([
      'Page {{page}} of {{pages}}',
      '{{page}} / {{pages}}',
      '{{page}}',
    ]);
  });

  it('numbers chapters and their headings on demand', () => {
    const { sections } = reportOf(alfa, { brand: { ...firm, chapterNumbers: true } });
    sections.forEach(({ title }, index) => expect(title).toMatch(new RegExp(`^${index + 1}  \\S`)));
    const headings = sections[1]?.blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(headings?.[0]).toMatch(/^2\.1 {2}\S/);
    expect(headings?.[1]).toMatch(/^2\.2 {2}/);
  });

  it('prints the disclaimer, a paragraph each', () => {
    const words = JSON.stringify(
      reportOf(alfa, { brand: { ...firm, disclaimer: 'No warranty.\n\nNo liability.' } }).sections,
    );
    expect(words).toContain('"text":"Disclaimer"');
    expect(words).toContain('"text":"No liability."');
    expect(JSON.stringify(reportOf(alfa, { brand: firm }).sections)).not.toContain('Disclaimer');
  });
});
