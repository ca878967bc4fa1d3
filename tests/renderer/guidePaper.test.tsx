// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { createEngagement } from '../support/createEngagement';
import { goTo } from '../support/goTo';
import { openPage, type OpenPage } from '../support/openPage';

let page: OpenPage;
afterEach(() => page.close());

it(
  'the guide begins with the paper of the brand, and remembers another one',
  { timeout: 60_000 },
  async () => {
    let engagement = '';
    page = await openPage(async (client) => {
      const brand = await client.call('brands.save', {
        name: 'Hartmann',
        colour: '#1f4e79',
        paper: 'Letter',
      });
      if (!brand.ok) throw new Error(brand.problem.code);
      engagement = await createEngagement(client, { brand: brand.value.id });
    });
    goTo(`#/engagements/${engagement}/respondents`);
    const paper = async () => {
      await page.user.click(await screen.findByRole('button', { name: 'Print an interview guide' }));
      return within(await screen.findByRole('radiogroup', { name: 'Paper' }));
    };
    const first = await paper();
    expect(
      (await first.findByRole<HTMLInputElement>('radio', { name: 'US Letter' })).getAttribute('aria-checked'),
    ).toBe('true');
    await page.user.click(first.getByRole('radio', { name: 'A4' }));
    await page.user.click(screen.getAllByRole('button', { name: 'Close' })[0] ?? document.body);
    const second = await paper();
    await waitFor(() =>
      expect(second.getByRole('radio', { name: 'A4' }).getAttribute('aria-checked')).toBe('true'),
    );
  },
);
