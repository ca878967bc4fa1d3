import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot, sourceFiles } from './projectFiles';

const tokens = 'renderer/styles/tokens.css';
const written = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi;
/** The names of colours anybody would reach for; what the system paints with is named otherwise, and may be used. */
const named =
  /:[^;{}]*\b(?:black|white|gr[ae]y|silver|red|maroon|orange|gold|yellow|olive|lime|green|teal|aqua|cyan|blue|navy|purple|violet|fuchsia|magenta|pink|brown|beige|crimson|tomato|coral|salmon|indigo|orchid|plum)\b[^;{}]*;/gi;

function stylesheets(): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(join(projectRoot, 'renderer'), { recursive: true, encoding: 'utf8' })
    .map((name) => `renderer/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.css') && path !== tokens)
    .map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));
}

function withoutComments(css: string): string {
  return css.replaceAll(/\/\*.*?\*\//gs, '');
}

it('colours are chosen among the tokens and nowhere else in a stylesheet', () => {
  const files = stylesheets();
  expect(files.length).toBeGreaterThan(50);
  expect(
    files.flatMap(({ path, text }) => {
      const css = withoutComments(text).replaceAll(/white-space/g, '');
      return [...css.matchAll(written), ...css.matchAll(named)].map(([found]) => `${path}: ${found.trim()}`);
    }),
  ).toEqual([]);
});

it('no screen writes a colour of its own', () => {
  expect(
    sourceFiles('renderer').flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /['"`\s](#(?:[0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})['"`;\s]|(?:rgba?|hsla?|oklch)\([^)]*\))/gi,
        ),
      ].map(([found]) => `${path}: ${found.trim()}`),
    ),
  ).toEqual([]);
});
