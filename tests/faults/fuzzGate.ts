import { answerRows } from '#shared/file/tableRows';
import { readAnswersFile, receivedFrom } from '#shared/file/readAnswersFile';
import { templateText } from '#shared/file/templateFile';
import { writeAnswersFile } from '#shared/file/answersFile';
import { exchangeText } from '#shared/file/writeExchange';
import { previewReceived } from '#shared/interview/received';
import { receivedFromTable } from '#shared/interview/table/receivedFromTable';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { decodeText } from '#workbench/gate/decodeText';
import { openOutsideFile } from '#workbench/gate/openOutsideFile';
import { readTable } from '#workbench/gate/readTable';
import { writeContainer } from '#workbench/gate/writeContainer';
import { writeCsv } from '#workbench/gate/writeCsv';
import { inspectImage } from '#workbench/images/inspectImage';
import { reencodeRaster } from '#workbench/images/reencodeRaster';
import { cleanSvg } from '#workbench/images/svg/cleanSvg';
import { createTranslate } from '#workbench/translate';
import { sampleEngagement } from '../support/sampleEngagement';
import { jpeg, png, webp, withOrientation } from '../workbench/images/pictures';
import { seededNumbers } from './disk/seededNumbers';

/**
 * Throws damaged files at the gate, as many of each kind as the first argument says, from the seed of the second. Prints
 * what became of them as JSON. Runs as a program of its own, so that its memory can be limited; whatever the gate
 * throws, or a process that dies, is the find.
 */
const cases = Number(process.argv[2]);
const seed = Number(process.argv[3]);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const engagement = sampleEngagement('A');
const translate = createTranslate('en');

/** One kind of file: a sound one, and the way it comes in. The way gives back whether it would be taken. */
interface Kind {
  readonly sound: Uint8Array;
  readonly isTaken: (bytes: Uint8Array) => boolean | Promise<boolean>;
}

const asFile = async (bytes: Uint8Array): Promise<boolean> => {
  const opened = await openOutsideFile(bytes, 'some.damaged');
  return opened.ok && (opened.value.kind !== 'engagement' || opened.value.check(template).ok);
};

const asAnswers = (bytes: Uint8Array): boolean => {
  const text = decodeText(bytes);
  if (text === null) return false;
  const file = readAnswersFile(text, 'some.damaged');
  if (!file.ok) return false;
  const received = receivedFrom(file.value, engagement, 'some.damaged');
  if (received.ok) previewReceived(template, engagement, received.value);
  return received.ok;
};

const asTable = (bytes: Uint8Array): boolean => {
  const text = decodeText(bytes);
  const cells = text === null ? null : readTable(text, 'some.damaged');
  if (cells?.ok !== true) return false;
  const input = { template, engagement, cells: cells.value, respondent: null, translate };
  const received = receivedFromTable(input);
  if (!received.ok) return false;
  // A table of which single cells are refused is taken without them; here it counts as refused.
  return previewReceived(template, engagement, received.value).refused.length === 0;
};

const asPicture = async (bytes: Uint8Array): Promise<boolean> => {
  const inspected = inspectImage(bytes);
  if (!inspected.ok) return false;
  const job = { ...inspected.value, bytes, longSidePx: 4000 };
  const answer = job.kind === 'svg' ? cleanSvg(bytes) : await reencodeRaster(job);
  return answer.ok;
};

const brand = { format: 'plumbline-brand', schemaVersion: 1, name: 'North & Co', colour: '#1f4e79' };
const [respondent] = engagement.respondents;
if (respondent === undefined) throw new Error('the sample has nobody who answers');
const { id, group, title } = respondent;
const kinds: Readonly<Record<string, Kind>> = {
  exchange: { sound: encode(exchangeText(samples.A.file)), isTaken: asFile },
  container: {
    sound: await writeContainer(
      { file: samples.A.file, template, attachments: new Map() },
      '2026-03-01T09:00:00.000Z',
    ),
    isTaken: asFile,
  },
  template: { sound: encode(templateText(template)), isTaken: asFile },
  brand: { sound: encode(JSON.stringify(brand)), isTaken: asFile },
  answers: {
    sound: encode(
      writeAnswersFile({
        engagement: engagement.id,
        respondent: { id, group, title },
        template: engagement.template,
        savedAt: '2026-03-01T09:00:00.000Z',
        answers: engagement.answers[id] ?? {},
      }),
    ),
    isTaken: asAnswers,
  },
  table: { sound: writeCsv(answerRows(engagement, template, 'en', translate)), isTaken: asTable },
  svg: {
    sound: encode(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><defs><linearGradient id="g"><stop offset="0" stop-color="#123"/></linearGradient></defs><g transform="translate(3 4) scale(2)"><path d="M0 0C1 2 3 4 5 6Z" fill="url(#g)"/><use href="#p"/><circle id="p" cx="5" cy="5" r="4"/></g></svg>',
    ),
    isTaken: asPicture,
  },
  png: { sound: png({ width: 40, height: 30 }), isTaken: asPicture },
  jpeg: { sound: withOrientation(jpeg, 6, 'somewhere'), isTaken: asPicture },
  webp: { sound: webp, isTaken: asPicture },
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

const counts: Record<string, { taken: number; refused: number; slowestMs: number }> = {};
for (const [kind, { sound, isTaken }] of Object.entries(kinds)) {
  if (!(await isTaken(sound))) throw new Error(`the sound ${kind} is refused`);
  const count = { taken: 0, refused: 0, slowestMs: 0 };
  for (let round = 0; round < cases; round += 1) {
    const bytes = damaged(sound);
    const began = performance.now();
    const isSound = await isTaken(bytes);
    count.slowestMs = Math.max(count.slowestMs, Math.round(performance.now() - began));
    if (isSound) count.taken += 1;
    else count.refused += 1;
  }
  counts[kind] = count;
}
process.stdout.write(JSON.stringify({ cases, seed, counts }));
