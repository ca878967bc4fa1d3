import { useState } from 'react';
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
  /** The file that is being looked at and stored. */
  readonly adding: string | null;
  readonly problem: Problem | null;
  /** A file that could not be read from the disk. */
  readonly unread: string | null;
  /** Id of the file that was added last. */
  readonly newest: string | null;
  readonly add: (files: readonly File[]) => void;
}

type Told = Omit<AddingFiles, 'add'>;
const nothing: Told = { adding: null, problem: null, unread: null, newest: null };

/** Adds files as evidence one after the other, and stops at the first that is refused. */
export function useAddFiles({ respondent, question, facets }: ShownAt): AddingFiles {
  const store = useEngagementStore();
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
    tell(reply.ok ? { newest: reply.value.evidence?.at(-1)?.id ?? null } : { problem: reply.problem });
    return reply.ok;
  }

  async function addAll(files: readonly File[]): Promise<void> {
    setState({ at: question, told: nothing });
    for (const file of files) {
      tell({ adding: file.name });
      if (!(await addOne(file))) break;
    }
    tell({ adding: null });
  }

  return { ...(at === question ? told : nothing), add: (files) => void addAll(files) };
}

/** Null if it is gone, or not to be read by this person. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}
