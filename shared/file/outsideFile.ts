import { z } from 'zod';
import { fail, ok, type Result } from '../result';
import { expectationOf } from './expectation';
import type { ExchangeProblem } from './exchangeProblem';
import { readOutsideJson, type OutsideJsonProblem } from './readOutsideJson';

/** Far above any engagement people can interview, below what would stall the workbench. */
export const outsideLimitMb = 50;
/** An engagement of 2,000 people with every question answered and annotated has about a million. */
export const mostValues = 2_000_000;

/** What a JSON file from outside can be; its `format` says which. */
export const outsideFormats = {
  'plumbline-engagement': 1,
  'plumbline-template': 1,
  'plumbline-brand': 1,
  'plumbline-container': 1,
  'plumbline-answers': 1,
} as const;
export type OutsideFormat = keyof typeof outsideFormats;

/** A value nobody has checked yet, and what it says it is. */
export interface OutsideValue {
  readonly format: OutsideFormat;
  readonly value: Readonly<Record<string, unknown>>;
}

const anyFile = z.looseObject({ format: z.string(), schemaVersion: z.unknown() });

/**
 * The text of a JSON file from outside as a value nobody has checked yet, with what it says it is. Size, depth and
 * number of values are settled before parsing, and a file of a newer Plumbline is named as such before its unknown
 * parts are taken for faults.
 *
 * @param allowed what the file may be here
 * Refuses: exchange-not-json, exchange-too-large, exchange-too-deep, exchange-too-many, exchange-too-new,
 * exchange-faulty where nothing tells what it is.
 */
export function readOutsideValue(
  text: string,
  fileName: string,
  allowed: readonly OutsideFormat[],
  limitMb = outsideLimitMb,
): Result<OutsideValue, ExchangeProblem> {
  const read = readOutsideJson(text, { bytes: limitMb * 1_000_000, values: mostValues });
  if (!read.ok) return fail(jsonRefusal(read.problem, fileName, limitMb));
  const file = anyFile.safeParse(read.value);
  const faulty = (path: string, expected: string) =>
    fail<ExchangeProblem>({
      code: 'exchange-faulty',
      fileName,
      faults: [{ path, reason: { code: 'expected', expected } }],
      hasMore: false,
    });
  if (!file.success) {
    const [issue] = file.error.issues;
    const { path, expected } =
      issue === undefined ? { path: '', expected: 'an object' } : expectationOf(issue);
    return faulty(path, path === 'format' ? formatWords(allowed) : expected);
  }
  const format = allowed.find((each) => each === file.data.format);
  if (format === undefined) return faulty('format', formatWords(allowed));
  const newestKnown = outsideFormats[format];
  const version = file.data.schemaVersion;
  if (typeof version === 'number' && Number.isInteger(version) && version > newestKnown)
    return fail({ code: 'exchange-too-new', fileName, found: version, newestKnown });
  return ok({ format, value: file.data });
}

function formatWords(allowed: readonly OutsideFormat[]): string {
  return allowed.map((format) => JSON.stringify(format)).join(' or ');
}

function jsonRefusal(problem: OutsideJsonProblem, fileName: string, limitMb: number): ExchangeProblem {
  switch (problem.code) {
    case 'json-too-large':
      return { code: 'exchange-too-large', fileName, limitMb };
    case 'json-too-deep':
      return { code: 'exchange-too-deep', fileName, limitLevels: problem.capDepth };
    case 'json-too-many':
      return { code: 'exchange-too-many', fileName, limit: problem.capValues };
    case 'json-malformed':
      return { code: 'exchange-not-json', fileName };
    case 'json-doubtful':
      return {
        code: 'exchange-faulty',
        fileName,
        faults: [{ path: problem.path, reason: { code: 'expected', expected: problem.expected } }],
        hasMore: false,
      };
  }
}
