import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { errorTrace } from '#shared/contract/errorTrace';

const canary = 'Kunde Geheimrat';

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('the trace of an error', () => {
  it('names its kind, its system code and places in the program', () => {
    const trace = errorTrace(Object.assign(new RangeError('too much'), { code: 'ENOSPC' }));
    expect(trace.kind).toBe('RangeError ENOSPC');
    expect(errorTrace(thrownBy(() => z.string().parse(1))).places.join('\n')).toMatch(
      /node_modules\/\S+:\d+:\d+/,
    );
  });

  it.each<[string, unknown]>([
    ['a message', new Error(canary)],
    ['a piece of JSON', thrownBy(() => JSON.parse(`{"a": ${canary}`))],
    ['what a schema choked on', thrownBy(() => z.literal('x').parse(canary))],
    [
      'a message that reads like places',
      new Error(`x\n    at ${canary} (/out/main/${canary}.js:1:1)\n    at Geheimrat (/out/main/a.js:1:1)`),
    ],
    ['a name', Object.assign(new Error('x'), { name: canary })],
    ['a code', Object.assign(new Error('x'), { code: canary })],
    [
      'a file outside the program',
      Object.assign(new Error('x'), { stack: `Error: x\n    at f (/home/${canary}/a.js:1:1)` }),
    ],
    [
      'a folder above the program',
      Object.assign(new Error('x'), { stack: `Error: x\n    at f (/home/Geheimrat/out/main/a.js:1:1)` }),
    ],
    [
      'a property name',
      Object.assign(new Error('x'), { stack: `Error: x\n    at f [as ${canary}] (/p/out/main/a.js:1:1)` }),
    ],
    ['a thrown text', canary],
    ['a thrown object', { canary }],
  ])('holds nothing of %s', (_name, error) => {
    expect(JSON.stringify(errorTrace(error))).not.toContain('Geheimrat');
  });

  it('keeps the place where the property name stood', () => {
    const error = Object.assign(new Error('x'), {
      stack: 'Error: x\n    at f [as g] (/p/out/main/a.js:1:2)',
    });
    expect(errorTrace(error).places).toEqual(['f out/main/a.js:1:2']);
  });

  it.each([
    ['    at f (http://127.0.0.1:5000/assets/index-a1.js:1:2)', 'f assets/index-a1.js:1:2'],
    ['f@http://127.0.0.1:5000/assets/index-a1.js:1:2', 'f assets/index-a1.js:1:2'],
    ['    at async file:///p/out/main/a.js:1:2', 'out/main/a.js:1:2'],
    ['    at f (C:\\p\\out\\main\\a.js:1:2)', 'f out/main/a.js:1:2'],
    ['    at node:internal/fs:3:4', 'node:internal/fs:3:4'],
  ])('reads %s', (line, place) => {
    expect(errorTrace(Object.assign(new Error('x'), { stack: `Error: x\n${line}` })).places).toEqual([place]);
  });
});
