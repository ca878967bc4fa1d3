import type { Locator, Page } from '@playwright/test';
import type { Engagement } from '../../shared/engagement/engagement';
import { expect, test, type Plumbline } from './support/plumbline';

/** Sample A with three product managers nobody has asked yet; gives back its id. */
async function threeToAsk(plumbline: Plumbline): Promise<string> {
  const take = async <Value>(name: string, input: unknown): Promise<Value> => {
    const reply = await plumbline.door().call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.code}`);
    return reply.value as Value;
  };
  const { id } = await take<Engagement>('samples.open', { sample: 'A' });
  for (const title of ['First', 'Second', 'Third'])
    await take('respondents.add', { engagement: id, respondent: { group: 'PMG', title } });
  return id;
}

async function openRespondents(page: Page, plumbline: Plumbline, engagement: string): Promise<void> {
  await plumbline.open(page);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `/engagements/${engagement}/respondents`);
  await expect(page.getByRole('heading', { level: 2, name: 'Respondents' })).toBeVisible();
}

function prompt(page: Page): Locator {
  return page.getByRole('article').getByRole('heading', { level: 2 });
}

// An address set by hand is one the router did not make, and it says so where a page asks before it is left.
test.use({ expectsComplaints: true });

test('a meeting is prepared, held by its agenda, stopped, and taken up again at the very place', async ({
  page,
  plumbline,
}) => {
  const engagement = await threeToAsk(plumbline);
  await openRespondents(page, plumbline, engagement);
  await page.getByRole('button', { name: 'Prepare the meeting with First' }).click();
  const preparing = page.getByRole('dialog', { name: 'Meeting with First' });
  await preparing.getByLabel('Day').fill('2026-12-01');
  await preparing.getByLabel('Place').fill('Konferenzraum Donau');
  await preparing.getByLabel('Also there').fill('Head of sales');
  await preparing.getByRole('button', { name: '60 min' }).click();
  const later = preparing.getByText(/^Left for another time/);
  const leftAt60 = await later.count();
  await preparing.getByRole('button', { name: '30 min' }).click();
  await expect(later).toBeVisible();
  expect(leftAt60).toBe(0);
  await preparing.getByRole('button', { name: 'Plan meeting' }).click();
  await expect(page.getByText(/^Planned: .*Konferenzraum Donau/)).toBeVisible();

  await page.getByRole('button', { name: 'Start interview: First' }).click();
  await expect(page.getByRole('group', { name: 'Time of this section' })).toContainText(/0 of \d+ min/);
  for (let step = 0; step < 3; step += 1) {
    const before = await prompt(page).innerText();
    await page.keyboard.press('2');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(prompt(page)).not.toHaveText(before);
  }
  const stoppedAt = await prompt(page).innerText();
  await page.keyboard.press('p');
  await page.getByLabel('What came up').fill('Who sets prices?');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Parked: 1' })).toBeVisible();

  await page.setViewportSize({ width: 900, height: 700 });
  await page.reload();
  await expect(prompt(page)).toHaveText(stoppedAt);
  await expect(page.getByText('You stopped here last time.')).toBeInViewport({ ratio: 1 });

  await page.getByRole('button', { name: 'Stop here' }).click();
  const sheet = page.getByRole('dialog', { name: 'After the meeting' });
  await expect(sheet.getByText('Who sets prices?')).toBeVisible();
  await sheet.getByLabel('Agreed follow-ups').fill('Send the price list by Friday');
  await sheet.getByLabel('Day').fill('2026-12-08');
  await sheet.getByRole('button', { name: 'End meeting' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { meetings = [] } = await read(plumbline, engagement);
  expect(meetings).toMatchObject([
    {
      on: '2026-12-01',
      place: 'Konferenzraum Donau',
      attendees: 'Head of sales',
      minutes: 30,
      followUps: 'Send the price list by Friday',
    },
    { on: '2026-12-08', parked: [{ text: 'Who sets prices?' }] },
  ]);
});

test('in a workshop three people answer one question, each their own, by keyboard alone, and one is taken back', async ({
  page,
  plumbline,
}) => {
  const engagement = await threeToAsk(plumbline);
  const people = (await read(plumbline, engagement)).respondents.slice(-3).map(({ id }) => id);
  const planned = await plumbline.door().call('meetings.plan', {
    engagement,
    meeting: { respondents: people, minutes: 60 },
  });
  expect(planned.ok).toBe(true);
  await openRespondents(page, plumbline, engagement);
  await page.getByRole('button', { name: /^Hold workshop: First/ }).press('Enter');
  await expect(prompt(page)).toBeFocused();
  const question = await prompt(page).innerText();
  await page.keyboard.press('1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('3');
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(3);
  const said = (title: string): Locator =>
    page.getByRole('group', { name: title, exact: true }).getByRole('radio', { checked: true });
  await expect(said('First')).toHaveText('1');
  await expect(said('Second')).toHaveText('2');
  await expect(said('Third')).toHaveText('3');
  await page.keyboard.press('Control+z');
  await expect(said('Third')).toHaveCount(0);
  await expect(said('Second')).toHaveText('2');

  await page.keyboard.press('ArrowRight');
  await expect(prompt(page)).not.toHaveText(question);
  const next = await prompt(page).innerText();
  // Where everybody is, is told to the workbench a moment after the key.
  await expect
    .poll(async () => {
      const { sessions } = await read(plumbline, engagement);
      return sessions.filter((each) => people.includes(each.respondent) && each.position !== undefined)
        .length;
    })
    .toBe(3);
  await page.reload();
  await expect(prompt(page)).toHaveText(next);
  await page.keyboard.press('ArrowLeft');
  await expect(said('First')).toHaveText('1');
  await expect(said('Third')).toHaveCount(0);
});

async function read(plumbline: Plumbline, engagement: string): Promise<Engagement> {
  const reply = await plumbline.door().call('engagements.open', { engagement });
  if (!reply.ok) throw new Error(reply.problem.code);
  return (reply.value as { readonly engagement: Engagement }).engagement;
}
