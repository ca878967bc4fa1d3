import { describe, expect, it } from 'vitest';
import { evidenceStrength } from '#shared/assessment/evidenceStrength';
import { applyChange } from '#shared/engagement/applyChange';
import type { EngagementChange } from '#shared/engagement/change';
import { duplicate } from '#shared/engagement/duplicate';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';
import { eraseFromEngagement } from '#shared/engagement/eraseFromEngagement';
import type { EvidenceFile } from '#shared/engagement/evidence';
import { noReportChoice, type ReportIssue } from '#shared/engagement/report';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import { applyRestoration } from '#shared/engagement/applyRestoration';
import { HistoryWithout } from '#shared/file/erasure/historyWithout';

const file = (id: string, more: Partial<EvidenceFile> = {}): EvidenceFile => ({
  id,
  addedAt: '2026-03-01T09:00:00.000Z',
  kind: 'document',
  fileName: `${id}.pdf`,
  mediaType: 'application/pdf',
  sizeBytes: 10,
  attachment: 'a'.repeat(64),
  caption: '',
  facets: ['role.definition'],
  ...more,
});

function after(...changes: EngagementChange[]): Engagement {
  let engagement = newEngagement({
    id: 'e',
    client: 'c',
    title: 'T',
    createdAt: '2026-03-01T08:00:00.000Z',
    template: { id: 't', version: '1.0.0' },
  });
  for (const change of changes) {
    const changed = applyChange(engagement, change);
    if (!changed.ok) throw new Error(changed.problem.code);
    engagement = changed.value;
  }
  return engagement;
}
const anna: EngagementChange = {
  kind: 'respondent-added',
  respondent: { id: 'anna', group: 'PMG', title: 'Product manager' },
};
const added = (each: EvidenceFile): EngagementChange => ({ kind: 'evidence-added', evidence: each });
const idsOf = ({ evidence = [] }: Engagement) => evidence.map(({ id }) => id);

