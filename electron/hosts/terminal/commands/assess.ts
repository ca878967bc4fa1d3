import { assess as assessEngagement } from '#shared/assessment/assess';
import { toEngagement } from '#shared/file/toEngagement';
import { assessmentJson } from '#shared/planning/assessmentJson';
import { plan as planFor } from '#shared/planning/plan';
import { ok } from '#shared/result';
import { createTranslate } from '#workbench/translate';
import { assessmentTable } from '../assessmentTable';
import type { Command } from '../command';
import { readEngagement } from '../readOutside';

export const assess: Command = {
  subject: 'FILE',
  options: ['json'],
  needsOut: false,
  async run({ subject: file, isJson }, ports) {
    const checked = await readEngagement(file, ports);
    if (!checked.ok) return checked;
    const { template } = checked.value;
    const { engagement, client } = toEngagement(checked.value.file, {
      engagement: 'assessed',
      client: 'assessed',
      createdAt: ports.now().toISOString(),
    });
    const assessment = assessEngagement(template, engagement);
    const plan = planFor(template, engagement, assessment);
    const assessed = { engagement, template, assessment, plan };
    // Programs read the JSON: it reads alike on every computer.
    if (isJson)
      return ok([JSON.stringify(assessmentJson({ ...assessed, translate: createTranslate('en') }), null, 2)]);
    const { language, translate } = ports;
    return ok(assessmentTable({ ...assessed, client, language, translate }));
  },
};
