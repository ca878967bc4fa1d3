import type { Edition } from '#shared/report/editions';

/** What may stand on a screen that others see; never the internal edition. */
export const readoutEditions = ['board', 'client'] as const satisfies readonly Edition[];
export type ReadoutEdition = (typeof readoutEditions)[number];
