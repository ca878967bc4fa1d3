import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDownloads } from '../../../electron/hosts/browser/downloads';

const file = {
  fileName: 'report.pdf',
  mediaType: 'application/pdf',
  bytes: new Uint8Array([1, 2, 3]),
} as const;

async function offer(downloads: ReturnType<typeof createDownloads>): Promise<string> {
  const delivery = await downloads.deliver(file);
  if (!delivery.ok || delivery.value.kind !== 'download') throw new Error('no download was offered');
  return delivery.value.path;
}

describe('a finished file on its way to the page', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is handed out once', async () => {
    const downloads = createDownloads();
    const path = await offer(downloads);
    expect(downloads.take(path)).toEqual(file);
    expect(downloads.take(path)).toBeUndefined();
  });

  it('waits for five minutes and no longer', async () => {
    const downloads = createDownloads();
    const [early, late] = [await offer(downloads), await offer(downloads)];
    vi.advanceTimersByTime(5 * 60_000 - 1);
    expect(downloads.take(early)).toEqual(file);
    vi.advanceTimersByTime(1);
    expect(downloads.take(late)).toBeUndefined();
  });

  it('has an address nobody can guess', async () => {
    const downloads = createDownloads();
    const paths = new Set(await Promise.all(Array.from({ length: 50 }, () => offer(downloads))));
    expect(paths.size).toBe(50);
    for (const path of paths) expect(path).toMatch(/^\/download\/[0-9a-f-]{36}$/);
  });

  it('is forgotten when the door closes', async () => {
    const downloads = createDownloads();
    const path = await offer(downloads);
    downloads.clear();
    expect(downloads.take(path)).toBeUndefined();
  });
});
