import type { RenderWarning } from '#shared/report/problem';
import { checkPdf } from './checkPdf';
import { drawDefinition, type TellProgress } from './drawDefinition';
import { glyphWarnings } from './glyphWarnings';
import type { CoverLogo } from './layout/cover/cover';
import { layoutGuide } from './layout/guide/layoutGuide';
import { layoutReport } from './layout/layoutReport';
import { makePrintable } from './printable';
import type { Rendered, RenderJob } from './renderJob';
import { settlePictures } from './settlePictures';
import { typefacesFor } from './typefaces';
import { withFallback } from './withFallback';

/**
 * Draws a report or an interview guide. Equal jobs give equal bytes. Characters without a glyph, and a logo or typeface
 * that cannot be used, are replaced and named, never a reason to fail. Runs synchronously for seconds: call it in a process of its own.
 * Throws when the file that came out is not a whole PDF, and `DefinitionTooLarge` before drawing too much.
 */
export async function renderPdf(job: RenderJob, onProgress?: TellProgress): Promise<Rendered> {
  const typefaces = typefacesFor(job.typeface?.kind === 'faces' ? job.typeface.faces : null);
  const settled = settledOf(job);
  const { value: printable, missing } = makePrintable(
    { document: settled.document, author: job.brand.name },
    typefaces.draws,
  );
  const { document, author } = printable;
  const { brand } = job;
  const logo = coverLogo(job.logo);
  const logos = {
    firm: logo,
    firmOnDark: coverLogo(job.logoOnDark ?? null),
    client: coverLogo(job.clientLogo ?? null),
  };
  const definition =
    'kind' in document
      ? layoutGuide({ document, author, colour: brand.colour, logo })
      : layoutReport({ document, author, look: brand, logos, pictures: job.pictures ?? {} });
  const bytes = await drawDefinition(
    typefaces.firm === null ? definition : withFallback(definition, typefaces.firm),
    typefaces,
    onProgress,
  );
  const checked = checkPdf(bytes);
  if (!checked.ok) throw new Error(checked.problem);
  const warnings: RenderWarning[] = [
    ...glyphWarnings(settled.document, missing),
    ...[job.logo, job.logoOnDark, job.clientLogo].flatMap((each) =>
      each?.kind === 'unreadable' ? [{ code: 'logo-left-out', problem: each.problem } as const] : [],
    ),
    ...(job.typeface?.kind === 'unreadable'
      ? [{ code: 'typeface-left-out', problem: job.typeface.problem } as const]
      : []),
    ...settled.warnings,
  ];
  return { bytes, warnings, pages: checked.value.pages };
}

/** The document with the pictures that are there; a guide has none. */
function settledOf({ document, pictures = {} }: RenderJob): {
  readonly document: RenderJob['document'];
  readonly warnings: readonly RenderWarning[];
} {
  return 'kind' in document ? { document, warnings: [] } : settlePictures(document, pictures);
}

function coverLogo(logo: RenderJob['logo']): CoverLogo | null {
  if (logo?.kind !== 'picture') return logo;
  const { bytes, mediaType, width, height } = logo.image;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return mediaType === 'image/svg+xml'
    ? { kind: 'drawing', svg: data.toString('utf8'), width, height }
    : { kind: 'picture', dataUrl: `data:${mediaType};base64,${data.toString('base64')}`, width, height };
}
