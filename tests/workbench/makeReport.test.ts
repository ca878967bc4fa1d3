import { expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { makeReport, type ReportOrder } from '#workbench/makeReport';
import { createTranslate } from '#workbench/translate';
import { withMuchNotApplicable } from '../support/muchNotApplicable';

/** Stand where the drawing would start, and where a logo would be read. */
const ports = {
  render: () => Promise.reject(new Error('drawn')),
  images: { reencode: () => Promise.reject(new Error('no logo was given')) },
  fonts: { read: () => Promise.reject(new Error('no typeface was given')) },
  translateFor: createTranslate,
};

function order(engagement: ReportOrder['engagement']): ReportOrder {
  return {
    engagement,
    client: { id: 'c-1', name: 'Alfa' },
    template,
    brand: null,
    logo: null,
    typeface: null,
    language: 'en',
    now: new Date('2026-03-01T09:00:00Z'),
  };
}

it('a report is not released before a note says why so much does not apply', async () => {
  const { engagement, facet } = withMuchNotApplicable();
  const name = template.facets.find(({ id }) => id === facet)?.name.en;
  expect(await makeReport(ports, order(engagement))).toEqual({
    ok: false,
    problem: { code: 'notes-owed', facets: [name] },
  });
  const noted = { ...engagement, notApplicableNotes: [{ facet, note: 'Nobody sells here' }] };
  await expect(makeReport(ports, order(noted))).rejects.toThrow('drawn');
});
