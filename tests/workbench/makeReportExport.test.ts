import { expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { exportFormats } from '#shared/report/exportFormat';
import { ok } from '#shared/result';
import { makeReportExport } from '#workbench/makeReportExport';
import { createTranslate } from '#workbench/translate';
import { plannedSample } from '../support/planned';

it('a report in another format reads pictures only where it shows them', async () => {
  const read: string[] = [];
  const { engagement } = plannedSample('A');
  for (const format of exportFormats) {
    const ports = {
      // Stands where the file would be made.
      exporter: () => Promise.resolve(ok({ bytes: new Uint8Array(), warnings: [] })),
      images: {
        reencode: () => {
          read.push(`logo in ${format}`);
          return Promise.resolve({ ok: false, problem: { code: 'image-damaged' } } as const);
        },
      },
      fonts: { read: () => Promise.reject(new Error('no typeface was given')) },
      translateFor: createTranslate,
    };
    const made = await makeReportExport(ports, {
      ...{ engagement, template, format },
      client: { id: 'c-1', name: 'Alfa' },
      brand: null,
      logo: new Uint8Array([1]),
      typeface: null,
      pictures: () => {
        read.push(`pictures in ${format}`);
        return Promise.resolve({});
      },
      language: 'en',
      now: new Date('2026-03-01T09:00:00Z'),
    });
    expect(made.ok).toBe(true);
  }
  expect(read.toSorted()).toEqual(['logo in docx', 'logo in pptx', 'pictures in docx', 'pictures in pptx']);
});
