import type { answers as english } from '../en/answers';
import type { Texts } from '../texts';

export const answers: Texts<typeof english> = {
  dontKnow: 'Weiß nicht',
  notApplicable: 'Trifft nicht zu',
  notApplicableBecause: 'Trifft nicht zu: {{reason}}',
  skipped: 'Übersprungen',
  draft: 'Nicht fertig',
  blank: 'Keine Antwort',
  notAsked: 'Nicht gefragt',
  none: 'Nichts davon',
  skillLevels: '{{skill}} {{current}}, nötig {{required}}',
};
