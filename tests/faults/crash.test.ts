import { describe, expect, it } from 'vitest';
import { crashEverywhere } from './crashEverywhere';
import { crashMigrations } from './crashMigrations';

const timeout = 120_000;

describe('a crash at any moment of the store’s life', () => {
  it('loses nothing acknowledged and leaves nothing half there', { timeout }, async () => {
    const { losses, crashPoints, acknowledged } = await crashEverywhere({ fatesAtMost: 1 });
    expect(losses).toEqual([]);
    expect(crashPoints).toBeGreaterThan(300);
    expect(acknowledged).toBeGreaterThan(40);
  });

  it('while a file is brought to a new schema leaves it migrated or as it was, and its original kept', async () => {
    const { losses, crashPoints } = await crashMigrations(64);
    expect(losses).toEqual([]);
    expect(crashPoints).toBeGreaterThan(10);
  });
});
