import { assess } from '#shared/assessment/assess';
import type { ReportStage } from '#shared/contract/views';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import { plan } from '#shared/planning/plan';
import { composeReport, type ReportBrand } from '#shared/report/composeReport';
import type { RenderProblem } from '#shared/report/problem';
import type { Result } from '#shared/result';
import type { Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import type { Rendered } from './pdf/renderJob';
import type { WorkbenchPorts } from './ports';

export interface ReportOrder {
  readonly engagement: Engagement;
  readonly client: Client;
  readonly template: Template;
  /** Null: nothing names a firm, and the report is set in a neutral colour. */
  readonly brand: ReportBrand | null;
  readonly logo: Uint8Array | null;
  readonly language: Language;
  readonly now: Date;
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: ReportStage) => void;
}

/** Colour of a report that no brand was chosen for. */
const neutral: ReportBrand = { name: '', colour: '#334155' };

/**
 * The way of one report: answers to figures to plan to document to file. The same for the app and the command line.
 * Refuses what the renderer refuses; the engagement is untouched in every case.
 */
export async function makeReport(
  { render, translateFor }: Pick<WorkbenchPorts, 'render' | 'translateFor'>,
  order: ReportOrder,
): Promise<Result<Rendered, RenderProblem>> {
  const { engagement, client, template, brand, logo, language, now, signal, onProgress } = order;
  onProgress?.('composing');
  const assessment = assess(template, engagement);
  const document = composeReport({
    template,
    engagement,
    client,
    assessment,
    plan: plan(template, engagement, assessment),
    brand,
    language,
    translate: translateFor(language),
    now: now.toISOString(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    isDraft: false,
  });
  onProgress?.('drawing');
  return render(
    { document, brand: brand ?? neutral, logo },
    {
      ...(signal === undefined ? {} : { signal }),
      onProgress: (share) => onProgress?.(share < 1 ? 'drawing' : 'checking'),
    },
  );
}
