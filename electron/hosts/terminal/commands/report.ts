import { resolve } from 'node:path';
import { toEngagement } from '#shared/file/toEngagement';
import { warningWords } from '#shared/contract/problemWords';
import { byCut } from '#shared/report/brand';
import { editions } from '#shared/report/editions';
import { missingTranslations } from '#shared/report/missingTranslations';
import { ok } from '#shared/result';
import { fromBase64 } from '#workbench/fromBase64';
import { makeReport } from '#workbench/makeReport';
import { createTranslate } from '#workbench/translate';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { readLanguage } from '../readLanguage';
import { readBrand, readEngagement } from '../readOutside';
import { checkOutput, writeOutput } from '../writeOutput';

export const report: Command = {
  subject: 'FILE',
  options: ['out', 'language', 'edition', 'brand', 'force'],
  needsOut: true,
  async run(call, ports) {
    const { translate, complain } = ports;
    if (resolve(call.out) === resolve(call.subject))
      return misused(translate('terminal.misuse.out-is-input', { file: call.out }));
    const language = readLanguage(call, ports);
    if (!language.ok) return language;
    const edition = editions.find((each) => each === (call.edition ?? 'client'));
    if (edition === undefined)
      return misused(translate('terminal.misuse.edition-unknown', { edition: call.edition ?? '' }));
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
        language: language.value,
        edition,
        now,
      },
    );
    if (!made.ok) return refused(translate, made.problem);
    const written = await writeOutput(call, made.value.bytes, ports);
    if (!written.ok) return written;
    for (const warning of made.value.warnings) complain(warningWords(translate, warning));
    const untranslated = missingTranslations(checked.value.template, language.value).length;
    if (untranslated > 0) complain(translate('terminal.done.untranslated', { count: untranslated }));
    return ok([translate('terminal.done.reported', { file: call.out, count: made.value.pages })]);
  },
};
