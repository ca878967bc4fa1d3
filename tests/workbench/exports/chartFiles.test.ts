import { describe, expect, it } from 'vitest';
import { createTranslate } from '#workbench/translate';
import { sampleEngagement } from '../../support/sampleEngagement';
import { exported, exportJob } from './exported';
import { elementsOf, readArchive } from './readOffice';

const job = exportJob('svg', sampleEngagement('A'), { language: 'de', translate: createTranslate('de') });

describe('The charts of a report as drawings', () => {
  it('are a file each, with a list of what each shows', async () => {
    const files = await readArchive(await exported(job));
    const drawings = [...files.keys()].filter((name) => name.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(5);
    const list = files.get('charts.txt')?.toString('utf8') ?? '';
    for (const name of drawings) expect(list).toContain(`${name}\r\n`);
  });

  it('have a margin, so that no word of them touches what they are put beside', async () => {
    const files = await readArchive(await exported(job));
    for (const [name, xml] of files) {
      if (!name.endsWith('.svg')) continue;
      const [root, inner] = elementsOf(xml);
      const [, , width, height] = (root?.attributes['viewBox'] ?? '').split(' ').map(Number);
      expect(inner?.attributes['transform']).toBe('translate(12 12)');
      expect(width).toBeCloseTo(471.28 + 24);
      expect(height).toBeGreaterThan(40);
    }
  });

  it('say the name of every situation whole', async () => {
    const files = await readArchive(await exported(job));
    const strip = [...files].find(([name]) => name.includes('situations'))?.[1].toString('utf8');
    expect(strip).toContain('Produktmanagement');
    expect(strip).not.toContain('…');
  });
});
