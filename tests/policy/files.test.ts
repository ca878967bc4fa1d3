import { describe, expect, it } from 'vitest';
import { sourceFiles } from './projectFiles';

const all = sourceFiles('shared', 'electron', 'renderer', 'tests');
const program = sourceFiles('shared', 'electron', 'renderer');
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);
const linesOf = (text: string) => text.split('\n').length - 1;

describe('files', () => {
  it('have at most 300 lines; the library, its checks of content and translations aside', () => {
    // A translation mirrors its English file, which keeps the limit, and runs longer.
    const isContent = /^shared\/(library|wording\/(de|sv))\//;
    const long = all.filter(({ path, text }) => !isContent.test(path) && linesOf(text) > 300);
    expect(paths(long)).toEqual([]);
  });

  it('that start a program are a table of contents of at most 60 lines', () => {
    const entries = program.filter(({ path }) => /^electron\/[^/]+\.ts$/.test(path));
    expect(entries.length).toBeGreaterThan(3);
    expect(paths(entries.filter(({ text }) => linesOf(text) > 60))).toEqual([]);
  });

  it('are mostly small: the median has at most 100 lines', () => {
    const lengths = program
      .filter(({ path }) => !path.startsWith('shared/library/'))
      .map(({ text }) => linesOf(text))
      .toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(100);
  });

  it('are named after what they hold, never after a drawer', () => {
    expect(
      paths(all.filter(({ path }) => /\/(utils?|helpers?|managers?|common|misc|types)(\/|\.)/i.test(path))),
    ).toEqual([]);
  });

  it('leave nothing for later', () => {
    const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
    expect(paths(all.filter(({ text }) => marks.test(text)))).toEqual([]);
  });

  it('never argue with the compiler or the linter', () => {
    const silencers = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'nocheck', '@ts-' + 'expect-error', 'eslint-' + 'disable'].join('|'),
    );
    expect(paths(all.filter(({ text }) => silencers.test(text)))).toEqual([]);
  });

  it('skip or single out no test for good', () => {
    const marks = /\b(it|test|describe)\.(only|todo|skip)\(/;
    expect(paths(sourceFiles('tests').filter(({ text }) => marks.test(text)))).toEqual([]);
  });
});

describe('shared is pure', () => {
  it('reads no clock, no chance, no environment and no document', () => {
    const impure =
      /\bDate\.now\(|\bnew Date\(\)|Math\.random|\bprocess\.|\bwindow\.|\bdocument\.(?!blocks)|globalThis|\bfetch\(|setTimeout/;
    const found = sourceFiles('shared').filter(({ text }) =>
      impure.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '')),
    );
    expect(paths(found)).toEqual([]);
  });
});

describe('the windows of the desktop door', () => {
  it('open no way around their lock-down', () => {
    const ways =
      /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webSecurity: false|webviewTag: true|allowRunningInsecureContent: true|enableBlinkFeatures|experimentalFeatures: true|no-sandbox|bypassCSP|openExternal/;
    const electron = sourceFiles('electron').filter(({ path }) => path.endsWith('.ts'));
    expect(paths(electron.filter(({ text }) => ways.test(text)))).toEqual([]);
  });
});

describe('the renderer', () => {
  it('writes no markup and reaches no address beyond its own', () => {
    const ways = /dangerouslySetInnerHTML|\.innerHTML|\beval\(|new Function\(|https?:\/\//;
    expect(paths(sourceFiles('renderer').filter(({ text }) => ways.test(text)))).toEqual([]);
  });
});
