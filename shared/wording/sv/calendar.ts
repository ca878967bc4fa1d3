import type { calendar as english } from '../en/calendar';
import type { Texts } from '../texts';

export const calendar: Texts<typeof english> = {
  interview: 'Intervju',
  workshop: 'Workshop',
  interviewWith: 'Intervju: {{people}}, {{client}}',
  workshopWith: 'Workshop: {{people}}, {{client}}',
  minutes: '{{minutes}} min planerade',
  alsoThere: 'Även närvarande: {{attendees}}',
};
