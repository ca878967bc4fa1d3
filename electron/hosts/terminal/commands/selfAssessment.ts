import { ok } from '#shared/result';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { exportFrom } from '../exportFrom';
import { findGroup } from '../findGroup';
import { findRespondent } from '../findRespondent';
import { readLanguage } from '../readLanguage';

/** For one person, or for anybody of a group. */
export const selfAssessment: Command = {
  subject: 'ENGAGEMENT',
  options: ['respondent', 'group', 'language', 'out', 'force', 'data'],
  needsOut: true,
  run(call, ports) {
    const t = ports.translate;
    const { respondent, group = '' } = call;
    if ((respondent === undefined) === (group === ''))
      return Promise.resolve(misused(t('terminal.misuse.one-of-two')));
    const language = readLanguage(call, ports);
    if (!language.ok) return Promise.resolve(language);
    return exportFrom(call, ports, async (workbench, engagement) => {
      const exportForm = (whom: { readonly respondent: string } | { readonly group: string }) =>
        workbench.handlers['answers.exportForm']({ engagement, whom, language: language.value });
      const named =
        respondent === undefined
          ? await findGroup(workbench, engagement, group, ports)
          : await findRespondent(workbench, engagement, respondent, ports);
      if (!named.ok) return named;
      const { value } = named;
      const made = await exportForm(typeof value === 'string' ? { group: value } : { respondent: value.id });
      return made.ok ? ok([t('terminal.done.written', { file: call.out })]) : refused(t, made.problem);
    });
  },
};
