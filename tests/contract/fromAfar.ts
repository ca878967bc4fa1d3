import { expect, it } from 'vitest';
import { writeAnswersFile } from '#shared/file/answersFile';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Caller } from './contractSuite';
import type { JobIds } from './handOver';

/** What goes out to people who are not in the room, and how their answers come back. */
export function fromAfar({ take, refused, fetch }: Caller, ids: JobIds): void {
  const fileName = 'somebody.answers.json';

  it('hands out a self-assessment that asks one group and tells nothing else', async () => {
    const { engagement } = await take('engagements.open', { engagement: ids.engagement });
    const delivery = await take('answers.exportForm', {
      engagement: ids.engagement,
      whom: { group: 'EXE' },
      language: 'en',
    });
    const page = new TextDecoder().decode(await fetch(delivery));
    expect(page).toContain('plumbline-self-assessment');
    expect(page).toContain("default-src 'none'");
    for (const { help } of productManagementDiagnostic.questions.slice(0, 20))
      expect(page).not.toContain(JSON.stringify(help.en).slice(1, -1));
    for (const { name } of engagement.respondents) if (name !== undefined) expect(page).not.toContain(name);
    const whom = { respondent: 'nobody' };
    expect(
      await refused('answers.exportForm', { engagement: ids.engagement, whom, language: 'en' }),
    ).toMatchObject({ code: 'respondent-unknown' });
  });

  it('prints the interview of a group', async () => {
    const order = {
      engagement: ids.engagement,
      job: 'guide-1',
      group: 'EXE',
      paper: 'A4',
      withFacts: false,
      language: 'en',
    } as const;
    const made = await take('reports.exportGuide', order);
    expect(made.pages).toBeGreaterThan(1);
    const bytes = await fetch(made.delivery);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    const unknown = { engagement: 'nobody', job: 'job-x', language: 'en' };
    expect(await refused('reports.export', unknown)).toMatchObject({ code: 'engagement-not-found' });
    expect(await refused('reports.exportGuide', { ...order, group: 'NOBODY' })).toEqual({
      code: 'group-unknown',
      group: 'NOBODY',
    });
  });

  it('takes a table the same way, whoever it says or is told it is from', async () => {
    const { engagement: before } = await take('engagements.open', { engagement: ids.engagement });
    const question = productManagementDiagnostic.symptoms[0]?.id ?? '';
    const input = { engagement: before.id, fileName: 'forms.csv' };
    const text = `respondent;group;question;answer\nHead of support;Finance;${question};2\n;;${question};x`;
    const preview = await take('answers.preview', { ...input, text });
    expect(preview).toMatchObject({
      respondents: [{ isNew: true, respondent: { title: 'Head of support', group: 'FIN' } }],
      added: [{ question, place: 'D2' }],
      refused: [{ place: 'A3', reason: { code: 'row-without-respondent' } }],
    });
    const taken = await take('answers.take', { ...input, text, take: [] });
    const added = taken.respondents.at(-1)?.id ?? '';
    expect(taken.answers[added]).toEqual({ [question]: { state: 'answered', value: 2 } });
    const told = await take('answers.preview', { ...input, text: `${question}\n1`, respondent: added });
    expect(told.different).toMatchObject([{ respondent: added, question }]);
    const { undo } = await take('history.next', { engagement: before.id });
    const undone = await take('history.undo', { engagement: before.id, expected: undo?.seq ?? 0 });
    expect(undone.engagement).toEqual(before);
    for (const [bad, code] of [
      ['Anna,Berta\n1,2', 'table-without-questions'],
      [`respondent,question,answer\n"open,${question},1`, 'table-damaged'],
      [`${question}\n${'x'.repeat(20_001)}`, 'table-too-large'],
    ] as const)
      expect(await refused('answers.preview', { ...input, text: bad })).toMatchObject({ code });
  });

  it('takes an answers file of somebody new, keeps what differs unless told, and undoes it at once', async () => {
    const { engagement: before } = await take('engagements.open', { engagement: ids.engagement });
    const question = productManagementDiagnostic.symptoms[0]?.id ?? '';
    const textOf = (value: number) =>
      writeAnswersFile({
        engagement: before.id,
        respondent: { id: 'from-afar', group: 'EXE', title: 'Head of sales' },
        template: before.template,
        savedAt: '2026-03-01T09:00:00.000Z',
        answers: { [question]: { state: 'answered', value } },
      });
    const input = { engagement: before.id, fileName };
    const preview = await take('answers.preview', { ...input, text: textOf(3) });
    expect(preview).toMatchObject({ respondents: [{ isNew: true }], added: [{ question }], refused: [] });
    const taken = await take('answers.take', { ...input, text: textOf(3), take: [] });
    expect(taken.answers['from-afar']).toEqual({ [question]: { state: 'answered', value: 3 } });
    const again = await take('answers.preview', { ...input, text: textOf(1) });
    expect(again).toMatchObject({ added: [], same: 0, different: [{ question }] });
    const kept = await take('answers.take', { ...input, text: textOf(1), take: [] });
    expect(kept.answers['from-afar']?.[question]).toEqual({ state: 'answered', value: 3 });
    const { undo } = await take('history.next', { engagement: before.id });
    const undone = await take('history.undo', { engagement: before.id, expected: undo?.seq ?? 0 });
    expect(undone.engagement).toEqual(before);
    const damaged = textOf(3).replace('Head of sales', 'Head of all');
    for (const [name, more] of [
      ['answers.preview', {}],
      ['answers.take', { take: [] }],
    ] as const)
      expect(await refused(name, { ...input, ...more, text: damaged })).toEqual({
        code: 'answers-damaged',
        fileName,
      });
  });
}
