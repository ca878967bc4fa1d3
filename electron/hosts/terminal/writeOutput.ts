import { lstat } from 'node:fs/promises';
import { ok, type Result } from '#shared/result';
import { writeNewFile } from '#workbench/writeNewFile';
import type { CommandCall, Complaint, TerminalPorts } from './command';
import { atFault, misused } from './complaints';
import { systemCode } from './systemCode';

type Target = Pick<CommandCall, 'out' | 'isForced'>;
type Wording = Pick<TerminalPorts, 'translate'>;

/** Refuses early, before any work is done, when the place of the output is taken. */
export async function checkOutput(
  { out, isForced }: Target,
  { translate }: Wording,
): Promise<Result<null, Complaint>> {
  if (isForced) return ok(null);
  try {
    await lstat(out);
    return misused(translate('terminal.misuse.file-exists', { file: out }));
  } catch (error) {
    const detail = systemCode(error);
    if (detail === 'ENOENT') return ok(null);
    return atFault(translate('terminal.fault.not-written', { file: out, detail }));
  }
}

/** Writes the output whole or not at all. */
export async function writeOutput(
  { out, isForced }: Target,
  bytes: Uint8Array,
  { translate }: Wording,
): Promise<Result<null, Complaint>> {
  try {
    await writeNewFile(out, bytes, { mayReplace: isForced });
    return ok(null);
  } catch (error) {
    const detail = systemCode(error);
    if (detail === 'EEXIST') return misused(translate('terminal.misuse.file-exists', { file: out }));
    return atFault(translate('terminal.fault.not-written', { file: out, detail }));
  }
}
