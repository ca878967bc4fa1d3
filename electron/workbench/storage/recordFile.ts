import { Low } from 'lowdb';
import type { z } from 'zod';
import type { FileKind } from '#shared/file/envelope';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { EnvelopeFile, type Incident } from './envelopeFile';
import { EnvelopeAdapter, throughLowdb } from './lowdbAdapter';
import type { Storage } from './storage';
import { inTurn } from './turns';
import type { RecordFile } from './workspace';

const capBytes = 64 * 1024 * 1024;

/** A kind of record that has one schema so far; numbered steps join `steps` when it gets a second. */
function recordKind<Data>(record: string, schema: z.ZodType<Data>): FileKind<Data> {
  return { format: `plumbline-${record}`, schemaVersion: 1, minReader: 1, capBytes, schema, steps: [] };
}

/**
 * A small record at the top of the data folder, held whole in `<record>.json`. `fresh` stands only where neither the
 * file nor a generation of it was ever written; a damaged file comes back from its newest generation.
 */
export function openRecordFile<Data>(
  storage: Storage,
  record: string,
  schema: z.ZodType<Data>,
  fresh: NoInfer<Data>,
): RecordFile<Data> {
  const name = `${record}.json`;
  const file = new EnvelopeFile<Data>(storage, {
    kind: recordKind(record, schema),
    name,
    generations: `generations/${record}`,
    quarantine: 'quarantine',
    keeps: 'written',
  });
  const adapter = new EnvelopeAdapter(file);
  const db = new Low<Data | null>(adapter, null);
  const takeTurn = inTurn();

  async function load(): Promise<Result<Data, FileProblem>> {
    // Beside a program that writes, what was read before may be old.
    if (db.data !== null && !storage.isReadOnly) return ok(db.data);
    const read = await throughLowdb(name, () => db.read());
    if (!read.ok) return read;
    const incident = adapter.loaded?.incident ?? null;
    if (incident !== null && db.data === null) return fail(incident.problem);
    const data = db.data ?? fresh;
    if (incident === null) {
      db.data = data;
      return ok(data);
    }
    return mend(data, incident);
  }

  async function mend(data: Data, incident: Incident): Promise<Result<Data, FileProblem>> {
    const isWritable = (await storage.refusalOnDisk()) === null;
    const aside = isWritable ? await file.setAside() : ok(null);
    if (!aside.ok) storage.onProblem(aside.problem);
    const quarantinedAs = aside.ok ? aside.value : null;
    if (incident.isFirstSave !== true) tell(incident, quarantinedAs);
    db.data = data;
    const written = isWritable ? await throughLowdb(name, () => db.write()) : ok(undefined);
    if (!written.ok) storage.onProblem(written.problem);
    return ok(data);
  }

  function tell({ problem, restoredGeneration }: Incident, quarantinedAs: string | null): void {
    storage.onRecovery({
      file: name,
      damage: problem.code === 'file-damaged' ? problem.damage : 'wrong-shape',
      ...(quarantinedAs === null ? {} : { quarantinedAs }),
      ...(restoredGeneration === undefined ? {} : { restoredGeneration }),
      replayedChanges: 0,
      lostChanges: 0,
    });
  }

  return {
    read: () => takeTurn(load),
    update: (change) =>
      takeTurn(async () => {
        const refusal = await storage.refusalOnDisk();
        if (refusal !== null) return fail(refusal);
        const before = await load();
        if (!before.ok) return before;
        const newerVersion = adapter.loaded?.newerVersion ?? null;
        if (newerVersion !== null)
          return fail({ code: 'file-too-new', file: name, found: newerVersion, newestKnown: 1 });
        const changed = change(before.value);
        if (!changed.ok || changed.value === before.value) return changed;
        // A record its own schema refuses could never be read again: a bug in the caller, told loudly.
        schema.parse(changed.value);
        db.data = changed.value;
        const written = await throughLowdb(name, () => db.write());
        // Unconfirmed content does stand in the file, so memory stays with it.
        if (!written.ok && written.problem.code !== 'save-unconfirmed') db.data = before.value;
        return written.ok ? changed : written;
      }),
  };
}
