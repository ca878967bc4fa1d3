import { writeFile } from 'node:fs/promises';
import { samples } from '../../shared/library/samples/index';
import { byKeys } from './support/byKeys';
import { expect, test } from './support/plumbline';

const title = 'Focus of product management';
const quote = 'Nobody decides here.';

test('twelve core jobs are done by keyboard alone, seeing the focus all the way', async ({
  page,
  plumbline,
}) => {
  test.setTimeout(180_000);
  const keys = await byKeys(page);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const dialog = page.getByRole('dialog');
  const prompt = page.getByRole('article').getByRole('heading', { level: 2 });
  await plumbline.open(page);

  await test.step('begin an engagement', async () => {
    await keys.press(button('New engagement').first());
    await keys.fill(dialog.getByRole('combobox', { name: 'Client' }), 'Łódź Anlagensteuerung');
    await keys.fill(dialog.getByLabel('Title'), title);
    await keys.press(dialog.getByRole('button', { name: 'Create and open' }));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('fill in the fact sheet', async () => {
    await keys.press(link('Fact sheet'));
    await keys.fill(page.getByRole('textbox', { name: /product management as their main job/i }), '3');
    await keys.fill(page.getByRole('textbox', { name: /product management beside another/i }), '1');
    await page.keyboard.press('Tab');
    await expect(page.getByText('2 of 12 filled in')).toBeVisible();
  });

  await test.step('add a respondent', async () => {
    await keys.press(link('Respondents'));
    await keys.press(button('Add respondent'));
    await keys.choose(dialog.getByRole('button', { name: /Group/ }), 'Product managers');
    await keys.fill(dialog.getByLabel('Role title'), 'Core');
    await keys.press(dialog.getByRole('button', { name: 'Add', exact: true }));
    await expect(button('Add respondent')).toBeFocused();
  });

  await test.step('prepare the meeting', async () => {
    const prepare = button('Prepare the meeting with Core');
    await keys.press(prepare);
    await keys.fill(dialog.getByLabel('Place'), 'Donau');
    await keys.press(dialog.getByRole('button', { name: '30 min' }));
    await keys.press(dialog.getByRole('button', { name: 'Plan meeting' }));
    await expect(prepare).toBeFocused();
  });

  await test.step('interview, with a note', async () => {
    await keys.press(button('Start interview: Core'));
    await expect(prompt).toBeFocused();
    const first = await prompt.innerText();
    await page.keyboard.press('3');
    await page.keyboard.press('n');
    await page.keyboard.type(quote);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect(prompt).not.toHaveText(first);
    await page.keyboard.press('4');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  await test.step('undo', async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  await test.step('review and leave', async () => {
    await keys.press(button('Review'));
    await expect(page.getByRole('heading', { name: 'Review and end' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(prompt).toBeFocused();
    await keys.press(button('Leave the interview (Esc)'));
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  });

  await test.step('take in a file of exchange', async () => {
    const file = test.info().outputPath('sample.json');
    await writeFile(file, JSON.stringify(samples.A.file));
    await keys.press(link('Engagements'));
    const chooser = page.waitForEvent('filechooser');
    await keys.press(button(/^Import/).first());
    await (await chooser).setFiles(file);
    await expect(dialog.getByText(samples.A.file.title)).toBeVisible();
    await keys.press(dialog.getByRole('button', { name: /^Import|^Take/ }));
    await expect(dialog).toBeHidden();
  });

  await test.step('jump by the palette', async () => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(samples.A.file.title);
    await expect(page.getByRole('option').first()).toContainText(samples.A.file.title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: samples.A.file.title })).toBeVisible();
  });

  await test.step('ask a finding why', async () => {
    await keys.press(link('Findings'));
    const why = page
      .getByRole('main')
      .getByRole('button', { name: /: Why .+\?$/ })
      .first();
    await keys.press(why);
    await expect(dialog).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(why).toBeFocused();
  });

  await test.step('decide in the plan', async () => {
    await keys.press(link('Plan'));
    const move = button(/^Move /).first();
    await keys.press(move);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await keys.fill(dialog.getByRole('textbox', { name: /Reason/ }), 'The sponsor is away');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(page.getByText('The sponsor is away').first()).toBeVisible();
  });

  await test.step('export the report and the file of exchange', async () => {
    await keys.press(link('Report'));
    for (const name of ['Export PDF', 'Export exchange file']) {
      const download = page.waitForEvent('download');
      await keys.press(button(name));
      expect((await download).suggestedFilename()).toMatch(/\.(pdf|json)$/);
    }
  });

  await test.step('search everything', async () => {
    await keys.press(link('Search'));
    await keys.fill(page.getByRole('searchbox'), quote);
    await expect(page.getByText('1 place found')).toBeVisible();
  });

  expect(keys.pointed()).toBe(0);
  // The count counts: one press is seen.
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
  await expect.poll(keys.pointed).toBe(1);
});
