import { open } from 'node:fs/promises';
import { checkExchange, type CheckedExchange } from '#shared/file/checkExchange';
import { outsideLimitMb } from '#shared/file/outsideFile';
import { exchangeTemplateRef, parseExchange } from '#shared/file/parseExchange';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import type { Complaint, TerminalPorts } from './command';
import { atFault, refused } from './complaints';
import { systemCode } from './systemCode';

type Wording = Pick<TerminalPorts, 'translate'>;

/** The text of a file named at the terminal, at most as large as an exchange file may be. */
export async function readTextFile(file: string, { translate }: Wording): Promise<Result<string, Complaint>> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > outsideLimitMb * 1_000_000)
        return atFault(translate('terminal.fault.too-large', { file, limitMb: outsideLimitMb }));
      const bytes = await handle.readFile();
      return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof TypeError) return atFault(translate('terminal.fault.not-text', { file }));
    return atFault(translate('terminal.fault.unreadable', { file, detail: systemCode(error) }));
  }
}

/** A checked exchange file. Without a data folder only the built-in template and an embedded one are known. */
export async function readExchangeFile(
  file: string,
  ports: Wording,
): Promise<Result<CheckedExchange, Complaint>> {
  const text = await readTextFile(file, ports);
  if (!text.ok) return text;
  const parsed = parseExchange(text.value, file);
  if (!parsed.ok) return refused(ports.translate, parsed.problem);
  const checked = checkExchange(parsed.value, file, knownWithoutFolder(parsed.value));
  return checked.ok ? checked : refused(ports.translate, checked.problem);
}

function knownWithoutFolder(value: unknown): Template | null {
  const ref = exchangeTemplateRef(value);
  const { id, version } = productManagementDiagnostic;
  return ref?.id === id && ref.version === version ? productManagementDiagnostic : null;
}
