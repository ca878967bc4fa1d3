import { expect, it } from 'vitest';
import { sinceThen } from '../../renderer/ui/sinceThen';

const now = new Date(2026, 2, 10, 9, 0);

it.each([
  [new Date(2026, 2, 10, 8, 59, 30), 'now'],
  [new Date(2026, 2, 10, 8, 55), '5 minutes ago'],
  [new Date(2026, 2, 10, 6, 30), '2 hours ago'],
  [new Date(2026, 2, 9, 23, 30), 'yesterday'],
  [new Date(2026, 2, 8, 10, 0), '2 days ago'],
  [new Date(2026, 0, 5, 10, 0), '5 Jan 2026'],
])('words %s as %s', (moment, words) => {
  expect(sinceThen(moment, now, 'en-GB')).toBe(words);
});

it('takes a moment that a clock set back leaves in the future for now', () => {
  expect(sinceThen(new Date(2026, 2, 10, 9, 5), now, 'en-GB')).toBe('now');
});
