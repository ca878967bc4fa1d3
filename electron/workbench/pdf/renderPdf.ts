import pdfmake from 'pdfmake';
import type { RenderWarning } from '#shared/report/problem';
import { checkPdf } from './checkPdf';
import { fontDictionary, fontFolder } from './fontFiles';
import { reportCoverage } from './glyphCoverage';
import type { CoverLogo } from './layout/cover';
import { layoutReport } from './layout/layoutReport';
import { makePrintable } from './printable';
import { readLogo } from './readLogo';
import type { Rendered, RenderJob } from './renderJob';

// The only file that knows the PDF library. It has no access to the network, and to the disk only for its typeface.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));
pdfmake.setFonts(fontDictionary);

export type Progress = (share: number) => void;

/**
 * Draws a report. Equal jobs give equal bytes. Characters without a glyph and a logo that cannot be used are replaced
 * and named, never a reason to fail. Runs synchronously for seconds: call it in a process of its own.
 * Throws when the file that came out is not a whole PDF.
 */
export async function renderPdf(job: RenderJob, onProgress: Progress = () => undefined): Promise<Rendered> {
  const { value: printable, missing } = makePrintable(
    { document: job.document, author: job.brand.name },
    reportCoverage(),
  );
  const logo = coverLogo(job.logo);
  const definition = layoutReport({ ...printable, colour: job.brand.colour, logo: logo.picture });
  pdfmake.setProgressCallback(onProgress);
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  const checked = checkPdf(bytes);
  if (!checked.ok) throw new Error(checked.problem);
  const warnings: RenderWarning[] = [
    ...(missing.length === 0 ? [] : [{ code: 'glyphs-missing', characters: missing } as const]),
    ...logo.warnings,
  ];
  return { bytes, warnings, pages: checked.value.pages };
}

function coverLogo(logo: RenderJob['logo']): { picture: CoverLogo | null; warnings: RenderWarning[] } {
  if (logo === null) return { picture: null, warnings: [] };
  const read = logo === 'unreadable' ? ({ ok: false, problem: 'damaged' } as const) : readLogo(logo);
  if (read.ok) return { picture: { kind: 'picture', dataUrl: read.value.dataUrl }, warnings: [] };
  return { picture: { kind: 'unreadable' }, warnings: [{ code: 'logo-unreadable', reason: read.problem }] };
}
