import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Problem } from '#shared/contract/problem';
import { fail, ok, type Result } from '#shared/result';
import { createSaveQueue } from '../../renderer/state/saveQueue';

type Saved = Result<{ readonly savedAt: string }, Problem>;
const at = '2025-01-01T09:00:00.000Z';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A disk that takes what it is given, refuses while it is broken, and remembers what arrived in which order. */
function aDisk() {
  const written: [string, string][] = [];
  const disk = {
    written,
    problem: null as Problem | null,
    save: (key: string, value: string): Promise<Saved> => {
      if (disk.problem !== null) return Promise.resolve(fail(disk.problem));
      written.push([key, value]);
      return Promise.resolve(ok({ savedAt: at }));
    },
  };
  return disk;
}

describe('the save queue', () => {
  it('writes a choice at once', async () => {
    const disk = aDisk();
    const queue = createSaveQueue(disk.save);
    queue.push('q', 'a', 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(disk.written).toEqual([['q', 'a']]);
    expect(queue.stateOf('q')).toEqual({ state: 'saved', at });
  });

  it('waits for a pause in typing and writes the newest text only', async () => {
    const disk = aDisk();
    const queue = createSaveQueue(disk.save);
    queue.push('q', 'h', 'typing');
    await vi.advanceTimersByTimeAsync(399);
    queue.push('q', 'hello', 'typing');
    await vi.advanceTimersByTimeAsync(399);
    expect(disk.written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(disk.written).toEqual([['q', 'hello']]);
  });

  it('writes every two seconds what is typed without any pause', async () => {
    const disk = aDisk();
    const queue = createSaveQueue(disk.save);
    for (let typed = 1; typed <= 50; typed += 1) {
      queue.push('q', 'x'.repeat(typed), 'typing');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(disk.written.map(([, text]) => text.length)).toEqual([20, 40]);
    await vi.advanceTimersByTimeAsync(400);
    expect(disk.written.at(-1)).toEqual(['q', 'x'.repeat(50)]);
  });

  it('does not call the newest text saved when an older one was acknowledged', async () => {
    const answers: ((reply: Saved) => void)[] = [];
    const queue = createSaveQueue<string>(() => new Promise((resolve) => answers.push(resolve)));
    queue.push('q', 'old', 'now');
    await vi.advanceTimersByTimeAsync(0);
    queue.push('q', 'new', 'typing');
    answers[0]?.(ok({ savedAt: at }));
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.stateOf('q').state).toBe('saving');
    expect(queue.unsaved().get('q')).toBe('new');
  });

  it('keeps what was refused and tries again by itself', async () => {
    const disk = aDisk();
    disk.problem = { code: 'connection-lost' };
    const queue = createSaveQueue(disk.save);
    queue.push('q', 'a', 'now');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.stateOf('q').state).toBe('not-saved');
    expect(queue.unsaved().get('q')).toBe('a');
    disk.problem = null;
    await vi.advanceTimersByTimeAsync(1000);
    expect(disk.written).toEqual([['q', 'a']]);
    expect(queue.unsaved().size).toBe(0);
  });

  it('lets one refused answer hold up no other', async () => {
    const disk = aDisk();
    const queue = createSaveQueue<string>((key, value) =>
      key === 'bad'
        ? Promise.resolve(fail({ code: 'question-unknown', question: key }))
        : disk.save(key, value),
    );
    queue.push('bad', 'x', 'typing');
    queue.push('good', 'y', 'typing');
    await queue.flush();
    expect(disk.written).toEqual([['good', 'y']]);
    expect(queue.stateOf('bad').state).toBe('not-saved');
    queue.stop();
  });

  it('flushes what is being typed without waiting for the pause', async () => {
    const disk = aDisk();
    const queue = createSaveQueue(disk.save);
    queue.push('q', 'half a sen', 'typing');
    await queue.flush();
    expect(disk.written).toEqual([['q', 'half a sen']]);
  });

  it('writes nothing more once it was stopped', async () => {
    const disk = aDisk();
    const queue = createSaveQueue(disk.save);
    queue.push('q', 'a', 'typing');
    queue.stop();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(disk.written).toEqual([]);
  });
});
