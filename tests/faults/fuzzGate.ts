import { templateText } from '#shared/file/templateFile';
import { exchangeText } from '#shared/file/writeExchange';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { openOutsideFile } from '#workbench/gate/openOutsideFile';
import { writeContainer } from '#workbench/gate/writeContainer';
import { seededNumbers } from './disk/seededNumbers';

/**
 * Throws damaged files at the gate, as many of each kind as the first argument says, from the seed of the second. Prints
 * what became of them as JSON. Runs as a program of its own, so that its memory can be limited; whatever the gate
 * throws, or a process that dies, is the find.
 */
const cases = Number(process.argv[2]);
const seed = Number(process.argv[3]);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const brand = { format: 'plumbline-brand', schemaVersion: 1, name: 'North & Co', colour: '#1f4e79' };
const sound: Readonly<Record<string, Uint8Array>> = {
  exchange: encode(exchangeText(samples.A.file)),
  container: await writeContainer(
    { file: samples.A.file, template, attachments: new Map() },
    '2026-03-01T09:00:00.000Z',
  ),
  template: encode(templateText(template)),
  brand: encode(JSON.stringify(brand)),
};

const below = seededNumbers(seed);
/** What stumbling blocks are made of. */
const pieces = [
  '{',
  '}',
  '[',
  ']',
  '"',
  ',',
  ':',
  '\\',
  '\\ud800',
  '\0',
  '-',
  '1e400',
  '__proto__',
  'null',
].map(encode);

function damaged(bytes: Uint8Array): Uint8Array {
  let result = Uint8Array.from(bytes);
  for (let times = 1 + below(4); times > 0; times -= 1) {
    const at = below(result.length);
    const way = below(5);
    if (way === 0) result[at] = below(256);
    else if (way === 1) result = result.slice(0, at);
    else if (way === 2) result = joined(result.slice(0, at), result.slice(at + below(200)));
    else if (way === 3)
      result = joined(result.slice(0, at), pieces[below(pieces.length)] ?? encode(''), result.slice(at));
    else result = joined(result.slice(0, at), result.slice(Math.max(0, at - below(200))));
  }
  return result;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}

let [taken, refused, slowestMs] = [0, 0, 0];
for (const [kind, bytes] of Object.entries(sound))
  for (let round = 0; round < cases; round += 1) {
    const began = performance.now();
    const opened = await openOutsideFile(damaged(bytes), `${kind}.damaged`);
    const isSound = opened.ok && (opened.value.kind !== 'engagement' || opened.value.check(template).ok);
    slowestMs = Math.max(slowestMs, performance.now() - began);
    if (isSound) taken += 1;
    else refused += 1;
  }
process.stdout.write(JSON.stringify({ kinds: Object.keys(sound), cases, seed, taken, refused, slowestMs }));
