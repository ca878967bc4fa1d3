import { errorTrace } from '#shared/contract/errorTrace';
import type { Client } from './client';

/** What went wrong: a problem by its code, a screen that broke by what it threw. */
export interface Mishap {
  readonly code: string;
  readonly reference?: string;
  /** Where one of our processes broke. */
  readonly place?: string;
  readonly thrown?: unknown;
}

/** What helps whoever mends Plumbline, as plain text. Nothing a client said is in it, and no message of an error. */
export async function errorDetails(
  client: Client,
  { code, reference, place, thrown }: Mishap,
  at: Date,
): Promise<string> {
  const workspace = await client.call('workspace.describe', {});
  const trace = thrown === undefined ? null : errorTrace(thrown);
  return [
    `Plumbline ${workspace.ok ? workspace.value.version : 'of unknown version'}`,
    `Door: ${client.server === null ? 'desktop' : 'browser'}`,
    `Time: ${at.toISOString()}`,
    `Problem: ${code}`,
    ...(reference === undefined ? [] : [`Reference: ${reference}`]),
    ...(place === undefined ? [] : [`Place: ${place}`]),
    ...(trace === null ? [] : [trace.kind, ...trace.places.map((place) => `  at ${place}`)]),
  ].join('\n');
}
