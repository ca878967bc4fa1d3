import type { ReportProgress } from '#shared/contract/reportProgress';
import { askedForm } from '#shared/interview/form/askedForm';
import { composeGuide, type GuideInput } from '#shared/report/guide/composeGuide';
import type { RenderProblem } from '#shared/report/problem';
import { fail, type Result } from '#shared/result';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import { atStage, neutralBrand, readLogo, stageOf, type GivenLogo } from './makeReport';
import type { Rendered } from './pdf/renderJob';
import { readTypeface, type GivenTypeface } from './readTypeface';
import type { WorkbenchPorts } from './ports';

export interface GuideOrder extends Omit<GuideInput, 'form' | 'translate' | 'now'> {
  readonly logo: GivenLogo;
  readonly typeface: GivenTypeface;
  readonly now: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReportProgress) => void;
}

/** The way of one interview guide: the questions in the order of the agenda, worded, drawn in a process of its own. */
export async function makeGuide(
  ports: Pick<WorkbenchPorts, 'fonts' | 'images' | 'render' | 'translateFor'>,
  order: GuideOrder,
): Promise<Result<Rendered, RenderProblem>> {
  const { template, engagement, group, brand, language, now, logo, signal, onProgress } = order;
  onProgress?.(atStage('composing'));
  const picture = await readLogo(ports, logo, signal);
  const typeface = await readTypeface(ports, order.typeface, signal);
  if (signal?.aborted === true) return fail({ code: 'pdf-cancelled' });
  const { order: agenda } = triage(template, engagement, exposures(template, engagement.facts));
  const document = composeGuide({
    ...order,
    form: askedForm(template, engagement, group.id, agenda),
    language,
    translate: ports.translateFor(language),
    now: now.toISOString(),
  });
  onProgress?.(atStage('laying-out'));
  return ports.render(
    { document, brand: brand ?? neutralBrand, logo: picture, typeface },
    { signal, onProgress: (drawn) => onProgress?.({ ...drawn, stage: stageOf(drawn) }) },
  );
}
