import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron as electron, expect, test } from '@playwright/test';
import type { DesktopBridge } from '#shared/contract/desktopBridge';
import { findDesktop } from '../../electron/desktopBinary.mjs';

const root = resolve(import.meta.dirname, '../..');

test('the desktop app opens, answers its page, reaches nothing outside and closes', async () => {
  const executablePath = await findDesktop(root);
  if (executablePath === null) throw new Error('Electron was not fetched: run npx install-electron first.');
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-electron-'));
  const app = await electron.launch({ executablePath, args: [root, `--data=${folder}`] });
  const page = await app.firstWindow();
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/plumbline\//);

  const seen = await page.evaluate(async () => {
    const { plumbline } = window as unknown as { readonly plumbline: DesktopBridge };
    return {
      bridge: Object.keys(plumbline).toSorted(),
      workspace: await plumbline.call('workspace.describe', {}),
      hasNode: 'require' in window || 'process' in window,
      outside: await fetch('http://127.0.0.1:1/').then(
        () => 'reached',
        () => 'blocked',
      ),
    };
  });
  expect(seen).toMatchObject({
    bridge: ['call', 'onFlush'],
    workspace: { ok: true, value: { folder } },
    hasNode: false,
    outside: 'blocked',
  });

  await app.close();
  await rm(folder, { recursive: true });
});
