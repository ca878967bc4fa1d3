import { fail, ok, type Result } from '#shared/result';

const tailBytes = 1024;

/**
 * A cheap look at a finished file: head, tail, and at least one page. We write how many there are uncompressed, so that
 * it takes no reader.
 */
export function checkPdf(bytes: Uint8Array): Result<{ readonly pages: number }, string> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith('%PDF-')) return fail('the file does not start as a PDF');
  if (!text.slice(-tailBytes).trimEnd().endsWith('%%EOF')) return fail('the file ends early');
  const pages = Number(/ obj\s+<<\s+\/Type \/Pages\s+\/Count (\d+)/.exec(text)?.[1] ?? 0);
  return pages > 0 ? ok({ pages }) : fail('the file has no pages');
}
