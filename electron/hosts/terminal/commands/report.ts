import { resolve } from 'node:path';
import { expectationOf } from '#shared/file/expectation';
import { readJson } from '#shared/file/readJson';
import { toEngagement } from '#shared/file/toEngagement';
import { warningWords } from '#shared/contract/problemWords';
import { brandFileSchema, type BrandFile } from '#shared/report/brand';
import { ok, type Result } from '#shared/result';
import { makeReport } from '#workbench/makeReport';
import type { Command, Complaint, TerminalPorts } from '../command';
import { atFault, misused, refused } from '../complaints';
import { readExchangeFile, readTextFile } from '../readInput';
import { checkOutput, writeOutput } from '../writeOutput';

const brandLimitBytes = 6_000_000;

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
    const checked = await readExchangeFile(call.subject, ports);
    if (!checked.ok) return checked;
    const brand = call.brand === undefined ? ok(null) : await readBrandFile(call.brand, ports);
    if (!brand.ok) return brand;
    const now = ports.now();
    const { engagement, client } = toEngagement(checked.value.file, {
      engagement: 'reported',
      client: 'reported',
      createdAt: now.toISOString(),
    });
    const made = await makeReport(
      { render: ports.render, images: ports.images, translateFor: () => translate },
      {
        engagement,
        client,
        template: checked.value.template,
        brand: brand.value,
        logo: brand.value?.logo ? new Uint8Array(Buffer.from(brand.value.logo.base64, 'base64')) : null,
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

async function readBrandFile(
  file: string,
  ports: Pick<TerminalPorts, 'translate'>,
): Promise<Result<BrandFile, Complaint>> {
  const { translate } = ports;
  const text = await readTextFile(file, ports);
  if (!text.ok) return text;
  const value = readJson(text.value, brandLimitBytes);
  if (!value.ok) return atFault(translate('terminal.fault.not-json', { file }));
  const brand = brandFileSchema.safeParse(value.value);
  if (brand.success) return ok(brand.data);
  return atFault(
    ...brand.error.issues
      .map((issue) => expectationOf(issue))
      .map(({ path, expected }) =>
        translate('terminal.fault.brand-faulty', {
          file,
          path: path === '' ? translate('problems.whole') : path,
          expected,
        }),
      ),
  );
}
