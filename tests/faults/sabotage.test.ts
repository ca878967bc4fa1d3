import { describe, expect, it } from 'vitest';
import { runExclusiveCreate, runShortWrites, runSyncSabotage } from './sabotageRuns';
import { syncSabotages } from './sabotages';

const timeout = 120_000;

describe('a guard taken out of the store', () => {
  it.each(syncSabotages)('costs something the crash suite finds: $name', { timeout }, async (sabotage) => {
    const { found } = await runSyncSabotage(sabotage);
    expect(found).not.toBeNull();
  });

  it(
    'is found when it is the size check, and a disk that loses bytes costs nothing while it is there',
    { timeout },
    async () => {
      const { guarded, sabotaged } = await runShortWrites();
      expect(guarded).toEqual([]);
      expect(sabotaged.filter(({ found }) => found === null)).toEqual([]);
    },
  );

  it(
    'is found when it is exclusive creation, by which one program alone gets the folder',
    { timeout },
    async () => {
      const { guarded, sabotaged } = await runExclusiveCreate();
      expect(guarded).toEqual([]);
      expect(sabotaged.filter(({ found }) => found === null)).toEqual([]);
    },
  );
});
