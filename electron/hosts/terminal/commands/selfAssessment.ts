import { fail, ok } from '#shared/result';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { deliverTo } from '../deliverTo';
import { findEngagement } from '../findEngagement';
import { findGroup } from '../findGroup';
import { findRespondent } from '../findRespondent';
import { readingWorkbench } from '../withWorkbench';
import { checkOutput } from '../writeOutput';

/** For one person, or for anybody of a group. */
export const selfAssessment: Command = {
  subject: 'ENGAGEMENT',
  options: ['respondent', 'group', 'out', 'force', 'data'],
  needsOut: true,
  async run(call, ports) {
    const t = ports.translate;
    const { respondent, group } = call;
    if ((respondent === undefined) === (group === undefined)) return misused(t('terminal.misuse.one-of-two'));
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
        const person =
          respondent === undefined ? null : await findRespondent(workbench, engagement, respondent, ports);
        if (person?.ok === false) return person;
        const ofGroup = person === null ? await findGroup(workbench, engagement, group ?? '', ports) : null;
        if (ofGroup?.ok === false) return ofGroup;
        const whom = person === null ? { group: ofGroup?.value ?? '' } : { respondent: person.value.id };
        const made = await workbench.handlers['answers.exportForm']({ engagement, whom, language: 'en' });
        const failed = complaint();
        if (failed !== null) return fail(failed);
        return made.ok ? ok([t('terminal.done.written', { file: call.out })]) : refused(t, made.problem);
      },
      deliver,
    );
  },
};
