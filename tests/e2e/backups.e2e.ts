import { mkdir, readFile, rename, writeFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { onMount, whyNoMounts } from '../faults/privileges';
import { startBuiltBrowserDoor } from '../support/builtBrowserDoor';
import { expect, test } from './support/plumbline';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Alfa/ }).click();
  await expect(page.getByText('Sample A', { exact: true })).toBeVisible();
}

/** Into the first interview that is there, with a note under way. */
async function typeNote(page: Page, note: string): Promise<void> {
  await page.getByRole('link', { name: 'Respondents', exact: true }).click();
  await page
    .getByRole('button', { name: /^(Review answers|Continue): / })
    .first()
    .click();
  await page.getByRole('navigation', { name: 'Questions' }).getByRole('button').first().click();
  await page.keyboard.press('n');
  await page.keyboard.type(note);
}

/** The file that "Save elsewhere" hands out. */
async function saveElsewhere(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save elsewhere…' }).first().click();
  return readFile(await (await coming).path(), 'utf8');
}

test('a backup is made, an engagement is lost, and comes back from the stick', async ({
  page,
  plumbline,
}) => {
  const stick = `${plumbline.folder}-stick`;
  await mkdir(stick);
  try {
    await plumbline.open(page);
    await openSample(page);
    await page.getByRole('link', { name: 'Settings', exact: true }).click();
    await page.getByLabel('Folder for backups').fill('stick');
    await page.getByRole('button', { name: 'Use this folder' }).click();
    await expect(page.getByText('The path of the folder is not complete.')).toBeVisible();
    await page.getByLabel('Folder for backups').fill(stick);
    await page.getByRole('button', { name: 'Use this folder' }).click();
    await page.getByRole('button', { name: 'Back up now' }).click();
    await expect(page.getByText('Backed up: one engagement, opened to prove it.')).toBeVisible();

    await page.getByRole('button', { name: /^Remove Alfa/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Restore from a backup…' }).click();
    await page.getByRole('button', { name: /^Show the backup of / }).click();
    await expect(page.getByText('Missing here. It comes back as it was.')).toBeVisible();
    await page.getByRole('button', { name: 'Choose all that are missing here' }).click();
    await page.getByRole('button', { name: 'Restore one' }).click();
    await expect(page.getByText('Restored one engagement.')).toBeVisible();
    await page.getByRole('link', { name: 'Engagements', exact: true }).click();
    await expect(page.getByText('Alfa', { exact: true })).toBeVisible();
  } finally {
    await rm(stick, { recursive: true });
  }
});

test('the data folder goes away while answering: the work stays, is saved elsewhere, and is saved here again', async ({
  page,
  plumbline,
}) => {
  await plumbline.open(page);
  await openSample(page);
  await typeNote(page, 'before ');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const away = `${plumbline.folder}-away`;
  await rename(plumbline.folder, away);
  await page.keyboard.type('and after');
  await expect(page.getByText(/^Not saved: The data folder is not there/)).toBeVisible();
  expect(await saveElsewhere(page)).toContain('before and after');
  await rename(away, plumbline.folder);
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
});

test('the disk fills up while answering: the work stays, is saved elsewhere, and is saved here once there is room', async ({
  page,
}, testInfo) => {
  const reason = whyNoMounts();
  testInfo.skip(reason !== null, `a full disk is not tried here: ${reason ?? ''}`);
  const tried = await onMount(['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs'], async (disk) => {
    const door = await startBuiltBrowserDoor(join(disk, 'data'));
    try {
      await page.goto(door.address);
      await openSample(page);
      await typeNote(page, 'first ');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      const filler = join(disk, 'filler');
      await writeFile(filler, new Uint8Array(8_000_000)).catch(() => undefined);
      const words = 'a long sentence of the client '.repeat(150);
      await page.keyboard.insertText(words);
      await expect(page.getByText(/^Not saved: The disk is full/)).toBeVisible();
      expect(await saveElsewhere(page)).toContain(words.trim());
      await rm(filler);
      await page.getByRole('button', { name: 'Try again' }).first().click();
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    } finally {
      await door.stop();
    }
    return { isDone: true };
  });
  testInfo.skip('skipped' in tried, 'skipped' in tried ? tried.skipped : '');
});
