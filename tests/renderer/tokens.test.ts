import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { contrast, enhancedTextContrast, textContrast } from '#shared/report/colour';

const css = readFileSync(resolve(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');
/** What WCAG 2.2 asks of the edge of a field or the ring of the focus. */
const edgeContrast = 3;

function tokensOf(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(selector)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** What a browser makes of several blocks that apply at once. */
function cascade(...selectors: readonly string[]): ReadonlyMap<string, string> {
  return new Map(selectors.flatMap((selector) => [...tokensOf(`\n${selector} {`)]));
}

const [light, dark, more] = [':root', "[data-theme='dark']", "[data-contrast='more']"];
const usual = { light: cascade(light), dark: cascade(light, dark) };
const highContrast = {
  'light high contrast': cascade(light, more),
  'dark high contrast': cascade(light, dark, more, `${dark}${more}`),
};
const themes = { ...usual, ...highContrast };
const grounds = ['paper', 'surface', 'surface-sunken', 'surface-hover'];
const heatSteps = [1, 2, 3, 4, 5];
const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...grounds.flatMap((ground) => [
    ['ink', ground, textContrast] as const,
    ['ink-muted', ground, textContrast] as const,
    ['accent', ground, textContrast] as const,
    ['danger', ground, textContrast] as const,
    ['focus', ground, edgeContrast] as const,
  ]),
  ['line-strong', 'paper', edgeContrast],
  ['line-strong', 'surface', edgeContrast],
  ['on-accent', 'accent', textContrast],
  ['on-accent', 'accent-hover', textContrast],
  ['accent', 'accent-soft', textContrast],
  ['on-danger', 'danger', textContrast],
  ...heatSteps.map((step) => [`heat-ink-${step}`, `heat-${step}`, textContrast] as const),
  ...['now', 'quarter', 'watch', 'calm'].flatMap((level) => [
    [`level-${level}`, `level-${level}-soft`, textContrast] as const,
    [`level-${level}`, 'surface', textContrast] as const,
    ['ink', `level-${level}-soft`, textContrast] as const,
  ]),
];

/** Text is held to more where more contrast is wished for. */
const wishes = [
  ...Object.entries(usual).map(([theme, tokens]) => ({ theme, tokens, textAtLeast: textContrast })),
  ...Object.entries(highContrast).map(([theme, tokens]) => ({
    theme,
    tokens,
    textAtLeast: enhancedTextContrast,
  })),
];

it.each(
  wishes.flatMap(({ theme, tokens, textAtLeast }) =>
    pairs.map(([ink, ground, least]) => ({
      theme,
      tokens,
      pair: [ink, ground, least === textContrast ? textAtLeast : least] as const,
    })),
  ),
)('in the $theme theme $pair reads well enough', ({ tokens, pair: [ink, ground, least] }) => {
  const [inkColour, groundColour] = [tokens.get(ink), tokens.get(ground)];
  if (inkColour === undefined || groundColour === undefined) throw new Error(`no token ${ink} or ${ground}`);
  expect(contrast(inkColour, groundColour)).toBeGreaterThanOrEqual(least);
});

it.each(Object.entries(themes))(
  'the steps of the heat map stay apart without colour in the %s theme',
  (_, tokens) => {
    const fromPaper = heatSteps.map((step) =>
      contrast(tokens.get(`heat-${step}`) ?? '', tokens.get('paper') ?? ''),
    );
    fromPaper.slice(1).forEach((one, place) => {
      expect(one / (fromPaper[place] ?? NaN)).toBeGreaterThan(1.2);
    });
  },
);
