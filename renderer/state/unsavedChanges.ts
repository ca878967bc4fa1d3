import { z } from 'zod';
import { engagementChangeSchema, type EngagementChange } from '#shared/engagement/change';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { eraseFromChange } from '#shared/file/erasure/eraseFromChange';
import { gonePages, thisPage } from './pageIdentity';

/** Something typed or chosen on a page that was not acknowledged before the page was gone. */
export interface UnsavedChange {
  /** ISO 8601: when it was last touched. */
  readonly at: string;
  readonly change: EngagementChange;
}

/** What pages keep of one engagement for the case that they are closed, reloaded or killed. */
export interface UnsavedChanges {
  /** What this page has not saved yet in one of its areas; none: everything is saved, or given up by the person. */
  readonly keep: (area: string, changes: readonly EngagementChange[]) => void;
  /** The area is closed on this page: what was still not saved there is left behind for the next opening. */
  readonly leave: (area: string) => void;
  /** What pages that are gone have left behind, the oldest first. */
  readonly leftBehind: () => Promise<readonly UnsavedChange[]>;
  /** Forgets what was left behind of these. */
  readonly forget: (left: readonly UnsavedChange[]) => Promise<void>;
  /** Takes what is erased for good out of everything any page keeps, whether it is gone or open. */
  readonly erase: (target: ErasureTarget) => void;
}

const storedSchema = z
  .array(z.strictObject({ at: z.iso.datetime(), change: engagementChangeSchema }))
  .max(5000);

/**
 * The browser's own storage takes a value at once, before a keystroke is over, and survives reloading, closing and
 * killing the page. It is told apart by workspace and engagement, so that one client's words never come up elsewhere.
 */
export function unsavedChangesOf(workspace: string, engagement: string): UnsavedChanges {
  const prefix = `plumbline.unsaved/${workspace}/${engagement}/`;

  const allKeys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(prefix));

  async function keysLeft(): Promise<readonly string[]> {
    const keys = allKeys();
    const pageOf = (key: string): string => key.slice(prefix.length).split('/')[0] ?? '';
    const gone = await gonePages([...new Set(keys.map(pageOf))]);
    return keys.filter((key) => gone.has(pageOf(key)));
  }

  return {
    keep(area, changes) {
      const key = `${prefix}${thisPage}/${area}`;
      if (changes.length === 0) localStorage.removeItem(key);
      else
        write(
          key,
          changes.map((change) => ({ at: new Date().toISOString(), change })),
        );
    },
    leave(area) {
      const key = `${prefix}${thisPage}/${area}`;
      const left = read(key);
      localStorage.removeItem(key);
      if (left.length > 0) write(`${prefix}${crypto.randomUUID()}/${area}`, left);
    },
    async leftBehind() {
      const left = (await keysLeft()).flatMap((key) => read(key));
      return left.toSorted((one, other) => (one.at < other.at ? -1 : 1));
    },
    async forget(left) {
      const gone = new Set(left.map((each) => JSON.stringify(each)));
      for (const key of await keysLeft()) {
        const rest = read(key).filter((each) => !gone.has(JSON.stringify(each)));
        if (rest.length === 0) localStorage.removeItem(key);
        else write(key, rest);
      }
    },
    erase(target) {
      for (const key of allKeys()) {
        const kept = read(key);
        // What cannot be read any more stays, unless it may be about the very person.
        if (kept.length === 0 && localStorage.getItem(key)?.includes(target.respondent) !== true) continue;
        const rest = kept.flatMap((each) => withoutErased(each, target));
        if (rest.length === 0) localStorage.removeItem(key);
        else write(key, rest);
      }
    },
  };
}

/** Forgets everything any page keeps of an engagement that is deleted for good. */
export function forgetEngagement(engagement: string): void {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('plumbline.unsaved/') && key.split('/')[2] === engagement)
      localStorage.removeItem(key);
}

/** Only answers are kept by respondent; a draft of which nothing is left goes whole. */
function withoutErased(kept: UnsavedChange, target: ErasureTarget): readonly UnsavedChange[] {
  const { at, change } = kept;
  if (change.kind !== 'answer-recorded') return [kept];
  const left = eraseFromChange(change, null, target);
  if (left?.kind !== 'answer-recorded' || (left.answer === null && change.answer !== null)) return [];
  return [{ at, change: left }];
}

/** Storage that is full or switched off costs the safety net, not the work: the queue goes on saving. */
function write(key: string, changes: readonly UnsavedChange[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(changes));
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What does not fit any more, for instance after an update, is left alone and not shown. */
function read(key: string): readonly UnsavedChange[] {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
