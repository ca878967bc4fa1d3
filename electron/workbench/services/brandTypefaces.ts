import type { Problem } from '#shared/contract/problem';
import type { PreparedFace } from '#shared/contract/views';
import { type Brand, type Face } from '#shared/report/brand';
import { cuts, type ByCut } from '#shared/report/cuts';
import { ok, type Result } from '#shared/result';
import type { FontFacts } from '../fonts/fontJob';
import { fromBase64 } from '../fromBase64';
import type { ServiceContext } from './service';

interface FaceFile {
  readonly base64: string;
}

/** What reports in English, German and Swedish are set in besides plain letters. */
const reportLetters = 'ÄÖÜäöüßÅåÉéèøæ„“”‘’–—…€%·•§';
const mostLacking = 40;

function covers(coverage: FontFacts['coverage'], letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return coverage.some(([first, last]) => first <= code && code <= last);
}

/** What a typeface from outside says of itself. Refuses what is none, or may not stand in documents. */
export async function prepareFace(
  { fonts, workspace }: ServiceContext,
  given: FaceFile,
): Promise<Result<PreparedFace, Problem>> {
  const read = await fonts.read(fromBase64(given));
  if (!read.ok) return read;
  const clients = await workspace.clients.read();
  if (!clients.ok) return clients;
  const { family, weight, style, specimen, coverage } = read.value;
  const needed = [reportLetters, ...clients.value.map(({ name }) => name)].join('').normalize('NFC');
  const lacks = [...new Set(needed)].filter((letter) => !covers(coverage, letter)).slice(0, mostLacking);
  return ok({ family, weight, style, specimen, lacks });
}

/** Puts every cut into the workspace, unpacked. Refuses what `prepareFace` refuses, before anything is kept. */
export async function keepTypeface(
  { fonts, workspace }: ServiceContext,
  files: ByCut<FaceFile>,
): Promise<Result<NonNullable<Brand['typeface']>, Problem>> {
  const kept: Partial<Record<keyof typeof files, Face>> = {};
  const read: (readonly [keyof typeof files, Omit<Face, 'attachment'>, Uint8Array])[] = [];
  for (const cut of cuts) {
    const file = files[cut];
    if (file === undefined) continue;
    const face = await fonts.read(fromBase64(file));
    if (!face.ok) return face;
    const { family, weight, bytes } = face.value;
    read.push([cut, { family, weight }, bytes]);
  }
  for (const [cut, about, bytes] of read) {
    const attachment = await workspace.attachments.write(bytes);
    if (!attachment.ok) return attachment;
    kept[cut] = { ...about, attachment: attachment.value };
  }
  const { regular, ...others } = kept;
  if (regular === undefined) throw new Error('a typeface came without its regular cut');
  return ok({ regular, ...others });
}
