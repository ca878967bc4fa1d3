import { describe, expect, it } from 'vitest';
import { coverStyles, type CoverStyle } from '#shared/report/coverStyle';
import { papers } from '#shared/report/paper';
import type { CoverInput, CoverLogo } from '#workbench/pdf/layout/cover/coverInput';
import { clientMark, firmMark, type LogoBox } from '#workbench/pdf/layout/cover/logos';
import { pageOf } from '#workbench/pdf/layout/page';
import { paletteOf } from '#workbench/pdf/layout/palette';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportOf } from '../../report/reportOf';
import { readPdf } from './readPdf';

const longTitle =
  'Bestandsaufnahme der Produktmanagementorganisation und Produktverantwortungsstrukturen in den Geschäftsbereichen Industrieautomatisierung, Gebäudetechnik und Energieversorgungsdienstleistungen 2026';
const longClient =
  'Süddeutsche Gebäudeautomatisierungs- und Energieversorgungsgesellschaft mit beschränkter Haftung & Co. KG';
const alfa = sampleEngagement('A');

describe.each(coverStyles)('the cover "%s"', (cover: CoverStyle) => {
  it.each(papers)(
    'holds a long German title and everything else on one page of %s',
    async (paper) => {
      const brand = {
        name: 'Müller, Schönfeld & Østergård Unternehmensberatung',
        colour: '#f2c200',
        cover,
        paper,
        contact: 'Hauptstraße 1\n80331 München\nhallo@beratung.example',
      };
      const document = reportOf(
        { ...alfa, title: longTitle },
        { brand, client: { id: 'client', name: longClient }, isDraft: true },
      );
      const { bytes, pages } = await renderPdf({
        document: {
          ...document,
          cover: { ...document.cover, version: 'Version 1.2' },
          sections: document.sections.slice(0, 1),
        },
        brand,
        logo: null,
        typeface: null,
      });
      const read = await readPdf(bytes);
      const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
      // A title may have to be divided, the name of the firm is not.
      const words = squeezed(read.pages[0] ?? '');
      expect(words).toContain(squeezed(brand.name));
      const undivided = (text: string): string => squeezed(text).replaceAll('-', '');
      for (const each of [
        longTitle,
        longClient,
        'hallo@beratung.example',
        'Version 1.2',
        'Draft',
        `Prepared for ${longClient} only.`,
      ])
        expect(undivided(words)).toContain(undivided(each));
      expect(read.pages[1]).toContain('Contents');
      expect(pages).toBeLessThan(6);
    },
    60_000,
  );
});

describe('the logo on a cover', () => {
  const drawing = (svg: string): CoverLogo => ({ kind: 'drawing', svg, width: 1000, height: 300 });
  const box: LogoBox = { x: 60, y: 60, widthPt: 200, heightPt: 90, side: 'left' };
  const input = (colour: string, logos: Partial<CoverInput['logos']>): CoverInput => ({
    cover: reportOf(alfa).cover,
    logos: { firm: null, firmOnDark: null, client: null, ...logos },
    page: pageOf('A4'),
    palette: paletteOf(colour),
  });
  const both = { firm: drawing('for white'), firmOnDark: drawing('for dark') };

  it('is the one for dark ground where there is one and the ground is dark', () => {
    const drawn = JSON.stringify(firmMark(input('#1d2b53', both), box, 'colour'));
    expect(drawn).toContain('for dark');
    expect(drawn).not.toContain('"rect"');
  });

  it('is the one for white on a white plate where the ground is a light colour', () => {
    const drawn = JSON.stringify(firmMark(input('#f2c200', both), box, 'colour'));
    expect(drawn).toContain('for white');
    expect(drawn).toContain('"color":"#ffffff"');
  });

  it('stands on white as it is', () => {
    const drawn = JSON.stringify(firmMark(input('#1d2b53', both), box, 'white'));
    expect(drawn).toContain('for white');
    expect(drawn).not.toContain('"rect"');
  });

  it('gets a dark plate on white where there is none but the one for dark ground', () => {
    const only = { firmOnDark: both.firmOnDark };
    expect(JSON.stringify(firmMark(input('#1d2b53', only), box, 'white'))).toContain('"color":"#1a2129"');
  });

  it('gives way to the name of the firm where there is none', () => {
    const drawn = JSON.stringify(firmMark(input('#1d2b53', {}), box, 'colour'));
    expect(drawn).toContain('Nordlys Product Advisers');
  });

  it('of the client keeps to its box, on a plate where the ground has a colour', () => {
    const drawn = clientMark(input('#1d2b53', { client: drawing('client') }), box, 'colour');
    expect(JSON.stringify(drawn[0])).toContain('"color":"#ffffff"');
    expect(drawn[1]).toMatchObject({ fit: [182, 54.6], absolutePosition: { x: 69 } });
  });
});
