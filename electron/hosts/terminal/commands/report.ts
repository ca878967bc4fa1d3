import { resolve } from 'node:path';
import { toEngagement } from '#shared/file/toEngagement';
import { warningPlaces, warningWords } from '#shared/contract/problemWords';
import { printedPictures } from '#shared/outputs/printedPictures';
import { byCut } from '#shared/report/cuts';
import { editions } from '#shared/report/editions';
import { missingTranslations } from '#shared/report/missingTranslations';
import { exportFormats, usualEdition } from '#shared/report/exportFormat';
import type { RenderProblem } from '#shared/report/problem';
import { ok, type Result } from '#shared/result';
import type { Exported } from '#workbench/exports/exportJob';
import { fromBase64 } from '#workbench/fromBase64';
import { makeReport } from '#workbench/makeReport';
import { makeReportExport } from '#workbench/makeReportExport';
import type { Rendered } from '#workbench/pdf/renderJob';
import { createPicturesForPrint } from '#workbench/picturesForPrint';
import { createTranslate } from '#workbench/translate';
import type { Command } from '../command';
import { misused, refused } from '../complaints';
import { readLanguage } from '../readLanguage';
import { readBrand, readEngagement } from '../readOutside';
import { checkOutput, writeOutput } from '../writeOutput';

export const report: Command = {
  subject: 'FILE',
  options: ['out', 'format', 'language', 'edition', 'brand', 'force'],
  needsOut: true,
  async run(call, ports) {
    const { translate, complain } = ports;
    if (resolve(call.out) === resolve(call.subject))
      return misused(translate('terminal.misuse.out-is-input', { file: call.out }));
    const format = exportFormats.find((each) => each === call.format);
    if (format === undefined && call.format !== undefined && call.format !== 'pdf')
      return misused(translate('terminal.misuse.format-unknown', { format: call.format }));
    const language = readLanguage(call, ports);
    if (!language.ok) return language;
    const edition = editions.find((each) => each === (call.edition ?? usualEdition(format ?? 'docx')));
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
    const clientLogo = checked.value.file.client.logo;
    const machines = { ...ports, translateFor: createTranslate };
    const order = {
      engagement,
      client,
      template: checked.value.template,
      brand: brand.value,
      logo: brand.value?.logo ? fromBase64(brand.value.logo) : null,
      logoOnDark: brand.value?.logoOnDark ? fromBase64(brand.value.logoOnDark) : null,
      clientLogo: clientLogo === undefined ? null : fromBase64(clientLogo),
      typeface: brand.value?.typeface ? byCut(brand.value.typeface, fromBase64) : null,
      pictures: (signal: AbortSignal | undefined) =>
        createPicturesForPrint(ports.images).prepare(
          {
            names: printedPictures(engagement, edition).map(({ attachment }) => attachment),
            read: (name) => Promise.resolve(checked.value.attachments.get(name) ?? null),
          },
          signal,
        ),
      language: language.value,
      edition,
      now,
    };
    const made: Result<Rendered | (Exported & { readonly pages?: never }), RenderProblem> =
      format === undefined
        ? await makeReport(machines, order)
        : await makeReportExport(machines, { ...order, format });
    if (!made.ok) return refused(translate, made.problem);
    const written = await writeOutput(call, made.value.bytes, ports);
    if (!written.ok) return written;
    for (const warning of made.value.warnings) {
      complain(warningWords(translate, warning));
      for (const place of warningPlaces(warning)) complain(`  ${place}`);
    }
    const untranslated = missingTranslations(checked.value.template, language.value).length;
    if (untranslated > 0) complain(translate('terminal.done.untranslated', { count: untranslated }));
    return ok([
      made.value.pages === undefined
        ? translate('terminal.done.exported', { file: call.out })
        : translate('terminal.done.reported', { file: call.out, count: made.value.pages }),
    ]);
  },
};
