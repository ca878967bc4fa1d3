import { z } from 'zod';
import { fail, ok, type Result } from '../result';
import type { Damage, FileProblem } from './problem';
import { readJson } from './readJson';

/**
 * SHA-256 of the UTF-8 bytes of texts one after the other, in hex. Passed in: this folder computes nothing a platform
 * must provide. In parts, so that hashing a large text with a gap copies none of it.
 */
export type Hash = (...texts: readonly string[]) => string;

/** One step of a body's schema, frozen once released: from the version before `to`, as JSON. */
export interface MigrationStep {
  readonly to: number;
  readonly why: string;
  readonly up: (old: unknown) => unknown;
}

/** A kind of file: what its envelope says and what its body must look like. */
export interface FileKind<Body> {
  readonly format: string;
  /** The newest version this program knows, and the one it writes. */
  readonly schemaVersion: number;
  /** The oldest program version that may read what is written now. */
  readonly minReader: number;
  readonly capBytes: number;
  readonly schema: z.ZodType<Body>;
  readonly steps: readonly MigrationStep[];
}

export interface EnvelopeHead {
  readonly workspace: string;
  /** Counts the versions of one file. It orders them; clocks never do. */
  readonly generation: number;
  /** Which opening of the workspace wrote it. */
  readonly writer: string;
}

export interface Envelope<Body> extends EnvelopeHead {
  readonly body: Body;
  /** Of head and body; it names this very version. */
  readonly checksum: string;
  /** The schema version of a newer Plumbline that allows us to read, not to write; null where it is known. */
  readonly newerVersion: number | null;
  /** The schema version of an older Plumbline that the body was brought up from; null where it was the newest. */
  readonly olderVersion: number | null;
}

const headSchema = z.looseObject({
  schemaVersion: z.int().min(1),
  minReader: z.int().min(1),
  workspace: z.string().min(1).max(80),
  generation: z.int().min(1),
  writer: z.string().min(1).max(80),
  checksum: z.string(),
});

/**
 * The text of a file. The checksum covers everything but itself, head and body, as compact JSON in the order of the
 * file, so that a changed generation or version is found out like a changed body.
 */
export function sealEnvelope<Body>(
  kind: FileKind<Body>,
  { workspace, generation, writer }: EnvelopeHead,
  body: NoInfer<Body>,
  hash: Hash,
): string {
  const { format, schemaVersion, minReader } = kind;
  const head = JSON.stringify({ format, schemaVersion, minReader, workspace, generation, writer }).slice(
    0,
    -1,
  );
  const tail = `"body":${JSON.stringify(body)}}`;
  return `${head},"checksum":"${hash(head, ',', tail)}",${tail}\n`;
}

/**
 * The content of a file's text, verified and brought to the newest known schema. `file` names it in problems.
 * Refuses: file-not-ours, file-too-new, file-too-large, file-damaged.
 */
export function openEnvelope<Body>(
  kind: FileKind<Body>,
  text: string,
  file: string,
  hash: Hash,
): Result<Envelope<Body>, FileProblem> {
  const damaged = (damage: Damage, place?: string): Result<never, FileProblem> =>
    fail({ code: 'file-damaged', file, damage, ...(place === undefined ? {} : { place }) });

  if (text.trim() === '') return damaged('empty');
  const json = readJson(text, kind.capBytes);
  if (!json.ok) {
    if (json.problem.code === 'json-too-large')
      return fail({ code: 'file-too-large', file, capBytes: kind.capBytes });
    return damaged(json.problem.code === 'json-too-deep' ? 'too-deep' : 'not-json');
  }
  const format = z.looseObject({ format: z.literal(kind.format) }).safeParse(json.value);
  if (!format.success) return fail({ code: 'file-not-ours', file });
  const head = headSchema.safeParse(json.value);
  if (!head.success) return damaged('wrong-shape', placeOf(head.error));
  const written = json.value as Record<string, unknown>;
  if (!isSealed(text, written, head.data.checksum, hash)) return damaged('checksum');

  const tooNew = fail({
    code: 'file-too-new',
    file,
    found: head.data.schemaVersion,
    newestKnown: kind.schemaVersion,
  } as const);
  if (head.data.minReader > kind.schemaVersion) return tooNew;
  const isNewer = head.data.schemaVersion > kind.schemaVersion;
  const body = kind.schema.safeParse(migrated(kind, head.data.schemaVersion, written['body']));
  if (!body.success) return isNewer ? tooNew : damaged('wrong-shape', `body.${placeOf(body.error)}`);
  const { workspace, generation, writer } = head.data;
  return ok({
    workspace,
    generation,
    writer,
    body: body.data,
    checksum: head.data.checksum,
    newerVersion: isNewer ? head.data.schemaVersion : null,
    olderVersion: head.data.schemaVersion < kind.schemaVersion ? head.data.schemaVersion : null,
  });
}

/** The checksum that the beginning of a file's text names, whether it is right or not; null where there is none. */
export function checksumNamedIn(start: string): string | null {
  return /,"checksum":"([0-9a-f]+)",/.exec(start)?.[1] ?? null;
}

/** The text as we write it is verified as it stands; one that somebody re-indented, by the values it holds. */
function isSealed(text: string, values: Record<string, unknown>, checksum: string, hash: Hash): boolean {
  const own = `,"checksum":"${checksum}"`;
  const at = text.indexOf(own);
  if (at !== -1 && hash(text.slice(0, at), text.slice(at + own.length, -1)) === checksum) return true;
  const sealed = Object.entries(values).filter(([key]) => key !== 'checksum');
  return hash(JSON.stringify(Object.fromEntries(sealed))) === checksum;
}

function migrated<Body>(kind: FileKind<Body>, version: number, body: unknown): unknown {
  return kind.steps.filter((step) => step.to > version).reduce((old, step) => step.up(old), body);
}

function placeOf(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
