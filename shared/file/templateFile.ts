import { fail, ok, type Result } from '../result';
import { checkTemplate } from '../template/checkTemplate';
import { templateSchema, type Template } from '../template/template';
import { createExchangeFaults } from './exchangeFaults';
import type { ExchangeProblem } from './exchangeProblem';
import { expectationOf } from './expectation';

/** A template as a file of its own. Fields stand in the order of the schema: equal content gives equal text. */
export function templateText(template: Template): string {
  return `${JSON.stringify(templateSchema.parse(template), null, 2)}\n`;
}

/** A template from a file, proven to hold together. Refuses: exchange-faulty with every place at fault. */
export function checkTemplateFile(value: unknown, fileName: string): Result<Template, ExchangeProblem> {
  const faults = createExchangeFaults();
  const shaped = templateSchema.safeParse(value);
  for (const issue of shaped.error?.issues ?? []) {
    const { path, expected } = expectationOf(issue);
    faults.add([path], { code: 'expected', expected });
  }
  for (const fault of shaped.success ? checkTemplate(shaped.data) : [])
    faults.add([fault.path], { code: 'exchange-template-faulty', fault });
  if (shaped.success && faults.list.length === 0) return ok(shaped.data);
  return fail({ code: 'exchange-faulty', fileName, faults: faults.list, hasMore: faults.hasMore() });
}
