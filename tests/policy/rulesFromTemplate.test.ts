import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';

const shared = resolve(import.meta.dirname, '../../shared');

/** Everything the template gives a name of its own. */
const ids = new Set(
  [
    ...template.groups,
    ...template.dimensions.flatMap((dimension) => [dimension, dimension.situation, ...dimension.escalators]),
    ...template.facets,
    ...template.questions,
    ...template.facts,
    ...template.symptoms,
    ...template.recommendations,
    ...template.modules,
    ...(template.contradictions ?? []),
    ...template.contraindications,
  ].map(({ id }) => id),
);

/** Single words between quotes, with the file they stand in. */
function quotedIn(folder: string): { file: string; word: string }[] {
  return readdirSync(join(shared, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) =>
      [...readFileSync(join(shared, folder, file), 'utf8').matchAll(/['"`]([\w.-]+)['"`]/g)].map(
        ([, word = '']) => ({ file: `${folder}/${file}`, word }),
      ),
    );
}

describe.each(['situation', 'interview', 'assessment', 'planning', 'outputs'])('shared/%s', (folder) => {
  it('knows no content of the built-in template by its id', () => {
    const found = quotedIn(folder).filter(({ word }) => ids.has(word));
    expect(found).toEqual([]);
  });
});

it('would find one', () => {
  expect(ids.has('role.focus') && ids.has('R07') && ids.has('X5') && ids.has('pm') && ids.has('EXE')).toBe(
    true,
  );
  expect(quotedIn('library/diagnostic').some(({ word }) => ids.has(word))).toBe(true);
});
