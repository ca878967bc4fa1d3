import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Engagement } from '../../shared/engagement/engagement';
import { engagementFileKind } from '../../shared/file/engagementFile';
import { sealEnvelope } from '../../shared/file/envelope';
import { sha256 } from '../../electron/workbench/storage/storage';
import { expect, test, type Plumbline } from './support/plumbline';

/** The files of sample A, after it was opened from the welcome screen; the page stands on its overview. */
async function openSample(page: Page, plumbline: Plumbline): Promise<{ id: string; folder: string }> {
  await plumbline.open(page);
  await page.getByRole('button', { name: /Alfa/ }).first().click();
  await expect(page.getByText('About this engagement')).toBeVisible();
  const id = /engagements\/([^/]+)/.exec(page.url())?.[1] ?? '';
  return { id, folder: join(plumbline.folder, 'engagements', id) };
}

const manyManagers = /product management as their main job/;

async function recordFact(page: Page, value: string): Promise<void> {
  await page.getByRole('link', { name: 'Fact sheet', exact: true }).click();
  await page.getByRole('textbox', { name: manyManagers }).fill(value);
  await page.keyboard.press('Tab');
}

async function stored(plumbline: Plumbline, id: string): Promise<Engagement> {
  const opened = await plumbline.door().call('engagements.open', { engagement: id });
  if (!opened.ok) throw new Error(opened.problem.code);
  return (opened.value as { engagement: Engagement }).engagement;
}

test.describe('after the program was killed', () => {
  // The browser says of every call that nobody answered.
  test.use({ expectsComplaints: true });

  test('undo and redo go on in the same page, and in a fresh one', async ({ page, plumbline }) => {
    const { id } = await openSample(page, plumbline);
    const before = (await stored(plumbline, id)).facts['pm'];
    const fact = () => expect.poll(async () => (await stored(plumbline, id)).facts['pm']);
    await recordFact(page, '12');
    await fact().toBe(12);
    await plumbline.kill();
    await plumbline.restart();
    const undo = page.getByRole('button', { name: /^Undo: / }).first();
    await expect(undo).toBeEnabled({ timeout: 30_000 });
    await undo.click();
    await fact().toBe(before);
    await plumbline.kill();
    await plumbline.restart();
    await page.goto('about:blank');
    await plumbline.open(page);
    await page.getByRole('row', { name: /Alfa/ }).first().click();
    await expect(page.getByRole('button', { name: /^Redo: / })).toBeEnabled();
    await page.keyboard.press('Control+Shift+z');
    await fact().toBe(12);
    await page.getByRole('link', { name: 'Activity' }).click();
    await expect(page.getByText(/^Done again: /)).toBeVisible();
    await expect(page.getByText(/^Undone: /)).toBeVisible();
  });
});

test('a damaged file is told of once, with what came back and where the damaged one lies', async ({
  page,
  plumbline,
}) => {
  const { id, folder } = await openSample(page, plumbline);
  await recordFact(page, '34');
  await expect.poll(async () => (await stored(plumbline, id)).facts['pm']).toBe(34);
  const before = await stored(plumbline, id);
  await page.goto('about:blank');
  await plumbline.restart();
  await plumbline.kill();
  const file = join(folder, 'engagement.json');
  const bytes = await readFile(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0x55;
  await writeFile(file, bytes);
  await plumbline.restart();
  await plumbline.open(page);
  await page.getByRole('row', { name: /Alfa/ }).first().click();
  const told = page.getByRole('region', { name: /damaged/i });
  await expect(told).toContainText('engagement.json');
  await page.getByRole('button', { name: /go on/i }).click();
  await expect(page.getByText('About this engagement')).toBeVisible();
  expect(await stored(plumbline, id)).toEqual(before);
  expect(
    (await readdir(plumbline.folder, { recursive: true })).some((name) => name.includes('quarantine')),
  ).toBe(true);
  await page.reload();
  await expect(page.getByText('About this engagement')).toBeVisible();
  await expect(told).toBeHidden();
});

test('an engagement of a newer Plumbline says that it can be read and not changed', async ({
  page,
  plumbline,
}) => {
  const { folder } = await openSample(page, plumbline);
  await page.goto('about:blank');
  await plumbline.restart();
  await plumbline.kill();
  const file = join(folder, 'engagement.json');
  const { body, workspace, generation, writer } = JSON.parse(await readFile(file, 'utf8')) as {
    body: never;
    workspace: string;
    generation: number;
    writer: string;
  };
  const today = engagementFileKind.schemaVersion;
  const kind = { ...engagementFileKind, schemaVersion: today + 1, minReader: today };
  await writeFile(file, sealEnvelope(kind, { workspace, generation, writer }, body, sha256));
  await plumbline.restart();
  await plumbline.open(page);
  await page.getByRole('row', { name: /Alfa/ }).first().click();
  await expect(page.getByText('A newer Plumbline wrote this engagement.', { exact: false })).toBeVisible();
  await recordFact(page, '7');
  await expect(page.getByText(/was written by a newer Plumbline/).first()).toBeVisible();
});

test('a second version that another program left is told of on the list of engagements, and opens as a copy', async ({
  page,
  plumbline,
}) => {
  const { folder } = await openSample(page, plumbline);
  await plumbline.restart();
  const file = await readFile(join(folder, 'engagement.json'));
  await writeFile(join(folder, 'engagement.sync-conflict-20260301-080000-ABCDEFG.json'), file);
  await plumbline.open(page);
  await page.getByRole('link', { name: 'Engagements', exact: true }).click();
  const notice = page.getByRole('status').filter({ hasText: 'A second version of a file was found' });
  await notice.getByRole('link', { name: 'Look at them and decide' }).click();
  await page.getByRole('button', { name: 'Open as a copy' }).click();
  await page.getByRole('link', { name: 'Engagements', exact: true }).click();
  await expect(page.getByRole('row', { name: /conflict copy of/ })).toBeVisible();
});
