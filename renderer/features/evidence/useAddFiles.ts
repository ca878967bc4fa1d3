import { useRef, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import { evidenceCaps } from '#shared/engagement/evidence';
import { useEngagementStore } from '../../state/EngagementContext';

/** Where a file was shown, and what it tells something about. */
export interface ShownAt {
  readonly respondent?: string;
  readonly question?: string;
  readonly facets: readonly string[];
}

export interface AddingFiles {
  /** The file that is being looked at and stored: which of how many, from 1. */
  readonly adding: { readonly fileName: string; readonly number: number; readonly total: number } | null;
  readonly problem: Problem | null;
  /** A file that could not be read from the disk. */
  readonly unread: string | null;
  /** Ids of the files that were added, in their order. */
  readonly added: readonly string[];
  /** The one that came alone: its caption is what comes next. */
  readonly newest: string | null;
  readonly add: (files: readonly File[]) => void;
  /** Adds no further file; the one under way is still kept. */
  readonly stop: () => void;
}

type Told = Omit<AddingFiles, 'newest' | 'add' | 'stop'>;
const nothing: Told = { adding: null, problem: null, unread: null, added: [] };

/** Adds files as evidence one after the other, and stops at the first that is refused. */
export function useAddFiles({ respondent, question, facets }: ShownAt): AddingFiles {
  const store = useEngagementStore();
  const run = useRef(new AbortController());
  const added = useRef<string[]>([]);
  // What is told belongs to its question, and is not said of the next one.
  const [{ at, told }, setState] = useState({ at: question, told: nothing });
  const tell = (part: Partial<Told>): void =>
    setState((now) => (now.at === question ? { at: question, told: { ...now.told, ...part } } : now));

  /** Whether the next one may follow. */
  async function addOne(file: File): Promise<boolean> {
    const fileName = file.name.slice(-200) || 'file';
    if (file.size > evidenceCaps.fileBytes) {
      const limitMb = evidenceCaps.fileBytes / 1_000_000;
      tell({ problem: { code: 'evidence-too-large', fileName, limitMb } });
      return false;
    }
    const bytes = await bytesOf(file);
    if (bytes === null) {
      tell({ unread: fileName });
      return false;
    }
    const reply = await store.change('evidence.add', {
      fileName,
      bytes,
      caption: '',
      facets: [...facets],
      ...(respondent === undefined ? {} : { respondent }),
      ...(question === undefined ? {} : { question }),
    });
    const id = reply.ok ? reply.value.evidence?.at(-1)?.id : undefined;
    if (!reply.ok) tell({ problem: reply.problem });
    else if (id !== undefined) added.current.push(id);
    tell({ added: [...added.current] });
    return reply.ok;
  }

  async function addAll(files: readonly File[]): Promise<void> {
    setState({ at: question, told: nothing });
    const { signal } = (run.current = new AbortController());
    added.current = [];
    for (const [place, file] of files.entries()) {
      if (signal.aborted) break;
      tell({ adding: { fileName: file.name, number: place + 1, total: files.length } });
      if (!(await addOne(file))) break;
    }
    tell({ adding: null });
  }

  const shown = at === question ? told : nothing;
  const [only, ...others] = shown.adding === null ? shown.added : [];
  return {
    ...shown,
    newest: others.length === 0 ? (only ?? null) : null,
    add: (files) => void addAll(files),
    stop: () => run.current.abort(),
  };
}

/** Null if it is gone, or not to be read by this person. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
