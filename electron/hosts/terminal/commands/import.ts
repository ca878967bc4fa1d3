import { basename } from 'node:path';
import { importLines } from '#shared/contract/importWords';
import { fail, ok } from '#shared/result';
import { textIn } from '#shared/template/localizedText';
import type { Imported } from '#shared/file/importPreview';
import type { Command, TerminalPorts } from '../command';
import { refused } from '../complaints';
import { importAnswers } from '../importAnswers';
import { readForFolder } from '../readOutside';
import { readingWorkbench, withWorkbench } from '../withWorkbench';

export const importFile: Command = {
  subject: 'FILE',
  options: ['data', 'dry-run', 'engagement', 'respondent'],
  needsOut: false,
  async run(call, ports) {
    // What is for one engagement is an answers file or a table, which say nothing by themselves.
    if (call.engagement !== undefined) return importAnswers(call, call.engagement, ports);
    const { subject: file, data, isDryRun } = call;
    const { translate } = ports;
    const bytes = await readForFolder(file, ports);
    if (!bytes.ok) return bytes;
    const input = { fileName: basename(file), bytes: bytes.value };
    const look = async (workbench: Parameters<Parameters<typeof withWorkbench>[2]>[0]) => {
      const preview = await workbench.handlers['imports.preview'](input);
      if (!preview.ok) return refused(translate, preview.problem);
      const lines = importLines(translate, ports.language, preview.value).map(
        ({ label, value }) => `  ${label}: ${value}`,
      );
      return ok({ preview: preview.value, lines: [`${file}:`, ...lines] });
    };
    if (isDryRun)
      return readingWorkbench(
        ports,
        data,
        async (workbench) => {
          const looked = await look(workbench);
          return looked.ok ? ok([...looked.value.lines, translate('terminal.done.dry-run')]) : looked;
        },
        ({ fileName }) => Promise.resolve(fail({ code: 'delivery-failed', fileName, detail: '' })),
      );
    return withWorkbench(ports, data, async (workbench) => {
      const looked = await look(workbench);
      if (!looked.ok) return looked;
      const { preview, lines } = looked.value;
      const imported = await workbench.handlers['imports.commit']({ import: preview.import });
      if (!imported.ok) return refused(translate, imported.problem);
      return ok([...lines, doneWords(ports, imported.value)]);
    });
  },
};

function doneWords({ language, translate }: TerminalPorts, imported: Imported): string {
  switch (imported.kind) {
    case 'engagement':
      return translate('terminal.done.imported', { title: imported.title, engagement: imported.engagement });
    case 'template': {
      const { id, version } = imported.template;
      return translate('terminal.done.imported-template', {
        title: textIn(language, imported.title),
        template: id,
        version,
      });
    }
    case 'brand':
      return translate('terminal.done.imported-brand', { name: imported.name });
  }
}
