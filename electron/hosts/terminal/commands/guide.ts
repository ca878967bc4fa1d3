import { warningWords } from '#shared/contract/problemWords';
import { fail, ok } from '#shared/result';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { deliverTo } from '../deliverTo';
import { findEngagement } from '../findEngagement';
import { findGroup } from '../findGroup';
import { readingWorkbench } from '../withWorkbench';
import { checkOutput } from '../writeOutput';

const papers = ['A4', 'Letter'] as const;

export const guide: Command = {
  subject: 'ENGAGEMENT',
  options: ['group', 'out', 'paper', 'force', 'data'],
  needsOut: true,
  async run(call, ports) {
    const t = ports.translate;
    const paper = papers.find((each) => each === (call.paper ?? 'A4'));
    if (paper === undefined) return misused(t('terminal.misuse.paper-unknown', { paper: call.paper ?? '' }));
    if (call.group === undefined)
      return misused(t('terminal.misuse.option-missing', { option: '--group GROUP' }));
    const wanted = call.group;
    const isFree = await checkOutput(call, ports);
    if (!isFree.ok) return isFree;
    const { deliver, complaint } = deliverTo(call, ports);
    return readingWorkbench(
      ports,
      call.data,
      async (workbench, folder) => {
        const found = await findEngagement(workbench, folder, call.subject, ports);
        if (!found.ok) return found;
        const engagement = found.value.id;
        const group = await findGroup(workbench, engagement, wanted, ports);
        if (!group.ok) return group;
        const order = { engagement, group: group.value, paper, job: 'guide' };
        const made = await workbench.handlers['reports.exportGuide']({
          ...order,
          withFacts: false,
          language: 'en',
        });
        const failed = complaint();
        if (failed !== null) return fail(failed);
        if (!made.ok) return refused(t, made.problem);
        for (const warning of made.value.warnings) ports.complain(warningWords(t, warning));
        return ok([t('terminal.done.reported', { file: call.out, count: made.value.pages })]);
      },
      deliver,
    );
  },
};
