import type { RecordProblem } from '#shared/contract/problem';
import { fail, ok, type Result } from '#shared/result';
import { checkTemplate } from '#shared/template/checkTemplate';
import type { Template } from '#shared/template/template';

/** The template if its rules and references hold. Refuses: template-edit-misfit with the first place at fault. */
export function checkedTemplate(template: Template): Result<Template, RecordProblem> {
  const [fault] = checkTemplate(template);
  return fault === undefined ? ok(template) : fail({ code: 'template-edit-misfit', path: fault.path });
}
