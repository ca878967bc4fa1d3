import { expect, it } from 'vitest';
import { crashSequences } from './crashSequences';
import { syncSabotages } from './sabotages';

it.each(['no sync of journal segments', 'no sync of the folder of engagements'])(
  'random deeds with crashes between them find that there is %s',
  { timeout: 120_000 },
  async (name) => {
    const sabotage = syncSabotages.find((each) => each.name === name);
    if (sabotage === undefined) throw new Error(`no sabotage is called ${name}`);
    expect((await crashSequences(200, sabotage.wrap)).losses).not.toEqual([]);
  },
);
