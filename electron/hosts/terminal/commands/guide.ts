import { warningWords } from '#shared/contract/problemWords';
import { papers } from '#shared/report/paper';
import { ok } from '#shared/result';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { exportFrom } from '../exportFrom';
import { findGroup } from '../findGroup';
import { readLanguage } from '../readLanguage';

export const guide: Command = {
  subject: 'ENGAGEMENT',
  options: ['group', 'language', 'out', 'paper', 'force', 'data'],
  needsOut: true,
  run(call, ports) {
    const t = ports.translate;
    const misuse = (line: string) => Promise.resolve(misused(line));
    const paper = papers.find((each) => each === call.paper);
    if (call.paper !== undefined && paper === undefined)
      return misuse(t('terminal.misuse.paper-unknown', { paper: call.paper }));
    const { group: wanted } = call;
    if (wanted === undefined) return misuse(t('terminal.misuse.option-missing', { option: '--group GROUP' }));
    const language = readLanguage(call, ports);
    if (!language.ok) return Promise.resolve(language);
    return exportFrom(call, ports, async (workbench, engagement) => {
      const group = await findGroup(workbench, engagement, wanted, ports);
      if (!group.ok) return group;
      const order = {
        engagement,
        group: group.value,
        ...(paper === undefined ? {} : { paper }),
        job: 'guide',
        withFacts: false,
      } as const;
      const made = await workbench.handlers['reports.exportGuide']({ ...order, language: language.value });
      if (!made.ok) return refused(t, made.problem);
      for (const warning of made.value.warnings) ports.complain(warningWords(t, warning));
      return ok([t('terminal.done.reported', { file: call.out, count: made.value.pages })]);
    });
  },
};
