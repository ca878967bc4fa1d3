import { exchangeText } from '#shared/file/writeExchange';
import { samples } from '#shared/library/samples/index';
import { ok } from '#shared/result';
import type { Command } from '../command';
import { misused } from '../complaints';
import { checkOutput, writeOutput } from '../writeOutput';

export const sample: Command = {
  subject: 'A|B|C',
  options: ['out', 'force'],
  needsOut: true,
  async run(call, ports) {
    const found = Object.values(samples).find(({ id }) => id === call.subject.toUpperCase());
    if (found === undefined)
      return misused(ports.translate('terminal.misuse.sample-unknown', { sample: call.subject }));
    const isFree = await checkOutput(call, ports);
    if (!isFree.ok) return isFree;
    const written = await writeOutput(call, new TextEncoder().encode(exchangeText(found.file)), ports);
    return written.ok ? ok([ports.translate('terminal.done.written', { file: call.out })]) : written;
  },
};
