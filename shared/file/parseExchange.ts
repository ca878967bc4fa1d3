import { z } from 'zod';
import { fail, type Result } from '../result';
import { templateRefSchema, type TemplateRef } from '../template/template';
import { exchangeFileSchema } from './exchangeFile';
import type { ExchangeProblem } from './exchangeProblem';
import { readJson } from './readJson';

/** Far above any engagement people can interview, below what would stall the workbench. */
export const exchangeLimitMb = 50;

const newestKnown = exchangeFileSchema.shape.schemaVersion.value;
const newerVersion = z.object({
  format: exchangeFileSchema.shape.format,
  schemaVersion: z.int().gt(newestKnown),
});

/**
 * The text of an exchange file as a value nobody has checked yet. Size and depth are settled before parsing, and a file
 * of a newer Plumbline is named as such before its unknown parts are taken for faults.
 * Refuses: exchange-not-json, exchange-too-large, exchange-too-deep, exchange-too-new.
 */
export function parseExchange(text: string, fileName: string): Result<unknown, ExchangeProblem> {
  const read = readJson(text, exchangeLimitMb * 1_000_000);
  if (read.ok) {
    const newer = newerVersion.safeParse(read.value);
    if (!newer.success) return read;
    return fail({ code: 'exchange-too-new', fileName, found: newer.data.schemaVersion, newestKnown });
  }
  switch (read.problem.code) {
    case 'json-too-large':
      return fail({ code: 'exchange-too-large', fileName, limitMb: exchangeLimitMb });
    case 'json-too-deep':
      return fail({ code: 'exchange-too-deep', fileName, limitLevels: read.problem.capDepth });
    case 'json-malformed':
      return fail({ code: 'exchange-not-json', fileName });
  }
}

/** Which template the file was made with, if it says so at all: for looking it up before the file is checked. */
export function exchangeTemplateRef(value: unknown): TemplateRef | null {
  if (typeof value !== 'object' || value === null || !('template' in value)) return null;
  const ref = templateRefSchema.safeParse(value.template);
  return ref.success ? ref.data : null;
}
