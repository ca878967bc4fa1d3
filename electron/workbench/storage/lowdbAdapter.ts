import type { Adapter } from 'lowdb';
import { ok, type Result } from '#shared/result';
import type { FileProblem } from '#shared/file/problem';
import type { EnvelopeFile, Loaded } from './envelopeFile';
import { orThrow, tryToWrite } from './storageProblem';

/**
 * lowdb's way to our files: reading verifies the envelope, writing replaces the file durably. lowdb's own file
 * adapter does neither. An adapter can only throw, so problems travel as StorageError; `tryToWrite` turns them back.
 */
export class EnvelopeAdapter<Body> implements Adapter<Body | null> {
  /** What the last reading came to, for callers that must know more than the body. */
  loaded: Loaded<Body> | null = null;

  constructor(private readonly file: EnvelopeFile<Body>) {}

  async read(): Promise<Body | null> {
    this.loaded = orThrow(await this.file.load());
    return this.loaded?.body ?? null;
  }

  /** lowdb never asks to write null: there is nothing to write before something was read or made. */
  async write(body: Body | null): Promise<void> {
    if (body !== null) orThrow(await this.file.save(body));
  }
}

/** Reads or writes through lowdb, with problems as values again. */
export async function throughLowdb(
  file: string,
  call: () => Promise<void>,
): Promise<Result<void, FileProblem>> {
  const done = await tryToWrite(file, call);
  return done.ok ? ok(undefined) : done;
}
