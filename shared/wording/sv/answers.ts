import type { answers as english } from '../en/answers';
import type { Texts } from '../texts';

export const answers: Texts<typeof english> = {
  dontKnow: 'Vet inte',
  notApplicable: 'Ej tillämpligt',
  notApplicableBecause: 'Ej tillämpligt: {{reason}}',
  skipped: 'Överhoppad',
  draft: 'Inte klart',
  blank: 'Inget svar',
  notAsked: 'Ej ställd',
  none: 'Inget av dessa',
  /** One row of the skills matrix; levels 0 to 5. */
  skillLevels: '{{skill}} {{current}}, {{required}} behövs',
};
