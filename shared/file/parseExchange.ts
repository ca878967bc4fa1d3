import { ok, type Result } from '../result';
import { templateRefSchema, type TemplateRef } from '../template/template';
import type { ExchangeProblem } from './exchangeProblem';
import { readOutsideValue } from './outsideFile';

/** The text of an exchange file as a value nobody has checked yet. Refuses what `readOutsideValue` refuses. */
export function parseExchange(text: string, fileName: string): Result<unknown, ExchangeProblem> {
  const read = readOutsideValue(text, fileName, ['plumbline-engagement']);
  return read.ok ? ok(read.value.value) : read;
}

/** Which template the file was made with, if it says so at all: for looking it up before the file is checked. */
export function exchangeTemplateRef(value: unknown): TemplateRef | null {
  if (typeof value !== 'object' || value === null || !('template' in value)) return null;
  const ref = templateRefSchema.safeParse(value.template);
  return ref.success ? ref.data : null;
}
