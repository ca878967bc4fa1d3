import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { engagementFileKind } from '#shared/file/engagementFile';
import { checksumNamedIn, openEnvelope, sealEnvelope, type FileKind } from '#shared/file/envelope';
import { chainEntry, journalOrigin, newestEntryVersion, readEntry } from '#shared/file/journalEntry';
import { depthCap, readJson } from '#shared/file/readJson';

const hash = (...texts: readonly string[]) => createHash('sha256').update(texts.join('')).digest('hex');
const bodySchema = z.strictObject({ name: z.string() });
const kind: FileKind<z.infer<typeof bodySchema>> = {
  format: 'plumbline-test',
  schemaVersion: 1,
  minReader: 1,
  capBytes: 1000,
  schema: bodySchema,
  steps: [],
};
const head = { workspace: 'w', generation: 7, writer: 'p' };
const text = sealEnvelope(kind, head, { name: 'Łódź “one”' }, hash);
const open = (given: string, as = kind) => openEnvelope(as, given, 'a.json', hash);

describe('an envelope', () => {
  it('gives back what was sealed', () => {
    expect(open(text)).toEqual({
      ok: true,
      value: {
        ...head,
        body: { name: 'Łódź “one”' },
        checksum: checksumNamedIn(text),
        newerVersion: null,
        olderVersion: null,
      },
    });
  });

  it('verifies after somebody re-indented it', () => {
    expect(open(JSON.stringify(JSON.parse(text), null, 2)).ok).toBe(true);
  });

  it.each([
    ['generation', '"generation":7', '"generation":8'],
    ['workspace', '"workspace":"w"', '"workspace":"v"'],
    ['schema version', '"schemaVersion":1', '"schemaVersion":3'],
    ['body', 'one', 'two'],
  ])('finds out a changed %s', (_, from, to) => {
    expect(open(text.replace(from, to))).toEqual({
      ok: false,
      problem: { code: 'file-damaged', file: 'a.json', damage: 'checksum' },
    });
  });

  it.each([
    ['{"format":"plumbline-other"}', { code: 'file-not-ours', file: 'a.json' }],
    ['[]', { code: 'file-not-ours', file: 'a.json' }],
    ['  ', { code: 'file-damaged', file: 'a.json', damage: 'empty' }],
    ['{', { code: 'file-damaged', file: 'a.json', damage: 'not-json' }],
    ['['.repeat(65), { code: 'file-damaged', file: 'a.json', damage: 'too-deep' }],
    [`"${'é'.repeat(500)}"`, { code: 'file-too-large', file: 'a.json', capBytes: 1000 }],
  ])('names what is wrong with %.20s', (given, problem) => {
    expect(open(given)).toEqual({ ok: false, problem });
  });

  it('names the place where a sound body has another shape', () => {
    const other = { ...kind, schema: z.strictObject({ name: z.number() }) };
    expect(open(text, other as never)).toMatchObject({
      problem: { damage: 'wrong-shape', place: 'body.name' },
    });
  });

  it('is refused when it asks for a newer reader', () => {
    const tomorrow = sealEnvelope({ ...kind, schemaVersion: 3, minReader: 2 }, head, { name: 'a' }, hash);
    expect(open(tomorrow)).toEqual({
      ok: false,
      problem: { code: 'file-too-new', file: 'a.json', found: 3, newestKnown: 1 },
    });
  });

  it('says that a newer program wrote what can still be read', () => {
    const tomorrow = sealEnvelope({ ...kind, schemaVersion: 3 }, head, { name: 'a' }, hash);
    expect(open(tomorrow)).toMatchObject({ value: { newerVersion: 3 } });
  });

  it('brings an old body through every later step, in order', () => {
    const grown = z.strictObject({ name: z.string(), trail: z.array(z.number()) });
    const step = (to: number) => ({
      to,
      why: 'for this test',
      up: (old: unknown) => {
        const body = z.looseObject({ trail: z.array(z.number()).default([]) }).parse(old);
        return { ...body, trail: [...body.trail, to] };
      },
    });
    const newest = { ...kind, schema: grown, schemaVersion: 3, steps: [step(2), step(3)] };
    expect(open(text, newest as never)).toMatchObject({
      value: { body: { trail: [2, 3] }, newerVersion: null },
    });
  });
});

describe('a journal entry', () => {
  const schema = z.strictObject({ kind: z.literal('said'), text: z.string() });
  const { entry, line } = chainEntry(
    {
      seq: 1,
      at: '2026-03-01T09:00:00.000Z',
      previous: journalOrigin('eng-1', hash),
      change: { kind: 'said' as const, text: 'a line\nand another' },
    },
    hash,
  );

  it('stands on one line and reads back', () => {
    expect(line).not.toContain('\n');
    expect(readEntry(line, schema, hash)).toEqual({ ok: true, value: entry });
  });

  it('is told from damage at every changed character', () => {
    for (let position = 0; position < line.length; position += 1) {
      const other = line[position] === '1' ? '2' : '1';
      const changed = line.slice(0, position) + other + line.slice(position + 1);
      expect([position, readEntry(changed, schema, hash).ok]).toEqual([position, false]);
    }
  });

  it('begins another chain for another journal', () => {
    expect(journalOrigin('eng-2', hash)).not.toBe(entry.previous);
  });
});

describe('reading JSON', () => {
  it('takes the deepest nesting allowed, in objects and arrays', () => {
    const deepest = '{"a":['.repeat(depthCap / 2) + ']}'.repeat(depthCap / 2);
    expect(readJson(deepest, 10_000).ok).toBe(true);
    expect(readJson(`[${deepest}]`, 10_000)).toMatchObject({ problem: { code: 'json-too-deep' } });
  });

  it('counts no brackets inside strings', () => {
    expect(readJson(JSON.stringify('\\"' + '['.repeat(500)), 10_000).ok).toBe(true);
  });

  it('counts bytes as UTF-8 does, to the byte', () => {
    const json = JSON.stringify('aé€😀');
    const bytes = Buffer.byteLength(json);
    expect(readJson(json, bytes).ok).toBe(true);
    expect(readJson(json, bytes - 1)).toEqual({
      ok: false,
      problem: { code: 'json-too-large', capBytes: bytes - 1 },
    });
  });

  it('overlooks one byte order mark', () => {
    expect(readJson('\uFEFF{"a":1}', 100)).toEqual({ ok: true, value: { a: 1 } });
  });
});

it('the file of an engagement, its last step and the entries of its journal are of one version', () => {
  const { minReader, schemaVersion, steps } = engagementFileKind;
  expect([schemaVersion, minReader, newestEntryVersion]).toEqual(Array(3).fill(steps.at(-1)?.to));
});
