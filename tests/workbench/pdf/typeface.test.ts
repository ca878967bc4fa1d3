import { beforeAll, describe, expect, it } from 'vitest';
import { renderPdf } from '#workbench/pdf/renderPdf';
import type { Rendered, RenderJob } from '#workbench/pdf/renderJob';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { liberation } from '../../support/testTypefaces';
import { readPdf } from './readPdf';
import { unpacked } from './unpacked';

const document = reportOf(sampleEngagement('A'));
const faces = { regular: liberation('Regular'), bold: liberation('Bold'), italic: liberation('Italic') };
const job: RenderJob = {
  document: {
    ...document,
    title: 'GROẞ in ẞ',
    footer: 'FUẞ of every page',
    sections: [
      ...document.sections,
      {
        id: 'words',
        title: 'MAẞE',
        startsPage: true,
        blocks: [{ kind: 'paragraph', text: 'Die Straße heißt STRAẞE, and ₿ is money.' }],
      },
    ],
  },
  brand: { name: 'Nordlys', colour: '#0f5c5c' },
  logo: null,
  typeface: { kind: 'faces', faces },
};

/** Names of the faces, without the letters that mark a part of one. */
function facesIn({ bytes }: Rendered): Set<string> {
  const names = unpacked(bytes).matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([\w-]+)/g);
  return new Set([...names].map(([, name]) => name ?? ''));
}

describe('a report in the typeface of the firm', () => {
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = await renderPdf(job);
  });

  it('is set in it, with ours behind it for characters it lacks', async () => {
    expect(facesIn(rendered)).toEqual(
      new Set(['LiberationSans', 'LiberationSans-Bold', 'Inter-Regular', 'Inter-SemiBold']),
    );
    const text = (await readPdf(rendered.bytes)).pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Die Straße heißt STRAẞE, and ₿ is money.');
    expect(text).toContain('FUẞ of every page');
    expect(rendered.warnings).toEqual([]);
  });

  it('needs ours for nothing else', async () => {
    const plain = await renderPdf({ ...job, document });
    expect([...facesIn(plain)].filter((name) => !name.startsWith('Liberation'))).toEqual([]);
  });

  it('gives equal bytes for equal jobs', async () => {
    expect(Buffer.from((await renderPdf(job)).bytes).equals(Buffer.from(rendered.bytes))).toBe(true);
  });

  it('is made in ours, and says so, where the typeface cannot be used', async () => {
    const problem = { code: 'font-damaged' } as const;
    const without = await renderPdf({ ...job, typeface: { kind: 'unreadable', problem } });
    expect(without.warnings).toEqual([{ code: 'typeface-left-out', problem }]);
    expect([...facesIn(without)].filter((name) => !name.startsWith('Inter'))).toEqual([]);
  });

  it('has the labels of drawings in ours where a face gives itself the name of a file', async () => {
    const named = Buffer.from(liberation('Regular'));
    const from = Buffer.from('LiberationSans', 'utf16le').swap16();
    const to = Buffer.from('/etc/passwd-ab', 'utf16le').swap16();
    for (let at = named.indexOf(from); at !== -1; at = named.indexOf(from)) to.copy(named, at);
    const drawn = await renderPdf({
      ...job,
      document,
      typeface: { kind: 'faces', faces: { regular: new Uint8Array(named) } },
    });
    expect([...facesIn(drawn)].some((name) => name.startsWith('Inter'))).toBe(true);
    expect([...facesIn(drawn)].filter((name) => name.startsWith('Helvetica'))).toEqual([]);
  });
});