describe('files of evidence', () => {
  it('are added, told anew and taken away, and leave no trace in the engagement then', () => {
    const one = after(added(file('one')));
    expect(idsOf(one)).toEqual(['one']);
    const told = applyChange(one, {
      kind: 'evidence-described',
      evidence: 'one',
      description: { caption: 'Charter', facets: [] },
    });
    expect(told.ok && told.value.evidence?.[0]).toMatchObject({ caption: 'Charter', facets: [] });
    const none = applyChange(one, { kind: 'evidence-removed', evidence: 'one' });
    expect(none.ok && none.value).toEqual(after());
  });

  it('are refused of somebody who is not there, and told anew only where they are', () => {
    const strange = applyChange(after(), added(file('one', { respondent: 'anna' })));
    expect(strange).toMatchObject({ ok: false, problem: { code: 'respondent-unknown' } });
    expect(applyChange(after(), { kind: 'evidence-removed', evidence: 'one' })).toMatchObject({
      problem: { code: 'evidence-unknown', evidence: 'one' },
    });
  });

  it('go with the respondent who showed them', () => {
    const shown = [anna, added(file('hers', { respondent: 'anna', question: 'q' })), added(file('ours'))];
    expect(idsOf(after(...shown, { kind: 'respondent-removed', respondent: 'anna' }))).toEqual(['ours']);
    const whole = after(...shown);
    expect(idsOf(eraseFromEngagement(whole, { kind: 'respondent', respondent: 'anna' }))).toEqual(['ours']);
    const ofAnswer = { kind: 'answer', respondent: 'anna', question: 'q' } as const;
    expect(idsOf(eraseFromEngagement(whole, { ...ofAnswer, part: 'answer' }))).toEqual(['ours']);
    expect(idsOf(eraseFromEngagement(whole, { ...ofAnswer, part: 'note' }))).toEqual(['hers', 'ours']);
  });

  it('take the choice of a picture along, and the files of a report that shows it, when they are erased', () => {
    const issue: ReportIssue = {
      number: 1,
      issuedAt: '2026-03-01T09:00:00.000Z',
      edition: 'client',
      language: 'en',
      fileName: 'report.pdf',
      pages: 1,
      sizeBytes: 1,
      sha256: 'b'.repeat(64),
      attachment: 'b'.repeat(64),
      pictures: [{ respondent: 'anna', question: 'q' }],
    };
    const whole = after(
      anna,
      added(file('hers', { respondent: 'anna', question: 'q' })),
      added(file('ours')),
      { kind: 'report-chosen', chosen: { ...noReportChoice, pictures: ['hers', 'ours'] } },
      { kind: 'report-issued', issue },
    );
    const ofAnswer = { kind: 'answer', respondent: 'anna', question: 'q' } as const;
    for (const target of [
      { kind: 'respondent', respondent: 'anna' } as const,
      { ...ofAnswer, part: 'answer' } as const,
    ]) {
      const left = eraseFromEngagement(whole, target);
      expect(left.report?.chosen?.pictures).toEqual(['ours']);
      expect(left.issues?.[0]).not.toHaveProperty('attachment');
      expect(left.issues?.[0]).not.toHaveProperty('pictures');
    }
    for (const target of [
      { kind: 'respondent', respondent: 'bo' } as const,
      { ...ofAnswer, part: 'note' } as const,
    ]) {
      const left = eraseFromEngagement(whole, target);
      expect(left.report?.chosen?.pictures).toEqual(['hers', 'ours']);
      expect(left.issues).toEqual(whole.issues);
    }
  });

  it.each<[string, EngagementChange]>([
    ['on their own', { kind: 'evidence-removed', evidence: 'hers' }],
    ['with who showed them', { kind: 'respondent-removed', respondent: 'anna' }],
  ])(
    'are chosen no more once they are taken away %s, and the history stays when they are erased',
    (_, gone) => {
      const changes: EngagementChange[] = [
        anna,
        added(file('hers', { respondent: 'anna' })),
        added(file('ours')),
        { kind: 'report-chosen', chosen: { ...noReportChoice, pictures: ['hers', 'ours'] } },
      ];
      const before = after(...changes);
      const present = after(...changes, gone);
      expect(present.report?.chosen?.pictures).toEqual(['ours']);
      expect(applyRestoration(present, restorationBetween(present, before) ?? {})).toEqual(before);

      const target = { kind: 'respondent', respondent: 'anna' } as const;
      const rewriting = new HistoryWithout(target);
      for (const change of [{ kind: 'engagement-created', engagement: after() } as const, ...changes, gone])
        expect(rewriting.take(change)).not.toBeNull();
      expect(rewriting.engagement).toEqual(eraseFromEngagement(present, target));
    },
  );

  it('are not chosen when they were taken away before', () => {
    const chosen = after(added(file('ours')), {
      kind: 'report-chosen',
      chosen: { ...noReportChoice, pictures: ['gone', 'ours'] },
    });
    expect(chosen.report?.chosen?.pictures).toEqual(['ours']);
  });

  it('come along with answers into a copy, under the new name of who showed them', () => {
    const whole = after(anna, added(file('hers', { respondent: 'anna' })));
    let count = 0;
    const order = { id: 'copy', title: 'Copy', createdAt: whole.createdAt, newId: () => `n${(count += 1)}` };
    const copy = duplicate(whole, { ...order, withAnswers: true });
    expect(copy.evidence?.[0]?.respondent).toBe(copy.respondents[0]?.id);
    expect(duplicate(whole, { ...order, withAnswers: false }).evidence).toBeUndefined();
  });
});

describe('the strength of evidence', () => {
  const said = (...people: string[]) => ({
    respondents: Object.fromEntries(people.map((each) => [each, 50])),
  });
  it('rises from nothing over what was said to what was seen', () => {
    expect(evidenceStrength(said(), undefined)).toBe('nothing');
    expect(evidenceStrength(said('a'), undefined)).toBe('said-once');
    expect(evidenceStrength(said('a', 'b'), undefined)).toBe('said-by-several');
    expect(evidenceStrength(said(), { facet: 'f' })).toBe('seen');
    expect(evidenceStrength(said('a'), { facet: 'f', by: 'document' })).toBe('document-seen');
    expect(evidenceStrength(said('a'), { facet: 'f', by: 'observation' })).toBe('observed');
  });
});
