import { ok } from '#shared/result';
import type { Command } from '../command';
import { readEngagement } from '../readOutside';

export const validate: Command = {
  subject: 'FILE',
  options: [],
  needsOut: false,
  async run({ subject: file }, ports) {
    const checked = await readEngagement(file, ports);
    if (!checked.ok) return checked;
    const { respondents, answers, template } = checked.value.file;
    return ok([
      ports.translate('terminal.done.valid', {
        file,
        respondents: respondents.length,
        answers: answers.length,
        template: template.id,
        version: template.version,
      }),
    ]);
  },
};
