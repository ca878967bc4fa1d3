// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { goTo } from '../support/goTo';
import {
  engagement,
  openRoom,
  page,
  promptOf,
  question,
  recorded,
  respondent,
} from '../support/interviewRoom';

const german = (id: string): string => question(id).prompt.de ?? '';
const prompt = (name: string) => screen.findByRole('heading', { level: 2, name });

async function chooseGerman(): Promise<void> {
  await page.user.click(await screen.findByRole('button', { name: 'Language of the questions: English' }));
  await page.user.click(await screen.findByRole('menuitemradio', { name: 'Deutsch' }));
}

it('the questions change language in the middle of an interview, the buttons do not, and answers stay', async () => {
  await openRoom('role.intake');
  await page.user.keyboard('2');
  await waitFor(async () => expect(await recorded('role.intake')).toMatchObject({ value: 2 }));
  await chooseGerman();
  expect((await prompt(german('role.intake'))).lang).toBe('de');
  expect(screen.getByRole('button', { name: /^Leave/ })).toBeTruthy();
  expect(await recorded('role.intake')).toMatchObject({ value: 2 });
});

it('the language is remembered for the interviews of the engagement', async () => {
  await openRoom('role.intake');
  await chooseGerman();
  await waitFor(async () => {
    const settings = await page.client.call('settings.read', {});
    expect(settings.ok && settings.value.questionLanguages).toEqual({ [engagement]: 'de' });
  });
  goTo('/');
  await screen.findByRole('heading', { level: 1 });
  goTo(`/engagements/${engagement}/interview/${respondent}`);
  await prompt(german('role.intake'));
});

it('without a choice the questions speak as the interface does', async () => {
  await openRoom('role.intake');
  expect((await prompt(promptOf('role.intake'))).lang).toBe('en');
});
