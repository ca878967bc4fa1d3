import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { chromium } from '@playwright/test';
import type { DoorNote } from '../../electron/hosts/browser/doorMemory';
import { enterWith } from '../support/builtBrowserDoor';
import { expect, test } from './support/plumbline';

test('after a session the browser’s profile holds no key but in the memory of its tab, and no code that works', async ({
  plumbline,
  launchOptions,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'plumbline-profile-'));
  const { address, key, port } = plumbline.door();
  const code = address.split('#code=')[1] ?? '';
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(JSON.stringify([request.url, request.headers]));
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>elsewhere</title><h1>Elsewhere</h1>');
  });
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  try {
    const browser = await chromium.launchPersistentContext(profile, launchOptions);
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: /Alfa/ }).first().click();
    await expect(page.getByText('Sample A', { exact: true })).toBeVisible();
    await page.reload();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export PDF' }).click();
    await (await download).path();
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    // A link out of the page, as if somebody had put one into a note.
    await page.evaluate((target) => {
      const link = document.createElement('a');
      link.href = target;
      link.textContent = 'out';
      document.body.append(link);
      link.click();
    }, elsewhere);
    await expect(page.getByRole('heading', { name: 'Elsewhere' })).toBeVisible();
    await browser.close();

    expect(asked.length).toBeGreaterThan(0);
    for (const secret of [key, code, String(port)]) expect(asked.join('\n')).not.toContain(secret);
    // The first came from our page; the other page asks for the rest by itself.
    expect(asked[0]).not.toContain('referer');
    const holding = await filesWith(profile, [key]);
    expect(holding.filter((file) => !file.includes('Session Storage'))).toEqual([]);
    // Browsers write down the very address that was opened, whatever a page does then: its code must be worth nothing.
    expect(await filesWith(profile, [code])).toContainEqual(expect.stringMatching(/History$/));
    await expect(enterWith(`http://127.0.0.1:${port}`, code)).rejects.toThrow('refused');

    const note = JSON.parse(await readFile(join(plumbline.folder, 'browser-door.json'), 'utf8')) as DoorNote;
    const kept = await filesWith(plumbline.folder, [key, code, note.codeSecret]);
    expect(kept).toEqual(['browser-door.json']);
    expect(plumbline.door().printed()).not.toContain(key);
  } finally {
    await new Promise((closed) => other.close(closed));
    await rm(profile, { recursive: true, force: true });
  }
});

/** The files of a folder that hold one of the texts, in either of the ways a browser writes text. */
async function filesWith(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const patterns = texts.flatMap((text) => [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return patterns.some((pattern) => bytes.includes(pattern)) ? [relative(folder, file)] : [];
    }),
  );
  return found.flat();
}
