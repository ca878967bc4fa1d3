import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import buildOnce from '../support/buildOnce';
import { startBuiltBrowserDoor, type BuiltBrowserDoor } from '../support/builtBrowserDoor';
import { findChromium, howToGetChromium } from '../support/findChromium.mjs';

/** The built program on a folder of its own, and a browser; both are gone after the work. */
export async function withBrowser(
  work: (door: BuiltBrowserDoor, browser: Browser) => Promise<void>,
): Promise<void> {
  await buildOnce();
  const executablePath = await findChromium();
  if (executablePath === null) throw new Error(howToGetChromium);
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-bench-'));
  const door = await startBuiltBrowserDoor(folder);
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  try {
    await work(door, browser);
  } finally {
    await browser.close();
    await door.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
