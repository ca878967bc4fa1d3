import { open } from 'node:fs/promises';
import { checkExchange, type CheckedExchange } from '#shared/file/checkExchange';
import { exchangeLimitMb, exchangeTemplateRef, parseExchange } from '#shared/file/parseExchange';
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
      if (size > exchangeLimitMb * 1_000_000)
        return atFault(translate('terminal.fault.too-large', { file, limitMb: exchangeLimitMb }));
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

/**
 * The text of an exchange file for a data folder, refused before the folder is touched wherever that can be told
 * without it: only a template of one's own that the file does not bring along has to be looked for there.
 */
export async function readTextForFolder(file: string, ports: Wording): Promise<Result<string, Complaint>> {
  const text = await readTextFile(file, ports);
  if (!text.ok) return text;
  const parsed = parseExchange(text.value, file);
  if (!parsed.ok) return refused(ports.translate, parsed.problem);
  const known = knownWithoutFolder(parsed.value);
  const ref = exchangeTemplateRef(parsed.value);
  if (ref !== null && known === null && !embedsTemplate(parsed.value)) return text;
  const checked = checkExchange(parsed.value, file, known);
  return checked.ok ? text : refused(ports.translate, checked.problem);
}

function knownWithoutFolder(value: unknown): Template | null {
  const ref = exchangeTemplateRef(value);
  const { id, version } = productManagementDiagnostic;
  return ref?.id === id && ref.version === version ? productManagementDiagnostic : null;
}

function embedsTemplate(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'embeddedTemplate' in value;
}
