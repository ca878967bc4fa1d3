import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { startBuiltBrowserDoor, type BuiltBrowserDoor } from '../../support/builtBrowserDoor';

export interface Plumbline {
  /** The data folder; gone after the test. */
  readonly folder: string;
  /** The door that is open now. */
  readonly door: () => BuiltBrowserDoor;
  /** Opens the page by the address the program printed. */
  readonly open: (page: Page) => Promise<void>;
  /** Ends the program the hard way. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same folder, after `kill` or, if it still runs, after a proper close. */
  readonly restart: () => Promise<void>;
  /** What the browser complained about so far: violations of the policy, errors, failed loads. */
  readonly complaints: readonly string[];
}

/** The built program on a folder of its own, with a page whose complaints fail the test unless it expects them. */
export const test = base.extend<{ plumbline: Plumbline; expectsComplaints: boolean }>({
  expectsComplaints: [false, { option: true }],
  plumbline: async ({ context, expectsComplaints }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'plumbline-e2e-'));
    const running: { door: BuiltBrowserDoor; isEnded: boolean } = {
      door: await startBuiltBrowserDoor(folder),
      isEnded: false,
    };
    const complaints: string[] = [];
    // A page that asks by itself may meet a program that was just ended: that it is not reached is no fault then.
    let wasEnded = false;
    context.on('console', (message) => {
      if (wasEnded && /net::ERR_(CONNECTION_|EMPTY_RESPONSE)/.test(message.text())) return;
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));

    await use({
      folder,
      door: () => running.door,
      open: async (page) => {
        await page.goto(running.door.address);
      },
      kill: async () => {
        running.isEnded = true;
        wasEnded = true;
        await running.door.kill();
      },
      restart: async () => {
        wasEnded = true;
        if (!running.isEnded) await running.door.stop();
        running.door = await startBuiltBrowserDoor(folder);
        running.isEnded = false;
      },
      complaints,
    });

    wasEnded = true;
    if (!running.isEnded) await running.door.stop();
    await rm(folder, { recursive: true });
    if (!expectsComplaints) expect(complaints, 'what the browser complained about').toEqual([]);
  },
});

export { expect };
