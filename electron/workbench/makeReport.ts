import type { ReportProgress, ReportStage } from '#shared/contract/reportProgress';
import type { Client } from '#shared/engagement/client';
import type { Engagement } from '#shared/engagement/engagement';
import { notesOwed } from '#shared/outputs/notesOwed';
import { composeReport, type ReportBrand, type ReportInput } from '#shared/report/composeReport';
import type { Edition } from '#shared/report/editions';
import type { Planned } from '#shared/outputs/assessed';
import type { RenderProblem } from '#shared/report/problem';
import { fail, type Result } from '#shared/result';
import { textIn, type Language } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import type { Rendered, RenderLogo, RenderProgress } from './pdf/renderJob';
import { composeFor } from './composeFor';
import type { ReportPictures } from './pdf/settlePictures';
import { readTypeface, type GivenTypeface } from './readTypeface';
import type { WorkbenchPorts } from './ports';

/** A logo as it lies in the workspace; null: there is none, lost: its bytes are gone or are other ones. */
export type GivenLogo = Uint8Array | 'lost' | null;

export interface ReportOrder {
  readonly engagement: Engagement;
  readonly client: Client;
  readonly template: Template;
  /** Null: nothing names a firm, and the report is set in a neutral colour. */
  readonly brand: ReportBrand | null;
  /** As it came from a stranger, or from the workspace, which somebody may have changed: nothing relies on it. */
  readonly logo: GivenLogo;
  /** The same for dark ground. */
  readonly logoOnDark?: GivenLogo;
  readonly clientLogo?: GivenLogo;
  /** Makes the evidence that was chosen for it ready for print, once it is wanted; what cannot be read is missing. */
  readonly pictures?: (signal: AbortSignal | undefined) => Promise<ReportPictures>;
  /** The firm's typeface, as it came, too; null: the report is set in Inter. */
  readonly typeface: GivenTypeface;
  readonly language: Language;
  /** The client's where it is left out. */
  readonly edition?: Edition | undefined;
  /** The engagement that this one follows, for what moved since. */
  readonly earlier?: Planned | undefined;
  readonly now: Date;
  /** Whether it says on its cover that it is not given out yet; it does not where this is left out. */
  readonly isDraft?: boolean;
  /** The version that is being given out. */
  readonly issue?: ReportInput['issue'];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReportProgress) => void;
}

/** Colour of a report that no brand was chosen for. */
export const neutralBrand: ReportBrand = { name: '', colour: '#334155' };

/**
 * The way of one report: answers to figures to plan to document to file. The same for the app and the command line.
 * Refuses notes-owed (section 3.4) and what the renderer refuses; the engagement is untouched in every case.
 */
export async function makeReport(
  ports: Pick<WorkbenchPorts, 'fonts' | 'images' | 'render' | 'translateFor'>,
  order: ReportOrder,
): Promise<Result<Rendered, RenderProblem>> {
  const {
    engagement,
    client,
    template,
    brand,
    language,
    edition = 'client',
    now,
    signal,
    onProgress,
  } = order;
  onProgress?.(atStage('composing'));
  const logo = await readLogo(ports, order.logo, signal);
  const logoOnDark = await readLogo(ports, order.logoOnDark ?? null, signal);
  const clientLogo = await readLogo(ports, order.clientLogo ?? null, signal);
  const pictures = (await order.pictures?.(signal)) ?? {};
  const typeface = await readTypeface(ports, order.typeface, signal);
  if (signal?.aborted === true) return fail({ code: 'pdf-cancelled' });
  const input = composeFor(ports, {
    template,
    engagement,
    client,
    brand,
    edition,
    earlier: order.earlier,
    language,
    now,
    isDraft: order.isDraft ?? false,
    issue: order.issue,
  });
  const owed = notesOwed(input).filter(({ note }) => note === null);
  if (owed.length > 0) {
    const names = template.facets
      .filter(({ id }) => owed.some(({ facet }) => facet === id))
      .map(({ name }) => textIn(language, name));
    return fail({ code: 'notes-owed', facets: names });
  }
  const document = composeReport(input);
  onProgress?.(atStage('laying-out'));
  return ports.render(
    { document, brand: brand ?? neutralBrand, logo, logoOnDark, clientLogo, pictures, typeface },
    { signal, onProgress: (drawn) => onProgress?.({ ...drawn, stage: stageOf(drawn) }) },
  );
}

/** Pixels of the longer side that print sharp at the size of a logo. */
const logoLongSidePx = 1600;

/** A logo that cannot be used is left out and named; it is no reason to make no report. */
export async function readLogo(
  { images }: Pick<WorkbenchPorts, 'images'>,
  logo: GivenLogo,
  signal: AbortSignal | undefined,
): Promise<RenderLogo | null> {
  if (logo === null) return null;
  if (logo === 'lost') return { kind: 'unreadable', problem: { code: 'image-damaged' } };
  const image = await images.reencode(logo, { signal, longSidePx: logoLongSidePx });
  return image.ok ? { kind: 'picture', image: image.value } : { kind: 'unreadable', problem: image.problem };
}

/** The start of a stage about which nothing else is known. */
export function atStage(stage: ReportStage): ReportProgress {
  return { stage, pages: null, share: 0 };
}

/** What the drawing process is at, in the stages a caller is told of. */
export function stageOf({ pages, share }: RenderProgress): ReportStage {
  if (pages === null) return 'laying-out';
  return share < 1 ? 'drawing' : 'checking';
}
