import type { paper as english } from '../../en/app/paper';
import type { Texts } from '../../texts';

export const paper: Texts<typeof english> = {
  label: 'Papier',
  A4: 'A4',
  Letter: 'US Letter',
};
