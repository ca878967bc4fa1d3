import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '#shared/library/samples/index';
import { startBuiltBrowserDoor, type BuiltBrowserDoor } from '../support/builtBrowserDoor';
import { png, pngWithFalsePalette } from '../workbench/images/pictures';
import { entry } from './terminal/terminalForTests';

let base = '';
let folder = '';
let door: BuiltBrowserDoor;
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'plumbline-refusals-'));
  folder = join(base, 'data');
  door = await startBuiltBrowserDoor(folder);
});
afterAll(async () => {
  await door.kill();
  await rm(base, { recursive: true, force: true });
});

/** Every file of the data folder by what is in it; the lock tells who runs and changes with the clock. */
async function contents(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile() && !/lock|browser-door/.test(each.name))
    .map((each) => join(each.parentPath, each.name));
  const hashed = paths.map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}

const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const base64Of = (value: Uint8Array | string): string => Buffer.from(value).toString('base64');
const file = samples.C.file;

describe('what is refused leaves every byte of the data folder as it was', () => {
  it('whatever kind of file it is, and however often', async () => {
    const opened = await door.call('samples.open', { sample: 'B' });
    if (!opened.ok) throw new Error(opened.problem.code);
    const { id: engagement } = opened.value as { id: string };
    // The list of engagements follows a little later, and by the time the program has ended at the latest.
    await door.stop();
    door = await startBuiltBrowserDoor(folder);
    const before = await contents();
    const picture = (bytes: Uint8Array | string) => ({ base64: base64Of(bytes) });
    const table = (text: string) => ({ engagement, fileName: 'a.csv', text });
    const refusals: readonly (readonly [string, unknown])[] = [
      ['imports.preview', { fileName: 'a.json', bytes: bytesOf({ ...file, title: 3 }) }],
      ['imports.preview', { fileName: '../../a.json', bytes: bytesOf('{') }],
      ['imports.preview', { fileName: 'a.plumbline', bytes: bytesOf('PK\u0003\u0004 and so on') }],
      ['imports.preview', { fileName: 'a.json', bytes: bytesOf('['.repeat(100_000)) }],
      [
        'imports.preview',
        { fileName: 'b.json', bytes: bytesOf({ format: 'plumbline-brand', schemaVersion: 1 }) },
      ],
      ['imports.preview', { fileName: 't.json', bytes: bytesOf({ format: 'plumbline-template' }) }],
      ['exchange.import', { fileName: 'a.json', text: JSON.stringify({ ...file, respondents: 'all' }) }],
      ['brands.prepareLogo', picture(pngWithFalsePalette())],
      ['brands.prepareLogo', picture(png().subarray(0, 50))],
      ['brands.prepareLogo', picture('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')],
      ['brands.save', { name: 'X', colour: '#000000', logo: picture(png({ height: 40, rows: 3 })) }],
      ['brands.prepareFace', picture(Buffer.concat([Buffer.from([0, 1, 0, 0]), Buffer.alloc(600, 7)]))],
      ['answers.preview', table('no,such\n1,2')],
      ['answers.take', { ...table('"sym.sales\n1'), take: [] }],
      ['answers.take', { ...table('{"format":"plumbline-answers"}'), take: [] }],
    ];
    for (const [name, input] of refusals)
      expect(await door.call(name, input), `${name} ${JSON.stringify(input).slice(0, 80)}`).toMatchObject({
        ok: false,
      });
    await door.stop();
    expect(await contents()).toEqual(before);
    door = await startBuiltBrowserDoor(folder);
  }, 60_000);
});

const why =
  process.platform !== 'linux'
    ? 'strace is there on Linux only'
    : spawnSync('strace', ['-qq', '-o', '/dev/null', 'true']).status === 0
      ? null
      : 'strace is not installed, or may not be used';

describe('a file that names other files and addresses', () => {
  it.skipIf(why !== null)(
    `has none of them opened, and nothing called, whether it is taken or refused${why === null ? '' : ` (skipped: ${why})`}`,
    async () => {
      const secret = join(base, 'secret-of-somebody');
      await mkdir(secret);
      for (const name of ['logo.png', 'font.ttf', 'engagement.json'])
        await writeFile(join(secret, name), png());
      const named = [
        join(secret, 'logo.png'),
        `file://${secret}/font.ttf`,
        'http://127.0.0.1:9/x',
        '\\\\host\\share',
      ];
      const everywhere = named.join(' ');
      const answers = file.answers.map((each) => ({ ...each, note: everywhere, quote: everywhere }));
      const drawing = `<svg xmlns="http://www.w3.org/2000/svg"><image href="file://${secret}/logo.png"/></svg>`;
      const files: Readonly<Record<string, unknown>> = {
        'taken.json': { ...file, title: everywhere.slice(0, 180), answers },
        'refused.json': { ...file, title: 7, embeddedTemplate: join(secret, 'engagement.json') },
        'brand.json': {
          format: 'plumbline-brand',
          schemaVersion: 1,
          name: named[0],
          colour: '#1f4e79',
          logo: { mediaType: 'image/svg+xml', base64: base64Of(drawing) },
        },
      };
      const calls: string[] = [];
      for (const [name, content] of Object.entries(files)) {
        const path = join(base, name);
        await writeFile(path, JSON.stringify(content));
        for (const command of [
          ['import', path, '--data', join(base, 'other')],
          ['report', path, '--out', join(base, `${name}.pdf`), '--force'],
        ]) {
          const log = join(base, 'calls');
          const watched = 'trace=open,openat,openat2,stat,statx,newfstatat,readlink,access,connect,execve';
          spawnSync('strace', [
            '-f',
            '-qq',
            '-s',
            '4096',
            '-e',
            watched,
            '-o',
            log,
            process.execPath,
            entry,
            ...command,
          ]);
          calls.push(...(await readFile(log, 'utf8')).split('\n'));
        }
      }
      expect(calls.length).toBeGreaterThan(500);
      expect(calls.filter((line) => line.includes('secret-of-somebody'))).toEqual([]);
      expect(calls.filter((line) => /connect\(.*AF_INET/.test(line))).toEqual([]);
    },
    120_000,
  );
});
