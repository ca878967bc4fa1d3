import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { toEngagement } from '#shared/file/toEngagement';
import { templateText } from '#shared/file/templateFile';
import { exchangeText, writeExchange } from '#shared/file/writeExchange';
import { checkAnswer } from '#shared/interview/checkAnswer';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { openOutsideFile } from '#workbench/gate/openOutsideFile';
import { writeContainer } from '#workbench/gate/writeContainer';
import { sha256 } from '#workbench/storage/storage';
import { arbitraryEngagement } from '../../support/arbitraryEngagement';
import { zipOf, type RawEntry } from './zipOf';

const created = '2026-03-01T09:00:00.000Z';
const client = { id: 'c-1', name: 'Åström & Söhne' };
const engagementText = exchangeText(samples.A.file);
const parts: readonly RawEntry[] = [
  { name: 'engagement.json', content: engagementText },
  { name: 'template.json', content: templateText(template) },
];

/** A container as an attacker makes it: the manifest names what is given, and `more` stands beside it. */
function containerOf(
  listed: readonly RawEntry[],
  more: readonly RawEntry[] = [],
  change: (manifest: Record<string, unknown>) => void = () => undefined,
): Uint8Array {
  const manifest: Record<string, unknown> = {
    format: 'plumbline-container',
    schemaVersion: 1,
    created,
    encryption: null,
    entries: listed.map(({ name, content }) => ({
      name,
      sizeBytes: Buffer.from(content).length,
      sha256: sha256(content),
    })),
  };
  change(manifest);
  return zipOf([{ name: 'manifest.json', content: JSON.stringify(manifest) }, ...listed, ...more]);
}

/** Without the answers nobody can give: such a file is refused, and rightly so. */
function withAskedOnly(engagement: Engagement): Engagement {
  const answers = engagement.respondents.map(({ id, group }) => {
    const own = Object.entries(engagement.answers[id] ?? {});
    return [
      id,
      Object.fromEntries(own.filter(([question, each]) => checkAnswer(template, group, question, each).ok)),
    ] as const;
  });
  return { ...engagement, answers: Object.fromEntries(answers) };
}

async function refusal(bytes: Uint8Array): Promise<unknown> {
  const opened = await openOutsideFile(bytes, 'x.plumbline');
  if (opened.ok) throw new Error('the file was taken in');
  return opened.problem;
}

function refusedAs(entry: string, reason: string) {
  return { code: 'container-refused', fileName: 'x.plumbline', entry, reason };
}

