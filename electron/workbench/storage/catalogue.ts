import { z } from 'zod';
import { engagementSummarySchema, summarise, type EngagementSummary } from '#shared/engagement/summary';
import type { EngagementBody } from '#shared/file/engagementFile';
import { openEnvelope, sealEnvelope, type FileKind } from '#shared/file/envelope';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { replaceFile } from './durableFile';
import { journalMarkSchema, type JournalMark } from './journalMark';
import { sha256, type Storage } from './storage';
import { readText } from './wholeFile';

const name = 'catalogue.json';

const entrySchema = z.strictObject({ summary: engagementSummarySchema, mark: journalMarkSchema });
const bodySchema = z.strictObject({ entries: z.array(entrySchema) });
type CatalogueBody = z.infer<typeof bodySchema>;

const catalogueKind: FileKind<CatalogueBody> = {
  format: 'plumbline-catalogue',
  schemaVersion: 1,
  minReader: 1,
  capBytes: 64 * 1024 * 1024,
  schema: bodySchema,
  steps: [],
};

/** Whatever knows the newest state of an engagement. */
interface Source {
  readonly body: EngagementBody;
}

/** A summary, or what it is made from when somebody asks: counting answers is not part of saving one. */
interface Entry {
  made: EngagementSummary | Source;
  readonly mark: JournalMark;
}

/**
 * The list of engagements, kept in memory and in one file that only saves reading the others: missing, damaged or
 * out of step, it is made again from them.
 */
export class Catalogue {
  readonly #entries = new Map<string, Entry>();
  #isChanged = false;
  #generation = 0;

  constructor(private readonly storage: Storage) {}

  /** Takes over what the file says; nothing, when it cannot be used. */
  async load(): Promise<void> {
    const text = await readText(this.storage, name, catalogueKind.capBytes);
    const opened =
      text.ok && text.value !== null ? openEnvelope(catalogueKind, text.value, name, sha256) : null;
    if (opened?.ok !== true) return;
    this.#generation = opened.value.generation;
    for (const { summary, mark } of opened.value.body.entries)
      this.#entries.set(summary.id, { made: summary, mark });
  }

  get ids(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Whether the entry stands for the state that ends at that mark. */
  isCurrent(id: string, mark: JournalMark): boolean {
    const known = this.#entries.get(id)?.mark;
    return known?.segment === mark.segment && known.bytes === mark.bytes;
  }

  set(id: string, source: Source, mark: JournalMark): void {
    this.#entries.set(id, { made: source, mark });
    this.#isChanged = true;
  }

  remove(id: string): void {
    if (this.#entries.delete(id)) this.#isChanged = true;
  }

  /** Forgets every entry, for whoever makes them again. */
  clear(): void {
    this.#entries.clear();
    this.#isChanged = true;
  }

  /** Most recently changed first. */
  list(): readonly EngagementSummary[] {
    const summaries = [...this.#entries.values()].map(summaryOf);
    return summaries.sort((a, b) => compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id));
  }

  /** Writes the file if anything changed. */
  async save(): Promise<Result<void, FileProblem>> {
    if (!this.#isChanged || this.storage.isReadOnly) return ok(undefined);
    this.#isChanged = false;
    const entries = [...this.#entries.values()].map((entry) => ({
      summary: summaryOf(entry),
      mark: entry.mark,
    }));
    const { workspace, writer } = this.storage;
    this.#generation += 1;
    const head = { workspace, generation: this.#generation, writer };
    const text = sealEnvelope(catalogueKind, head, { entries }, sha256);
    const saved = await replaceFile(this.storage, name, new TextEncoder().encode(text));
    if (!saved.ok) this.#isChanged = true;
    return saved;
  }
}

function summaryOf(entry: Entry): EngagementSummary {
  const { made } = entry;
  if (!('body' in made)) return made;
  const { engagement, journal } = made.body;
  entry.made = summarise(engagement, journal.at);
  return entry.made;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
