import { expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { exchangeFileSchema } from '#shared/file/exchangeFile';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { exportFormats } from '#shared/report/exportFormat';
import type { TemplateRef } from '#shared/template/template';
import type { Caller } from './contractSuite';
import { filesFromOutside } from './filesFromOutside';
import { fromAfar } from './fromAfar';
import { expectPdf } from './pictures';

const builtIn = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };

/** What the whole job has made so far; filled as its tests run. */
export interface JobIds {
  engagement: string;
  respondent: string;
  session: string;
  brand: string;
  client: string;
  /** The template of one's own that the engagement is pinned to. */
  own: TemplateRef;
}

/** What comes after the interviews: files out and in, the report, copies, and tidying up. */
export function handOver({ take, refused, fetch, reopen }: Caller, ids: JobIds): void {
  const open = async (): Promise<Engagement> =>
    (await take('engagements.open', { engagement: ids.engagement })).engagement;

  it('exports an exchange file with its template inside, and imports it as another engagement', async () => {
    const delivery = await take('exchange.export', { engagement: ids.engagement });
    const exported = Buffer.from(await fetch(delivery)).toString('utf8');
    const file = exchangeFileSchema.parse(JSON.parse(exported));
    expect(file.embeddedTemplate?.id).toBe(ids.own.id);
    const imported = await take('exchange.import', { fileName: 'again.json', text: exported });
    const before = await open();
    expect(imported.id).not.toBe(before.id);
    expect(imported.answers).toEqual(before.answers);
    expect(imported.template).toEqual(before.template);
  });

  filesFromOutside({ take, refused, fetch, reopen }, ids);
  fromAfar({ take, refused, fetch, reopen }, ids);

  it('makes a report, delivers it, and tells how many pages it has', async () => {
    const report = await take('reports.export', {
      engagement: ids.engagement,
      job: 'job-1',
      language: 'en',
    });
    const bytes = await fetch(report.delivery);
    expectPdf(bytes);
    expect(report.pages).toBeGreaterThan(3);
    expect(report.warnings).toEqual([]);
    expect(await take('reports.progress', { job: 'job-1' })).toBeNull();
  });

  it('arranges the report, keeps that as a template, and applies it again', async () => {
    const { engagement } = ids;
    const sections = [
      { id: 'own-1', title: 'A word before', text: 'Thank you.' },
      { id: 'roadmap', editions: ['client' as const], title: 'What comes when' },
    ];
    const arranged = await take('reports.arrange', { engagement, sections });
    expect(arranged.report?.sections).toEqual(sections);
    const { id } = await take('reportTemplates.save', { name: 'Short', sections });
    await take('reportTemplates.save', { name: 'Short', sections: sections.slice(1) });
    expect(await take('reportTemplates.list', {})).toEqual([
      { id, name: 'Short', sections: sections.slice(1) },
    ]);
    await take('reportTemplates.remove', { id });
    expect(await take('reportTemplates.list', {})).toEqual([]);
    const usual = await take('reports.arrange', { engagement, sections: null });
    expect(usual.report?.sections).toBeUndefined();
  });

  it.each(exportFormats)(
    'makes a report as %s and delivers it',
    async (format) => {
      const made = await take('reports.exportAs', {
        engagement: ids.engagement,
        job: `job-${format}`,
        language: 'en',
        format,
      });
      const bytes = await fetch(made.delivery);
      // All of them are archives.
      expect(Buffer.from(bytes.subarray(0, 2)).toString('latin1')).toBe('PK');
      expect(made.warnings).toEqual([]);
    },
    60_000,
  );

  it('stops a report that is cancelled', async () => {
    const order = { engagement: ids.engagement, job: 'job-2', language: 'en' } as const;
    const refusal = refused('reports.export', order);
    await expect.poll(() => take('reports.progress', { job: 'job-2' }), { interval: 5 }).not.toBeNull();
    await take('reports.cancel', { job: 'job-2' });
    expect(await refusal).toMatchObject({ code: 'pdf-cancelled' });
  });

  it('duplicates an engagement without its answers, and with them', async () => {
    const plain = await take('engagements.duplicate', {
      engagement: ids.engagement,
      title: 'Next year',
      withAnswers: false,
    });
    expect(plain).toMatchObject({ client: ids.client, answers: {}, facts: { direction: 'product' } });
    const full = await take('engagements.duplicate', {
      engagement: ids.engagement,
      title: 'What if',
      withAnswers: true,
    });
    const [respondent] = full.respondents;
    expect(respondent?.id).not.toBe(ids.respondent);
    expect(full.answers[respondent?.id ?? '']).toEqual((await open()).answers[ids.respondent]);
    await take('engagements.discard', { engagement: full.id });
    await take('engagements.purge', { engagement: full.id });
    expect(await refused('engagements.open', { engagement: full.id })).toMatchObject({
      code: 'engagement-not-found',
    });
  });

  it('archives, restores, and refuses changes in between', async () => {
    const where = { engagement: ids.engagement };
    expect(await take('engagements.archive', where)).toMatchObject({ status: 'archived' });
    const change = { ...where, fact: 'pm', value: 3 };
    expect(await refused('facts.record', change)).toEqual({ code: 'engagement-not-active' });
    expect(await take('engagements.restore', where)).toMatchObject({ status: 'active' });
    expect(await take('facts.record', change)).toMatchObject({ facts: { pm: 3 } });
  });

  it('opens a sample once, resets it to how it began, and removes it with its client', async () => {
    const [first, second] = await Promise.all([
      take('samples.open', { sample: 'A' }),
      take('samples.open', { sample: 'A' }),
    ]);
    expect(second.id).toBe(first.id);
    expect(first).toMatchObject({ sample: 'A', template: builtIn });
    await take('facts.record', { engagement: first.id, fact: 'pm', value: 1 });
    const fresh = await take('samples.reset', { sample: 'A' });
    expect(fresh.facts['pm']).toBe(6);
    expect(await take('samples.list', {})).toMatchObject([
      { sample: 'A', engagement: fresh.id },
      { sample: 'B', engagement: null },
      { sample: 'C', engagement: null },
    ]);
    await take('samples.remove', { sample: 'A' });
    const names = (await take('clients.list', {})).map(({ name }) => name);
    expect(names).not.toContain('Alfa');
  });

  it('removes a template and a brand that nobody uses', async () => {
    const spare = await take('templates.copy', { from: builtIn, title: 'Spare' });
    await take('templates.remove', { id: spare.id });
    expect(await refused('templates.read', spare)).toMatchObject({ code: 'template-unknown' });
    const brand = await take('brands.save', { name: 'Spare', colour: '#000000', logo: null });
    expect(await take('brands.readLogo', { id: brand.id })).toBeNull();
    await take('brands.remove', { id: brand.id });
    expect((await take('brands.list', {})).map(({ id }) => id)).toEqual([ids.brand]);
  });

  it('keeps what is in use, and says by how many', async () => {
    expect(await refused('brands.remove', { id: ids.brand })).toMatchObject({ code: 'brand-in-use' });
    expect(await refused('templates.remove', { id: ids.own.id })).toMatchObject({
      code: 'template-in-use',
    });
  });
}
