import { resolve } from 'node:path';
import { toEngagement } from '#shared/file/toEngagement';
import { warningWords } from '#shared/contract/problemWords';
import { byCut } from '#shared/report/brand';
import { ok } from '#shared/result';
import { fromBase64 } from '#workbench/fromBase64';
import { makeReport } from '#workbench/makeReport';
import { createTranslate } from '#workbench/translate';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { readBrand, readEngagement } from '../readOutside';
import { checkOutput, writeOutput } from '../writeOutput';

export const report: Command = {
  subject: 'FILE',
  options: ['out', 'brand', 'force'],
  needsOut: true,
  async run(call, ports) {
    const { translate, complain } = ports;
    if (resolve(call.out) === resolve(call.subject))
      return misused(translate('terminal.misuse.out-is-input', { file: call.out }));
    const isFree = await checkOutput(call, ports);
    if (!isFree.ok) return isFree;
    const checked = await readEngagement(call.subject, ports);
    if (!checked.ok) return checked;
    const brand = call.brand === undefined ? ok(null) : await readBrand(call.brand, ports);
    if (!brand.ok) return brand;
    const now = ports.now();
    const { engagement, client } = toEngagement(checked.value.file, {
      engagement: 'reported',
      client: 'reported',
      createdAt: now.toISOString(),
    });
    const made = await makeReport(
      { render: ports.render, images: ports.images, fonts: ports.fonts, translateFor: createTranslate },
      {
        engagement,
        client,
        template: checked.value.template,
        brand: brand.value,
        logo: brand.value?.logo ? fromBase64(brand.value.logo) : null,
        logoOnDark: brand.value?.logoOnDark ? fromBase64(brand.value.logoOnDark) : null,
        typeface: brand.value?.typeface ? byCut(brand.value.typeface, fromBase64) : null,
        language: 'en',
        now,
      },
    );
    if (!made.ok) return refused(translate, made.problem);
    const written = await writeOutput(call, made.value.bytes, ports);
    if (!written.ok) return written;
    for (const warning of made.value.warnings) complain(warningWords(translate, warning));
    return ok([translate('terminal.done.reported', { file: call.out, count: made.value.pages })]);
  },
};
