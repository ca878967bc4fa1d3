import { expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Caller } from './contractSuite';
import { reportPictures } from './reportPictures';

const { id: template, version } = productManagementDiagnostic;

/** The texts of a report in other words, and what is chosen for it. */
export function reportTexts(caller: Caller): void {
  const { take, refused, reopen } = caller;
  it('keeps the consultant’s words over a computed text, and gives the computed one back', async () => {
    const { id: engagement } = await take('engagements.create', {
      client: { name: 'Wording Ltd' },
      title: 'Worded',
      template: { id: template, version },
    });
    const order = { engagement, language: 'en' } as const;
    const { document, texts } = await take('reports.compose', order);
    // A brand is offered first by now; this engagement has none, so none is printed.
    expect(document.cover.firm).not.toContain('Lotrecht');
    const [first] = texts;
    if (first === undefined) throw new Error('a report without texts');
    const { key, computed } = first;
    await take('reports.writeText', { ...order, key, written: { text: 'In *our* words', computed } });
    await reopen();
    const now = await take('reports.compose', order);
    expect(now.texts.find((text) => text.key === key)).toMatchObject({ own: 'In *our* words', computed });
    expect(JSON.stringify(now.document.sections)).toContain('In our words');
    await take('reports.writeText', { ...order, key, written: null });
    expect((await take('reports.compose', order)).texts).toEqual(texts);
  });

  it('moves an engagement to the version of its template that says the same in more languages, and back', async () => {
    const { id: engagement } = await take('engagements.create', {
      client: { name: 'Moving Ltd' },
      title: 'Moved',
      template: { id: template, version: '1.0.0' },
    });
    const now = async () => {
      const view = await take('engagements.open', { engagement });
      return [view.template.version, view.newerTemplate, view.template.title.de !== undefined];
    };
    expect(await now()).toEqual(['1.0.0', version, false]);
    await take('engagements.moveTemplate', { engagement });
    await reopen();
    expect(await now()).toEqual([version, null, true]);
    expect((await take('engagements.moveTemplate', { engagement })).template.version).toBe(version);
    const { undo } = await take('history.next', { engagement });
    await take('history.undo', { engagement, expected: undo?.seq ?? 0 });
    expect(await now()).toEqual(['1.0.0', version, false]);
  });

  it('keeps what was chosen for the report', async () => {
    const { id: engagement } = await take('engagements.create', {
      client: { name: 'Choosing Ltd' },
      title: 'Chosen',
      template: { id: template, version },
    });
    const chosen = { leftOutFindings: ['role.definition'], quotes: [], pictures: [] };
    expect((await take('reports.choose', { engagement, chosen })).report).toEqual({ chosen });
    const note = { chapter: 'summary', text: 'Begin with the role' };
    expect((await take('reports.note', { engagement, ...note })).report).toEqual({ chosen, notes: [note] });
    await reopen();
    const opened = await take('engagements.open', { engagement });
    expect(opened.engagement.report?.notes).toEqual([note]);
    expect(
      await refused('reports.choose', {
        engagement,
        chosen: { ...chosen, pictures: Array.from({ length: 61 }, (_, place) => `picture-${place}`) },
      }),
    ).toEqual({ code: 'report-pictures-full', most: 60 });
    const gone = await take('reports.note', { engagement, chapter: 'summary', text: null });
    expect(gone.report).toEqual({ chosen });
  });

  reportPictures(caller);
}

/** A report on its way out: looked at, held back, numbered, and had again. */
export function issuing({ take, refused, fetch, reopen }: Caller): void {
  const report = { language: 'en', edition: 'client' } as const;
  let engagement = '';

  it('shows the pages as they would be printed', async () => {
    const made = await take('engagements.create', {
      client: { name: 'Issuing Ltd' },
      title: 'Issued',
      template: { id: template, version },
    });
    engagement = made.id;
    const { base64, pages } = await take('reports.preview', { ...report, engagement, job: 'look' });
    expect(Buffer.from(base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect(pages).toBeGreaterThan(3);
  }, 60_000);

  it('gives nothing out before warnings are seen and places are filled in', async () => {
    const order = { ...report, engagement, job: 'early', acknowledged: [] };
    expect(await refused('reports.issue', order)).toMatchObject({ code: 'report-warnings-unseen' });
    await take('engagements.describe', { engagement, title: 'TBD' });
    const { notes } = await take('reports.compose', { ...report, engagement });
    const acknowledged = notes.map(({ kind }) => kind);
    expect(acknowledged).toContain('placeholders');
    expect(await refused('reports.issue', { ...order, acknowledged })).toEqual({
      code: 'report-not-ready',
      reasons: ['placeholders'],
    });
    expect((await take('engagements.describe', { engagement, title: 'Issued' })).issues).toBeUndefined();
  });

  it('numbers what is given out, keeps it, and gives the same bytes again', async () => {
    const { notes, since } = await take('reports.compose', { ...report, engagement });
    expect(since).toBeNull();
    const order = { ...report, engagement, acknowledged: notes.map(({ kind }) => kind) };
    const first = await take('reports.issue', { ...order, job: 'first', note: 'For the kick-off' });
    expect(first).toMatchObject({ isSame: false, issue: { number: 1, note: 'For the kick-off' } });
    const bytes = Buffer.from(await fetch(first.delivery));
    await reopen();
    const again = await take('reports.openIssue', { engagement, number: 1 });
    expect(Buffer.from(await fetch(again.delivery))).toEqual(bytes);
    const same = await take('reports.issue', { ...order, job: 'same' });
    expect(same).toMatchObject({ isSame: true, issue: { number: 1 } });
    expect(Buffer.from(await fetch(same.delivery))).toEqual(bytes);
    await take('engagements.describe', { engagement, title: 'Issued anew' });
    const changed = await take('reports.compose', { ...report, engagement });
    expect(changed.since).toMatchObject({ number: 1 });
    const second = await take('reports.issue', { ...order, job: 'second' });
    expect(second).toMatchObject({ isSame: false, issue: { number: 2 } });
    expect(second.engagement.issues).toHaveLength(2);
  }, 60_000);

  it('knows which versions there are', async () => {
    expect(await refused('reports.openIssue', { engagement, number: 7 })).toEqual({
      code: 'report-issue-unknown',
      number: 7,
    });
  });
}
