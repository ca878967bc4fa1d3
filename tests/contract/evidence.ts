import { expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { writeContainer } from '#workbench/gate/writeContainer';
import { sha256 } from '#workbench/storage/storage';
import type { Caller } from './contractSuite';
import { onePixelPng } from './pictures';
import { engagementWithPerson } from './engagementWithPerson';

const pdf = new Uint8Array(Buffer.from('%PDF-1.7\nA charter that only this test knows\n%%EOF\n'));
const told = { addedAt: '2026-03-01T09:00:00.000Z', fileName: 'board.png', caption: '', facets: [] };
const picture = new Uint8Array(Buffer.from(onePixelPng, 'base64'));

/** Pictures and documents: kept, found again, handed out, passed on in a container, and forgotten with a person. */
export function evidence({ take, refused, fetch, reopen }: Caller): void {
  let engagement = '';
  let respondent = '';
  const place = () => ({ engagement, caption: '', facets: ['role.definition'] });
  const idOf = ({ evidence: files = [] }: Engagement, at: number): string => files.at(at)?.id ?? '';

  it('keeps a picture as one of its own and a document as it is', async () => {
    const person = { client: 'Evidence Ltd', title: 'Shown' };
    ({ engagement, respondent } = await engagementWithPerson({ take }, person));
    await take('evidence.add', { ...place(), fileName: 'C:\\tmp\\board.webp.png', bytes: picture });
    const both = await take('evidence.add', {
      ...place(),
      fileName: 'charter.pdf',
      bytes: pdf,
      respondent,
      question: 'role.charter',
    });
    expect(both.evidence).toMatchObject([
      { kind: 'picture', fileName: 'board.webp.png', mediaType: 'image/png', facets: ['role.definition'] },
      { kind: 'document', fileName: 'charter.pdf', mediaType: 'application/pdf', respondent },
    ]);
    await reopen();
    const shown = await take('evidence.readPicture', { engagement, evidence: idOf(both, 0) });
    expect(shown).toMatch(/^data:image\/png;base64,/);
    expect(await take('evidence.readPicture', { engagement, evidence: idOf(both, 1) })).toBeNull();
    const copy = await take('evidence.saveCopy', { engagement, evidence: idOf(both, 1) });
    expect(Buffer.from(await fetch(copy))).toEqual(Buffer.from(pdf));
  });

  it('refuses what is no evidence, and says why', async () => {
    const add = (fileName: string, bytes: Uint8Array) =>
      refused('evidence.add', { ...place(), fileName, bytes });
    const program = new Uint8Array(Buffer.from('MZ'));
    expect(await add('setup.exe', program)).toEqual({ code: 'evidence-kind-unknown', fileName: 'setup.exe' });
    expect(await add('charter.pdf', program)).toMatchObject({ code: 'evidence-kind-unknown' });
    expect(await add('broken.png', picture.slice(0, 40))).toMatchObject({ code: 'image-damaged' });
    const large = new Uint8Array(20_000_001);
    large.set(pdf);
    expect(await add('large.pdf', large)).toMatchObject({ code: 'evidence-too-large', limitMb: 20 });
    const unknown = { engagement, evidence: 'nothing' };
    const gone = { code: 'evidence-unknown', evidence: 'nothing' };
    expect(await refused('evidence.remove', unknown)).toEqual(gone);
    expect(await refused('evidence.readPicture', unknown)).toEqual(gone);
    expect(await refused('evidence.saveCopy', unknown)).toEqual(gone);
    const description = { caption: 'x', facets: [] };
    expect(await refused('evidence.describe', { ...unknown, description })).toEqual(gone);
    const elsewhere = { ...place(), facets: ['nothing'], fileName: 'a.pdf', bytes: pdf };
    expect(await refused('evidence.add', elsewhere)).toEqual({ code: 'facet-unknown', facet: 'nothing' });
  });

  it('confirms a facet by it, and undo brings back what was taken off the list', async () => {
    const { engagement: before } = await take('engagements.open', { engagement });
    const file = idOf(before, 1);
    const described = await take('evidence.describe', {
      engagement,
      evidence: file,
      description: { caption: 'Role description of 2025', facets: ['role.definition'] },
    });
    expect(described.evidence?.[1]?.caption).toBe('Role description of 2025');
    expect(await take('search.find', { text: 'role description' })).toMatchObject([
      { engagement, kind: 'document', text: 'Role description of 2025 · charter.pdf' },
    ]);
    await take('evidence.verify', {
      engagement,
      facet: 'role.definition',
      verification: { by: 'document', note: 'Agreed with sales', on: '2026-03-02', evidence: [file] },
    });
    expect((await take('evidence.remove', { engagement, evidence: file })).evidence).toHaveLength(1);
    const { undo } = await take('history.next', { engagement });
    await take('history.undo', { engagement, expected: undo?.seq ?? 0 });
    const { engagement: again } = await take('engagements.open', { engagement });
    expect(again.evidence).toEqual(described.evidence);
    expect(again.verified).toMatchObject([{ facet: 'role.definition', evidence: [file] }]);
  });

  it('travels in a container and in a copy, never in the plain file', async () => {
    const container = await fetch((await take('exchange.exportContainer', { engagement })).delivery);
    const plain = Buffer.from(await fetch(await take('exchange.export', { engagement }))).toString('utf8');
    expect(plain).not.toContain('charter.pdf');
    const seen = await take('imports.preview', { fileName: 'shown.plumbline', bytes: container });
    expect(seen.content).toMatchObject({ kind: 'engagement', attachments: 2 });
    const taken = await take('imports.commit', { import: seen.import });
    if (taken.kind !== 'engagement') throw new Error('it came as something else');
    const { engagement: there } = await take('engagements.open', { engagement: taken.engagement });
    const file = await take('evidence.saveCopy', { engagement: there.id, evidence: idOf(there, 1) });
    expect(Buffer.from(await fetch(file))).toEqual(Buffer.from(pdf));
    const copy = await take('engagements.duplicate', { engagement, title: 'Copy', withAnswers: true });
    expect(await take('evidence.readPicture', { engagement: copy.id, evidence: idOf(copy, 0) })).toMatch(
      /^data:image\/png/,
    );
    const { engagement: original } = await take('engagements.open', { engagement });
    const named = JSON.stringify({ ...(JSON.parse(plain) as object), evidence: original.evidence });
    expect(await refused('exchange.import', { fileName: 'named.json', text: named })).toMatchObject({
      code: 'exchange-faulty',
      faults: [{ path: 'evidence[0].attachment' }, { path: 'evidence[1].attachment' }],
    });
  });

  it('is not let in by a container where it is not what it is said to be', async () => {
    const program = new Uint8Array(Buffer.from('MZ'));
    const drawing = new Uint8Array(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
    );
    for (const [bytes, mediaType] of [
      [program, 'image/png'],
      [drawing, 'image/svg+xml'],
      [picture, 'image/jpeg'],
    ] as const) {
      const attachment = sha256(bytes);
      const lie = {
        ...told,
        id: 'lie',
        kind: 'picture' as const,
        mediaType,
        attachment,
        sizeBytes: bytes.length,
      };
      const content = {
        file: { ...samples.A.file, evidence: [lie] },
        template: productManagementDiagnostic,
        attachments: new Map([[attachment, bytes]]),
      };
      const container = await writeContainer(content, told.addedAt);
      expect(await refused('imports.preview', { fileName: 'lie.plumbline', bytes: container })).toMatchObject(
        {
          code: 'container-refused',
          entry: `attachments/${attachment}`,
          reason: 'not-as-said',
        },
      );
    }
  });

  it('is forgotten with the person who showed it', async () => {
    const target = { kind: 'respondent' as const, respondent };
    const preview = await take('erasures.preview', { engagement, target });
    expect(preview.files.attachments).toBe(1);
    await take('erasures.carryOut', { engagement, target, reason: 'On request' });
    const { engagement: left } = await take('engagements.open', { engagement });
    expect(left.evidence?.map(({ kind }) => kind)).toEqual(['picture']);
    const { rows } = await take('history.list', { engagement });
    expect(JSON.stringify(rows)).not.toContain('charter.pdf');
  });
}
