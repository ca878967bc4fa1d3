// @vitest-environment happy-dom
import { configure, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openOutputs, type OpenOutputs } from '../support/openOutputs';

// Every change goes to a real disk, which a busy machine may keep waiting.
configure({ asyncUtilTimeout: 5000 });

let open: OpenOutputs;
afterEach(() => open.page.close());

const moving = 'A plan that keeps moving';
const judgements = async () => (await open.stored()).judgements;
const control = () => screen.findByRole('radiogroup', { name: `Product-cause test: ${moving}` });

async function judge(choice: string): Promise<void> {
  await open.page.user.click(within(await control()).getByRole('radio', { name: choice }));
}

it('asks for a judgement of strong symptoms only, the strongest first', async () => {
  open = await openOutputs('A', '/symptoms');
  await control();
  expect(screen.getAllByText('To be judged')).toHaveLength(2);
  expect(screen.getAllByRole('radiogroup')).toHaveLength(2);
  const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, 2)).toEqual([moving, 'Slow development']);
});

it('shows who feels it only in parts large enough not to name anybody', async () => {
  open = await openOutputs('A', '/symptoms');
  await control();
  const views = screen.getAllByRole('list', { name: 'Who feels it how strongly' })[0];
  expect(
    within(views ?? document.body)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Product side3.5 3 people', 'Rest3.3 3 people']);
});

it('keeps the judgement and what it rests on, and the summary then names the reason', async () => {
  open = await openOutputs('A', '/symptoms');
  await judge('Supported');
  await open.page.user.type(
    await screen.findByRole('textbox', { name: 'What the judgement rests on' }),
    'Change log of March',
  );
  await waitFor(async () =>
    expect(await judgements()).toEqual([
      { symptom: 'sym.roadmap', judgement: 'supported', evidence: 'Change log of March' },
    ]),
  );
  await screen.findByText('Saved');
  await open.page.user.click(screen.getByRole('link', { name: 'Summary' }));
  const cause = await screen.findByRole('region', { name: 'Symptoms and the product-cause test' });
  expect(cause.textContent).toContain(`Named as a reason for training: ${moving}.`);
  expect(cause.textContent).not.toContain('Change log');
});

it('takes a judgement back, and puts it back with its evidence by undo', async () => {
  const kept = { symptom: 'sym.roadmap', judgement: 'open' as const, evidence: 'Two groups say so' };
  open = await openOutputs('A', '/symptoms', (client, engagement) =>
    client.call('symptoms.judge', {
      engagement,
      symptom: kept.symptom,
      judgement: { judgement: kept.judgement, evidence: kept.evidence },
    }),
  );
  await judge('Not judged');
  await waitFor(async () => expect(await judgements()).toEqual([]));
  await open.page.user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await judgements()).toEqual([kept]));
});

it('writes what is still being typed before it lets one go elsewhere', async () => {
  open = await openOutputs('A', '/symptoms');
  await judge('Not supported');
  const field = await screen.findByRole('textbox', { name: 'What the judgement rests on' });
  await open.page.user.type(field, 'One shock');
  await open.page.user.click(screen.getByRole('link', { name: 'Plan' }));
  await waitFor(() => expect(window.location.hash).toMatch(/\/plan$/));
  expect((await judgements())[0]?.evidence).toBe('One shock');
});

it('asks before it lets one leave what cannot be saved', async () => {
  open = await openOutputs('A', '/symptoms');
  await control();
  open.page.setCut('connection-lost');
  await judge('Open');
  await screen.findByText(/^Not saved: /);
  await open.page.user.click(screen.getByRole('link', { name: 'Plan' }));
  const dialog = await screen.findByRole('alertdialog', { name: 'Leave with unsaved decisions?' });
  await open.page.user.click(within(dialog).getByRole('button', { name: 'Stay' }));
  expect(window.location.hash).toMatch(/\/outputs\/symptoms$/);
  open.page.setCut(null);
  await open.page.user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect((await judgements())[0]?.judgement).toBe('open'));
});
