import { fail, ok, type Result } from '../result';
import { checkTemplate } from '../template/checkTemplate';
import { templateRefSchema, templateSchema, type Template } from '../template/template';
import { checkExchangeEntries } from './checkExchangeEntries';
import type { Attached } from './checkExchangeEvidence';
import { exchangeFileSchema, type ExchangeFile } from './exchangeFile';
import { createExchangeFaults, type ExchangeFaults } from './exchangeFaults';
import type { ExchangeProblem } from './exchangeProblem';
import { expectationOf } from './expectation';
import { parseExchange } from './parseExchange';

/** An exchange file that holds together, answers in their normal form, with the template it is about. */
export interface CheckedExchange {
  readonly file: ExchangeFile;
  readonly template: Template;
}

/**
 * Checks a parsed exchange file against its template and collects everything that is wrong with it, shapes first. An
 * answer whose branch is closed is fine: it is kept, unscored.
 *
 * @param known the template the file names, where it is built in or at hand; one that is embedded must equal it
 * @param attached the files that came along with it
 * Refuses: exchange-faulty.
 */
export function checkExchange(
  value: unknown,
  fileName: string,
  known: Template | null,
  attached: Attached = new Map(),
): Result<CheckedExchange, ExchangeProblem> {
  const faults = createExchangeFaults();
  const whole = exchangeFileSchema.safeParse(value);
  for (const issue of whole.error?.issues ?? []) {
    const { path, expected } = expectationOf(issue);
    faults.add([path], { code: 'expected', expected });
  }
  const template = isObject(value) ? readTemplate(value, known, faults) : null;
  const answers = template && isObject(value) ? checkExchangeEntries(value, template, attached, faults) : [];
  if (faults.list.length === 0 && whole.success && template !== null)
    return ok({ file: { ...whole.data, answers: [...answers] }, template });
  return fail({ code: 'exchange-faulty', fileName, faults: faults.list, hasMore: faults.hasMore() });
}

/**
 * From the text of an exchange file to an engagement one can work with.
 * Refuses: exchange-not-json, exchange-too-large, exchange-too-deep, exchange-faulty.
 */
export function readExchange(
  text: string,
  fileName: string,
  templates: readonly Template[],
): Result<CheckedExchange, ExchangeProblem> {
  const parsed = parseExchange(text, fileName);
  if (!parsed.ok) return parsed;
  return checkExchange(parsed.value, fileName, named(parsed.value, templates));
}

function named(value: unknown, templates: readonly Template[]): Template | null {
  const ref = isObject(value) ? templateRefSchema.safeParse(value['template']).data : undefined;
  return templates.find(({ id, version }) => id === ref?.id && version === ref.version) ?? null;
}

function readTemplate(
  value: Readonly<Record<string, unknown>>,
  known: Template | null,
  faults: ExchangeFaults,
): Template | null {
  const ref = templateRefSchema.safeParse(value['template']);
  if (!ref.success) return null;
  const { id: template, version } = ref.data;
  if (value['embeddedTemplate'] === undefined) {
    if (known === null) faults.add(['template'], { code: 'exchange-template-unknown', template, version });
    return known;
  }
  const embedded = templateSchema.safeParse(value['embeddedTemplate']);
  if (!embedded.success) return null;
  const place = 'embeddedTemplate';
  if (embedded.data.id !== template)
    faults.add([place, 'id'], { code: 'expected', expected: JSON.stringify(template) });
  if (embedded.data.version !== version)
    faults.add([place, 'version'], { code: 'expected', expected: JSON.stringify(version) });
  if (known !== null && !isSameTemplate(known, embedded.data))
    faults.add([place], { code: 'exchange-template-differs', template, version });
  const broken = checkTemplate(embedded.data);
  for (const fault of broken) faults.add([place, fault.path], { code: 'exchange-template-faulty', fault });
  return broken.length === 0 ? embedded.data : null;
}

/** The schema writes fields in its own order, so that equal content gives equal text. */
export function isSameTemplate(one: Template, other: Template): boolean {
  const textOf = (template: Template): string => JSON.stringify(templateSchema.parse(template));
  return textOf(one) === textOf(other);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
