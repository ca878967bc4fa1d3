import { describe, expect, it } from 'vitest';
import type { EngagementChange } from '#shared/engagement/change';
import { continues } from '#shared/engagement/continues';

const note = (text: string | null, chapter = 'summary'): EngagementChange => ({
  kind: 'report-note-written',
  chapter,
  text,
});
const at = (seconds: number): string => new Date(Date.UTC(2026, 2, 1, 9, 0, seconds)).toISOString();
const goesOn = (one: EngagementChange, other: EngagementChange, seconds = 2): boolean =>
  continues({ at: at(0), change: one }, { at: at(seconds), change: other });

describe('A note for the readout that is typed on', () => {
  it('is one thing to undo, however often it was saved meanwhile', () => {
    expect(goesOn(note('Begin with'), note('Begin with the role'))).toBe(true);
  });

  it('is another thing after a minute, on another chapter, and where it is taken away', () => {
    expect(goesOn(note('Begin with'), note('Begin with the role'), 61)).toBe(false);
    expect(goesOn(note('Begin with'), note('Begin with the role', 'method'))).toBe(false);
    expect(goesOn(note('Begin with'), note(null))).toBe(false);
    expect(goesOn(note(null), note('Begin with'))).toBe(false);
  });
});
