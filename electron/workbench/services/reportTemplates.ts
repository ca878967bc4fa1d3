import type { ReportTemplate } from '#shared/report/reportTemplate';
import { fail, ok } from '#shared/result';
import type { Service, ServiceContext } from './service';

export function reportTemplatesService({
  workspace,
  newId,
  inTurn,
}: ServiceContext): Service<'reportTemplates'> {
  return {
    'reportTemplates.list': () => workspace.reportTemplates.read(),
    'reportTemplates.save': ({ name, sections }) =>
      inTurn(async () => {
        const present = await workspace.reportTemplates.read();
        if (!present.ok) return present;
        const namesake = present.value.find((each) => each.name === name);
        const template: ReportTemplate = { id: namesake?.id ?? newId(), name, sections };
        const saved = await workspace.reportTemplates.update((templates) =>
          ok([...templates.filter(({ id }) => id !== template.id), template]),
        );
        return saved.ok ? ok(template) : saved;
      }),
    'reportTemplates.remove': ({ id }) =>
      inTurn(async () => {
        const present = await workspace.reportTemplates.read();
        if (!present.ok) return present;
        if (!present.value.some((each) => each.id === id))
          return fail({ code: 'report-template-unknown', reportTemplate: id });
        const removed = await workspace.reportTemplates.update((templates) =>
          ok(templates.filter((each) => each.id !== id)),
        );
        return removed.ok ? ok(null) : removed;
      }),
  };
}
