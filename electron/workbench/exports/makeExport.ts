import { assertNever } from '#shared/result';
import type { RenderWarning } from '#shared/report/problem';
import { glyphWarnings } from '../pdf/glyphWarnings';
import { makePrintable } from '../pdf/printable';
import { settlePictures } from '../pdf/settlePictures';
import { typefacesFor } from '../pdf/typefaces';
import { chartFiles } from './charts/chartFiles';
import { createRasterise } from './charts/rasterise';
import type { Exported, ExportJob } from './exportJob';
import { officeText } from './officeText';
import { rasterLogo } from './rasterLogo';
import { writeTables } from './tables/writeTables';

/**
 * Makes one file of a report. Whatever a person wrote is text in it and nothing else. Runs for seconds: call it in a
 * process of its own. The libraries of the other formats are not loaded.
 */
export async function makeExport(given: ExportJob, onProgress: (share: number) => void): Promise<Exported> {
  const job = officeText(given);
  switch (job.format) {
    case 'xlsx': {
      const { writeXlsx } = await import('./tables/writeXlsx');
      return { bytes: await writeXlsx(job), warnings: [] };
    }
    case 'csv':
      return { bytes: writeTables(job.tables, job.document.language), warnings: [] };
    case 'svg':
      return {
        bytes: chartFiles(job.document, job.brand.colour, { rasterise: null, onProgress }),
        warnings: [],
      };
    case 'png': {
      const { value, missing } = makePrintable(job.document, typefacesFor(null).draws);
      const rasterise = await createRasterise();
      const bytes = chartFiles(value, job.brand.colour, { rasterise, onProgress });
      return { bytes, warnings: glyphWarnings(job.document, missing) };
    }
    case 'docx':
    case 'pptx': {
      const settled = settlePictures(job.document, job.pictures ?? {});
      const whole = { ...job, document: settled.document };
      const rasterise = await createRasterise();
      const parts = { rasterise, logo: rasterLogo(job.logo, rasterise), onProgress };
      const write =
        job.format === 'docx'
          ? (await import('./docx/writeDocx')).writeDocx
          : (await import('./pptx/writePptx')).writePptx;
      const bytes = await write(whole, parts);
      return { bytes, warnings: [...logoWarnings(job), ...settled.warnings] };
    }
    default:
      return assertNever(job.format);
  }
}

function logoWarnings({ logo }: ExportJob): RenderWarning[] {
  return logo?.kind === 'unreadable' ? [{ code: 'logo-left-out', problem: logo.problem }] : [];
}
