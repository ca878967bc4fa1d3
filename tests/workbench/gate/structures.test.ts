import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { templateText } from '#shared/file/templateFile';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';
import { openOutsideFile } from '#workbench/gate/openOutsideFile';
import { readTable } from '#workbench/gate/readTable';
import { cleanSvg } from '#workbench/images/svg/cleanSvg';

/** Files of the right form with anything in any place: what damaged bytes seldom are. */
const sound: Readonly<Record<string, unknown>> = {
  exchange: samples.A.file,
  template: JSON.parse(templateText(template)),
  brand: { format: 'plumbline-brand', schemaVersion: 1, name: 'North & Co', colour: '#1f4e79' },
};

const hostile = fc.constantFrom<unknown>(
  null,
  -1,
  1e308,
  '',
  '__proto__',
  '../../etc/passwd',
  'https://example.org/x',
  '\ud800',
  'x'.repeat(30_000),
  [],
  {},
  [[[[[]]]]],
  { constructor: { prototype: { polluted: true } } },
);
const anything = fc.oneof(hostile, fc.jsonValue());

/** The same value with something else at one place, found by walking down as the numbers say. */
function changed(value: unknown, way: readonly number[], into: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return into;
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length === 0) return into;
  const [key, inside] = entries[step % entries.length] ?? ['', null];
  const made = changed(inside, rest, into);
  return Array.isArray(value)
    ? value.map((each: unknown, place) => (String(place) === key ? made : each))
    : { ...value, [key]: made };
}

describe('the gate', () => {
  it.each(Object.keys(sound))('takes or refuses any %s with anything in any place', async (kind) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(2000), { maxLength: 6 }), anything, async (way, into) => {
        const text = JSON.stringify(changed(sound[kind], way, into));
        const opened = await openOutsideFile(new TextEncoder().encode(text), `${kind}.json`);
        if (opened.ok && opened.value.kind === 'engagement') opened.value.check(template);
        expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('reads or refuses any table', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('"', '","', '\n', '=1', '\t'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 20 }), (rows) => {
        const read = readTable(rows.map((row) => row.join(',')).join('\n'), 'any.csv');
        if (read.ok)
          for (const line of read.value) for (const each of line) expect(typeof each).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a drawing from outside', () => {
  const name = fc.constantFrom(
    ...[
      'g',
      'path',
      'rect',
      'use',
      'text',
      'image',
      'script',
      'style',
      'a',
      'foreignObject',
      'set',
      'x:script',
    ],
  );
  const attribute = fc.tuple(
    fc.constantFrom(
      'd',
      'href',
      'xlink:href',
      'onload',
      'style',
      'fill',
      'id',
      'transform',
      'width',
      'xmlns',
    ),
    fc.constantFrom(
      ...[
        '#a',
        'url(#a)',
        'url(https://example.org/x)',
        'javascript:alert(1)',
        'file:///etc/passwd',
        'data:text/html,x',
      ],
      ...['M0 0L1 1', 'NaN', '1e999', 'expression(1)', '&#106;avascript:1', 'rotate(1e9)'],
    ),
  );
  const element = (tag: string, attributes: readonly (readonly [string, string])[], inside: string) => {
    const written = [...new Map(attributes)].map(
      ([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;')}"`,
    );
    return `<${tag}${written.join('')}>${inside}</${tag}>`;
  };
  const attributes = fc.array(attribute, { maxLength: 4 });
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(name, attributes).map(([tag, own]) => element(tag, own, '')),
      fc
        .tuple(name, attributes, fc.array(tie('tree'), { maxLength: 3 }))
        .map(([tag, own, inside]) => element(tag, own, inside.join(''))),
    ),
  }));

  it('comes out without a word of script, style or address, or is refused', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (parts) => {
        const text = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${parts.join('')}</svg>`;
        const cleaned = cleanSvg(new TextEncoder().encode(text));
        if (!cleaned.ok) return;
        taken += 1;
        const written = cleaned.value.text.replaceAll(/xmlns(?::\w+)?="[^"]*"/g, '');
        expect(written).not.toMatch(
          /script|style=|onload|https?:|file:|data:|javascript|expression|<image|<a[\s>]/i,
        );
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
