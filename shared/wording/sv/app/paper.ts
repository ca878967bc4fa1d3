import type { paper as english } from '../../en/app/paper';
import type { Texts } from '../../texts';

export const paper: Texts<typeof english> = { label: 'Papper', A4: 'A4', Letter: 'US Letter' };
