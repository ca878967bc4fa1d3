import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { changesBetween, contentOf } from '#shared/report/changesBetween';
import { composeComputed } from '#shared/report/composeReport';
import { editableTexts, withOwnTexts } from '#shared/report/editText';
import { isReadinessError, readiness, type ReadinessKind } from '#shared/report/readiness';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';
import { picture, showing } from './showing';

const alfa = sampleEngagement('A');

function notesOn(engagement: Engagement, otherClients: readonly string[] = []) {
  const input = reportInput(engagement);
  const computed = composeComputed(input);
  const written = engagement.report?.texts ?? [];
  return readiness({
    engagement,
    template: input.template,
    assessment: input.assessment,
    edition: 'client',
    report: withOwnTexts(computed, written),
    texts: editableTexts(computed, written),
    ownNames: [input.client.name, 'Nordlys Product Advisers'],
    otherClients,
  });
}

function withText(text: string, computed = 'Something else'): Engagement {
  const written = { key: 'summary.answer', language: 'en', text, computed } as const;
  return { ...alfa, report: { texts: [written] } };
}

const kindsOf = (engagement: Engagement, others?: readonly string[]): readonly ReadinessKind[] =>
  notesOn(engagement, others).map(({ kind }) => kind);

describe('What stands against giving a report out', () => {
  it.each(['{{client}} first', 'To do: [client]', 'TBD', 'lorem ipsum dolor', 'really???'])(
    'is a place that is still to be filled in: %s',
    (text) => {
      expect(kindsOf(withText(text))).toContain('placeholders');
    },
  );

  it('is no place to be filled in where the words are only similar', () => {
    expect(kindsOf(withText('Todd is a client [1] of ours?'))).not.toContain('placeholders');
  });

  it('is the name of another client, as a word of its own, and says where', () => {
    const engagement = withText('As we saw at Bravo Logistics, begin with the role.');
    expect(kindsOf(engagement, ['Bravo Logistics'])).toContain('otherClient');
    expect(notesOn(engagement, ['Bravo Logistics'])).toContainEqual(
      expect.objectContaining({
        kind: 'otherClient',
        spots: [expect.objectContaining({ key: 'summary.answer' })],
      }),
    );
    expect(kindsOf(engagement, ['Bravo Logistic'])).not.toContain('otherClient');
    expect(kindsOf(engagement, ['Bra'])).not.toContain('otherClient');
  });

  it('is not the name of another client where the client’s own name holds it', () => {
    expect(kindsOf(withText('Alfa Compliance is ready.'), ['Alfa Compliance'])).not.toContain('otherClient');
  });

  it('is a text of one’s own over figures that have moved', () => {
    expect(kindsOf(withText('Begin with the role.'))).toContain('movedTexts');
  });

  it('is a picture of which nothing is said, and which one', () => {
    const told = showing([picture('a1', [], { caption: 'The board' }), picture('a2', [], { caption: '' })]);
    expect(notesOn(told)).toContainEqual({
      kind: 'picturesUntold',
      spots: [expect.objectContaining({ source: { kind: 'evidence', id: 'a2' } })],
    });
  });

  it('is a chosen picture whose chapters are all switched off, and which one', () => {
    const chosen = showing([picture('a1', [], { caption: 'The board' })]);
    expect(kindsOf(chosen)).not.toContain('picturesUnplaced');
    const sections = ['method', 'dimensions'].map((id) => ({ id, editions: [] }));
    expect(notesOn({ ...chosen, report: { ...chosen.report, sections } })).toContainEqual({
      kind: 'picturesUnplaced',
      spots: [{ chapter: null, text: 'The board', source: { kind: 'evidence', id: 'a1' } }],
    });
  });

  it('puts what forbids issuing first', () => {
    const kinds = kindsOf(withText('TBD'));
    expect(kinds.map(isReadinessError).lastIndexOf(true)).toBeLessThan(
      kinds.map(isReadinessError).indexOf(false),
    );
  });
});

describe('What is different from the report that was given out last', () => {
  it('is nothing on another day', () => {
    const later = reportOf(alfa, { now: '2026-05-05T08:00:00.000Z' });
    expect(changesBetween(reportOf(alfa), later)).toEqual([]);
    expect(contentOf(later)).toBe(contentOf(reportOf(alfa)));
  });

  it('is the chapter whose words differ, with both', () => {
    const before = reportOf(alfa);
    const now = reportOf(withText('Begin with the role.'));
    expect(changesBetween(before, now)).toMatchObject([
      { id: 'summary', change: 'changed', added: ['Begin with the role.'] },
    ]);
    expect(contentOf(now)).not.toBe(contentOf(before));
  });

  it('is a chapter that came or went', () => {
    const before = reportOf(alfa);
    const now = { ...before, sections: before.sections.filter(({ id }) => id !== 'summary') };
    expect(changesBetween(before, now)).toMatchObject([{ id: 'summary', change: 'removed' }]);
    expect(changesBetween(now, before)).toMatchObject([{ id: 'summary', change: 'added' }]);
  });
});
