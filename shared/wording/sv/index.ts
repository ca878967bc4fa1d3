import type { Wording } from '../en';

/** Swedish. A text that is missing here is said in English. */
export const sv: Partial<Wording> = {};
