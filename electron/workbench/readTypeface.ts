import { cuts, type ByCut } from '#shared/report/cuts';
import type { RenderTypeface } from './pdf/renderJob';
import type { WorkbenchPorts } from './ports';

/** A typeface as it lies in the workspace; null: there is none, lost: the bytes of a cut are gone or are other ones. */
export type GivenTypeface = ByCut<Uint8Array> | 'lost' | null;

/**
 * Reads every cut of a firm's typeface in a process of its own. One that cannot be used has the report set in our own
 * typeface, and is named; it is no reason to make no report.
 */
export async function readTypeface(
  { fonts }: Pick<WorkbenchPorts, 'fonts'>,
  given: GivenTypeface,
  signal: AbortSignal | undefined,
): Promise<RenderTypeface | null> {
  if (given === null) return null;
  if (given === 'lost') return { kind: 'unreadable', problem: { code: 'font-damaged' } };
  const faces = { ...given };
  for (const cut of cuts) {
    const bytes = given[cut];
    if (bytes === undefined) continue;
    const read = await fonts.read(bytes, signal);
    if (!read.ok) return { kind: 'unreadable', problem: read.problem };
    faces[cut] = read.value.bytes;
  }
  return { kind: 'faces', faces };
}
