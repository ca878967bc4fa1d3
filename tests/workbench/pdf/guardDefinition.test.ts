import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { afterAll, describe, expect, it } from 'vitest';
import { drawDefinition } from '#workbench/pdf/drawDefinition';
import { typefacesFor } from '#workbench/pdf/typefaces';
import { DefinitionTooLarge } from '#workbench/pdf/guardDefinition';
import { png } from '../images/pictures';
import { unpacked } from './unpacked';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-guard-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const secret = join(folder, 'secret.png');
writeFileSync(secret, png({ width: 33, height: 17 }));

const draw = (definition: object): Promise<Uint8Array> =>
  drawDefinition(
    { defaultStyle: { font: 'Text' }, ...definition } as TDocumentDefinitions,
    typefacesFor(null),
  );
const drawing = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`;

describe('what a report may hold', () => {
  it.each([
    ['an address on the network as a picture', { image: 'http://127.0.0.1:9/logo.png' }],
    ['a file of this computer as a picture', { image: secret }],
    ['a file as an attachment', { attachment: { src: secret, name: 'x' } }],
    ['a link to a file inside', { text: 'x', linkToFile: 'x' }],
    ['a picture inside a drawing', { svg: drawing(`<image href="${secret}" width="9" height="9"/>`) }],
    [
      'the same under a prefix',
      { svg: drawing(`<s:image href="${secret}" xmlns:s="http://www.w3.org/2000/svg"/>`) },
    ],
    ['a link inside a drawing', { svg: drawing('<a href="javascript:alert(1)"><path d="M0 0h9"/></a>') }],
  ])('is not %s', async (_, node) => {
    await expect(draw({ content: [node] })).rejects.toThrow(/may (not|hold)/);
    await expect(draw({ content: [{ table: { body: [[{ stack: [node] }]] } }] })).rejects.toThrow(
      /may (not|hold)/,
    );
    await expect(draw({ content: ['x'], footer: () => node })).rejects.toThrow(/may (not|hold)/);
  });

  it.each([
    ['embedded files', { files: { a: { src: secret } } }],
    ['named pictures', { images: { logo: secret } }],
  ])('is not %s of the definition', async (_, part) => {
    await expect(draw({ content: ['x'], ...part })).rejects.toThrow(/may not/);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '\\\\server\\share',
    'JaVaScRiPt:x',
    'http://a.test/',
    'data:text/html,x',
  ])('is no link to %s: its text stays, the link goes', async (link) => {
    const file = unpacked(await draw({ content: [{ text: 'here', link }], compress: false }));
    expect(file).not.toMatch(/\/URI|\/JavaScript|\/Launch/);
  });

  it.each(['https://a.test/', 'mailto:a@b.test'])('may be a link to %s', async (link) => {
    const file = unpacked(await draw({ content: [{ text: 'here', link }], compress: false }));
    expect(file).toContain(`/URI (${link})`);
  });

  it('is looked at as well where it is made only when a chapter is laid out anew', async () => {
    const over = Array.from({ length: 56 }, () => ({ text: 'A line of many.' }));
    const fit = { steps: 1, again: () => [{ image: secret }] };
    const lines = { stack: [{ text: 'First.', pageBreak: 'before' }, ...over], fit };
    await expect(draw({ content: ['x', lines] })).rejects.toThrow(/may hold a picture only as/);
  });

  it('is not more than can be drawn', async () => {
    const body = Array.from({ length: 20_001 }, () => ['x']);
    await expect(draw({ content: [{ table: { body } }] })).rejects.toThrow(DefinitionTooLarge);
    const content = Array.from({ length: 400_000 }, () => ({}));
    await expect(draw({ content })).rejects.toThrow(DefinitionTooLarge);
  });
});
