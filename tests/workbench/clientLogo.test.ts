import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { onePixelPng } from '../contract/pictures';
import { openForTest } from '../support/openForTest';

async function aWorkbench() {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-logo-'));
  const { workbench, delivered } = await openForTest(folder);
  onTestFinished(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { handlers } = workbench;
  const opened = await handlers['samples.open']({ sample: 'A' });
  const clients = await handlers['clients.list']({});
  if (!opened.ok || !clients.ok) throw new Error('the sample was not opened');
  const client = clients.value.find(({ id }) => id === opened.value.client);
  if (client === undefined) throw new Error('the sample has no client');
  const { engagements, ...fields } = client;
  expect(engagements).toBe(1);
  await handlers['clients.update']({ ...fields, logo: { base64: onePixelPng } });
  return { engagement: opened.value.id, folder, handlers, delivered };
}

it('a container goes out without the logo of its client when that is lost, and says so', async () => {
  const { engagement, folder, handlers } = await aWorkbench();
  const whole = await handlers['exchange.exportContainer']({ engagement });
  expect(whole).toMatchObject({ ok: true, value: { leftOutLogo: null } });
  await rm(join(folder, 'attachments'), { recursive: true });
  const without = await handlers['exchange.exportContainer']({ engagement });
  expect(without).toMatchObject({ ok: true, value: { leftOutLogo: 'lost' } });
});
