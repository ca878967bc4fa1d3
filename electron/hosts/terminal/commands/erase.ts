import { backupLines, erasureLines, erasureRest } from '#shared/contract/erasureWords';
import type { HoldingBackups } from '#shared/contract/erasureViews';
import { erasedPartSchema, erasureReasonSchema, type ErasureTarget } from '#shared/engagement/erasureTarget';
import { ok } from '#shared/result';
import type { Translate } from '#shared/wording/translate';
import type { Command, CommandCall } from '../command';
import { atFault, misused, refused } from '../complaints';
import { findEngagement } from '../findEngagement';
import { findRespondent } from '../findRespondent';
import { withWorkbench } from '../withWorkbench';

/** Without `--yes` it only says what would go, so a slip costs nothing. */
export const erase: Command = {
  subject: 'ENGAGEMENT',
  options: ['respondent', 'question', 'part', 'reason', 'yes', 'data'],
  needsOut: false,
  async run(call, ports) {
    const t = ports.translate;
    const misuse = misuseIn(call, t);
    if (misuse !== null) return misused(misuse);
    return withWorkbench(ports, call.data, async (workbench, folder) => {
      const found = await findEngagement(workbench, folder, call.subject, ports);
      if (!found.ok) return found;
      const engagement = found.value.id;
      const person = await findRespondent(workbench, engagement, call.respondent ?? '', ports);
      if (!person.ok) return person;
      const target = targetOf(person.value.id, call);
      const named = { respondent: person.value.title };
      const { handlers } = workbench;
      const preview = await handlers['erasures.preview']({ engagement, target });
      if (!preview.ok) return refused(t, preview.problem);
      const goes = erasureLines(t, preview.value);
      // A slip in the id of a question must not pass for an erasing.
      if (goes.length === 0) return atFault(t('terminal.fault.nothing-to-erase', named));
      if (!call.isSure) {
        const backups = await handlers['erasures.backups']({ engagement, respondent: target.respondent });
        if (!backups.ok) return refused(t, backups.problem);
        return ok([
          t('terminal.done.would-erase', named),
          ...indented(goes),
          ...erasureRest(t, preview.value),
          ...reachLines(t, backups.value),
          t('terminal.done.erase-how'),
        ]);
      }
      const reason = erasureReasonSchema.parse(call.reason);
      const receipt = await handlers['erasures.carryOut']({ engagement, target, reason });
      if (!receipt.ok) return refused(t, receipt.problem);
      return ok([
        t('terminal.done.erased', named),
        ...indented(erasureLines(t, receipt.value.erased)),
        ...reachLines(t, receipt.value.backups),
      ]);
    });
  },
};

function misuseIn({ respondent, question, part, reason, isSure }: CommandCall, t: Translate): string | null {
  const missing = (option: string): string => t('terminal.misuse.option-missing', { option });
  if ((respondent ?? '') === '') return missing('--respondent NAME');
  if (part !== undefined && question === undefined) return t('terminal.misuse.part-alone');
  if (part !== undefined && !erasedPartSchema.safeParse(part).success)
    return t('terminal.misuse.part-unknown', { part });
  return isSure && !erasureReasonSchema.safeParse(reason).success ? missing('--reason TEXT') : null;
}

function targetOf(respondent: string, { question, part }: CommandCall): ErasureTarget {
  return question === undefined
    ? { kind: 'respondent', respondent }
    : { kind: 'answer', respondent, question, part: erasedPartSchema.parse(part ?? 'answer') };
}

function reachLines(t: Translate, backups: HoldingBackups): readonly string[] {
  const { sentence, rows } = backupLines(t, backups, (at) => at);
  return [sentence, ...indented(rows), t('erasing.handedOut')];
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