describe('a container', () => {
  it('that was made by hand and holds together is read', async () => {
    const opened = await openOutsideFile(containerOf(parts), 'x.plumbline');
    if (!opened.ok || opened.value.kind !== 'engagement') throw new Error(JSON.stringify(opened));
    expect(opened.value.check(template)).toMatchObject({
      ok: true,
      value: { file: { title: samples.A.file.title } },
    });
  });

  it('comes back byte for byte, whatever the engagement holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEngagement(), async (engagement) => {
        const file = writeExchange(withAskedOnly(engagement), client, template, true);
        const first = await writeContainer({ file, template, attachments: new Map() }, created);
        const opened = await openOutsideFile(first, 'x.plumbline');
        if (!opened.ok || opened.value.kind !== 'engagement') throw new Error(JSON.stringify(opened));
        const checked = opened.value.check(template);
        if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
        const back = toEngagement(checked.value.file, {
          engagement: 'e-2',
          client: 'c-2',
          createdAt: created,
        });
        const again = writeExchange(back.engagement, back.client, checked.value.template, true);
        expect(exchangeText(again)).toBe(exchangeText(file));
        const second = await writeContainer(
          { file: again, template: checked.value.template, attachments: opened.value.attachments },
          created,
        );
        expect(Buffer.compare(first, second)).toBe(0);
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  const bomb = Buffer.alloc(20_000_000);
  const cases: [string, () => Uint8Array, ReturnType<typeof refusedAs>][] = [
    [
      'a name that climbs out',
      () => containerOf(parts, [{ name: '../evil.json', content: '{}' }]),
      refusedAs('../evil.json', 'name-unsafe'),
    ],
    [
      'an absolute name',
      () => containerOf(parts, [{ name: '/etc/passwd', content: '{}' }]),
      refusedAs('/etc/passwd', 'name-unsafe'),
    ],
    [
      'a drive',
      () => containerOf(parts, [{ name: 'C:evil.json', content: '{}' }]),
      refusedAs('C:evil.json', 'name-unsafe'),
    ],
    [
      'a share',
      () => containerOf(parts, [{ name: '\\\\host\\share', content: '{}' }]),
      refusedAs('\\\\host\\share', 'name-unsafe'),
    ],
    [
      'a symbolic link',
      () => containerOf(parts, [{ name: 'link', content: '/etc/passwd', mode: 0o120777 }]),
      refusedAs('link', 'not-a-file'),
    ],
    [
      'names that differ in case only',
      () => containerOf(parts, [{ name: 'Template.json', content: '{}' }]),
      refusedAs('Template.json', 'name-twice'),
    ],
    [
      'a name twice',
      () => containerOf(parts, [{ name: 'template.json', content: '{}' }]),
      refusedAs('template.json', 'name-twice'),
    ],
    [
      'an entry nobody listed',
      () => containerOf(parts, [{ name: 'extra.json', content: '{}' }]),
      refusedAs('extra.json', 'unlisted'),
    ],
    [
      'an attachment the engagement does not name',
      () => containerOf([...parts, { name: `attachments/${sha256('x')}`, content: 'x' }]),
      refusedAs(`attachments/${sha256('x')}`, 'unlisted'),
    ],
    [
      'a bomb',
      () => containerOf(parts, [{ name: 'bomb', content: bomb, isDeflated: true }]),
      refusedAs('bomb', 'packed-too-tightly'),
    ],
    [
      'a bomb that lies about its size',
      () => containerOf(parts, [{ name: 'bomb', content: bomb, isDeflated: true, claimedSizeBytes: 10 }]),
      refusedAs('bomb', 'damaged'),
    ],
    [
      'too many entries',
      () => zipOf(Array.from({ length: 2001 }, (_, place) => ({ name: `n${place}`, content: '' }))),
      refusedAs('', 'too-many-entries'),
    ],
    [
      'an encrypted entry',
      () => containerOf(parts, [{ name: 'secret', content: 'x', flags: 1, isDeflated: true }]),
      refusedAs('secret', 'encrypted'),
    ],
    ['no template', () => containerOf(parts.slice(0, 1)), refusedAs('template.json', 'missing')],
    ['no manifest', () => zipOf(parts), refusedAs('manifest.json', 'missing')],
    [
      'encryption of a later version',
      () => containerOf(parts, [], (manifest) => (manifest['encryption'] = { kind: 'age' })),
      refusedAs('manifest.json', 'encrypted'),
    ],
    [
      'content that is not what the manifest says',
      () =>
        containerOf(
          parts,
          [],
          (manifest) => ((manifest['entries'] as [{ sha256: string }])[0].sha256 = 'a'.repeat(64)),
        ),
      refusedAs('engagement.json', 'hash-differs'),
    ],
  ];
  it.each(cases)('is refused with %s, by name', async (_what, make, expected) => {
    expect(await refusal(make())).toEqual(expected);
  });

  it('is refused at every length it is cut to, and with any byte of its directory turned', async () => {
    const whole = containerOf(parts);
    for (let length = 4; length < whole.length; length += Math.ceil(whole.length / 60))
      expect(await refusal(whole.subarray(0, length))).toMatchObject({ code: 'container-refused' });
  });

  it('names the entry and the place in it when its JSON is at fault', async () => {
    const faulty = { ...samples.A.file, title: '' };
    const bytes = containerOf([
      { name: 'engagement.json', content: JSON.stringify(faulty) },
      ...parts.slice(1),
    ]);
    const opened = await openOutsideFile(bytes, 'x.plumbline');
    if (!opened.ok || opened.value.kind !== 'engagement') throw new Error(JSON.stringify(opened));
    expect(opened.value.check(template)).toMatchObject({
      ok: false,
      problem: { code: 'exchange-faulty', faults: [{ path: 'engagement.json title' }] },
    });
  });
});

describe('a file that is not a container', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const cases: [string, () => Uint8Array, object][] = [
    ['a million levels deep', () => bytes('['.repeat(1_000_000)), { code: 'exchange-too-deep' }],
    ['a text of 100 MB', () => new Uint8Array(100_000_000).fill(0x61), { code: 'exchange-too-large' }],
    ['three million objects', () => bytes(`[${'{},'.repeat(3_000_000)}{}]`), { code: 'exchange-too-many' }],
    [
      'a field called __proto__',
      () => bytes('{"format":"plumbline-engagement","client":{"__proto__":{"a":1}}}'),
      { code: 'exchange-faulty', faults: [{ path: 'client.__proto__' }] },
    ],
    [
      'an escaped __proto__',
      () => bytes('{"\\u005f_proto__":1}'),
      { code: 'exchange-faulty', faults: [{ path: '__proto__' }] },
    ],
    [
      'a field twice',
      () => bytes('{"client":{"name":"A","name":"B"}}'),
      { code: 'exchange-faulty', faults: [{ path: 'client.name' }] },
    ],
    [
      'half a character',
      () => bytes('{"answers":[{"note":"\\ud800"}]}'),
      { code: 'exchange-faulty', faults: [{ path: 'answers[0].note' }] },
    ],
    [
      'NUL in a text',
      () => bytes('{"title":"a\\u0000b"}'),
      { code: 'exchange-faulty', faults: [{ path: 'title' }] },
    ],
    ['bytes that are not UTF-8', () => new Uint8Array([0x7b, 0xff, 0xfe]), { code: 'file-not-text' }],
    ['nothing', () => new Uint8Array(), { code: 'exchange-not-json' }],
    ['NUL only', () => new Uint8Array(1000), { code: 'exchange-not-json' }],
  ];
  it.each(cases)('is refused with %s', async (_what, make, expected) => {
    expect(await refusal(make())).toMatchObject(expected);
  });

  it('may begin with a byte order mark', async () => {
    expect(await openOutsideFile(bytes(`\ufeff${engagementText}`), 'x.json')).toMatchObject({ ok: true });
  });

  it('changes no prototype, whatever it holds', async () => {
    await openOutsideFile(bytes('{"constructor":{"prototype":{"polluted":1}}}'), 'x.json');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
