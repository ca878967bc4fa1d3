import type { calendar as english } from '../en/calendar';
import type { Texts } from '../texts';

export const calendar: Texts<typeof english> = {
  interview: 'Gespräch',
  workshop: 'Workshop',
  interviewWith: 'Gespräch: {{people}}, {{client}}',
  workshopWith: 'Workshop: {{people}}, {{client}}',
  minutes: '{{minutes}} Min. geplant',
  alsoThere: 'Auch dabei: {{attendees}}',
};
