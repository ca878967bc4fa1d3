import i18next from 'i18next';
import { expect, it } from 'vitest';
import { localNumber, localPercent } from '../../renderer/state/localNumber';

async function speaking(language: string): Promise<void> {
  await i18next.init({ lng: language, resources: { [language]: { translation: { a: 'a' } } } });
}

it.each([
  ['en', '56.0', '81%'],
  ['de', '56,0', '81\u00a0%'],
  ['sv', '56,0', '81\u00a0%'],
])('figures on screen are written as the language %s writes them', async (language, figure, percent) => {
  await speaking(language);
  expect([localNumber('56.0'), localPercent(81)]).toEqual([figure, percent]);
});
