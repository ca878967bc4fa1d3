import type { Wording } from '../en';

/** German. A text that is missing here is said in English. */
export const de: Partial<Wording> = {};
