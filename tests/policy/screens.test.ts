import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { screens } from '../support/screens';

it('every route of the program is among the screens that are looked at', () => {
  const routes = readFileSync(resolve(import.meta.dirname, '../../renderer/app/routes.tsx'), 'utf8');
  const engagement = '/engagements/:engagement';
  const known = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path = '']) =>
    path.startsWith('/') || path === '*' ? path : `${engagement}/${path}`,
  );
  expect(known.length).toBeGreaterThan(15);
  expect(new Set(screens.map(({ route }) => route))).toEqual(new Set(known));
});
