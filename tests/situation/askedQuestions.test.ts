import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as diagnostic } from '#shared/library/diagnostic/index';
import type { Answer } from '#shared/engagement/answer';
import { askedQuestions } from '#shared/situation/askedQuestions';
import { anEngagement, answered, dontKnow, smallTemplate } from '../support/smallTemplate';

function stateOf(question: string, given: Parameters<typeof anEngagement>[0], template = smallTemplate) {
  const engagement = anEngagement(given);
  const [respondent] = engagement.respondents;
  if (respondent === undefined) throw new Error('the engagement has a respondent');
  return askedQuestions(template, engagement, respondent).get(question);
}

const annaSays = (answers: Record<string, Answer>) => ({ answers: { anna: answers } });

describe('askedQuestions', () => {
  it('asks what has no branch', () => {
    expect(stateOf('knife', {})).toBe('asked');
  });

  it('does not ask what is put to another group', () => {
    expect(stateOf('oven', { respondents: { bert: 'guest' } })).toBe('other-group');
  });

  it.each<[string, Answer | undefined, string]>([
    ['3', answered(3), 'asked'],
    ['4', answered(4), 'branch-closed'],
    ["don't know", dontKnow, 'branch-closed'],
    ['skipped', { state: 'skipped' }, 'branch-closed'],
    ['unfinished', { state: 'draft', value: 2 }, 'branch-closed'],
    ['not applicable', { state: 'not-applicable', reason: 'none' }, 'branch-closed'],
    ['blank', undefined, 'branch-closed'],
  ])('opens a branch on the own answer when it is at most 3: %s', (_, answer, expected) => {
    expect(stateOf('spoons', annaSays(answer ? { knife: answer } : {}))).toBe(expected);
  });

  it('chains branches', () => {
    expect(stateOf('ladle', annaSays({ knife: answered(2), spoons: answered(3) }))).toBe('asked');
  });

  it('closes a chain whose first link has closed, whatever stands on record behind it', () => {
    expect(stateOf('ladle', annaSays({ knife: answered(5), spoons: answered(3) }))).toBe('branch-closed');
  });

  it.each([
    [20, 'asked'],
    [19, 'branch-closed'],
  ])('opens a branch on exposure from 20: at %d', (stoves, expected) => {
    expect(stateOf('oven', { facts: { stoves } })).toBe(expected);
  });

  it('keeps a branch closed while the exposure is unknown', () => {
    expect(stateOf('oven', { facts: {} })).toBe('branch-closed');
  });

  it.each([
    ['french', 'asked'],
    ['other', 'branch-closed'],
  ])('opens a branch on a fact: %s', (cuisine, expected) => {
    expect(stateOf('smells', { facts: { cuisine } })).toBe(expected);
  });

  it('does not mention what is switched off', () => {
    const questions = smallTemplate.questions.map((question) => ({ ...question, isOff: true }));
    expect(stateOf('knife', {}, { ...smallTemplate, questions })).toBeUndefined();
  });

  it('asks nobody about span and skills in a company without product management', () => {
    const given = { facts: { pm: 0, hats: 0 }, respondents: { anna: 'PMG' } };
    expect(['role.span', 'biz.skill-matrix'].map((id) => stateOf(id, given, diagnostic))).toEqual([
      'branch-closed',
      'branch-closed',
    ]);
  });

  it('asks what should stop only those who said that requests come in badly', () => {
    const say = (step: number) => ({
      respondents: { anna: 'PMG' },
      ...annaSays({ 'role.intake': answered(step) }),
    });
    expect([3, 4].map((step) => stateOf('role.drop', say(step), diagnostic))).toEqual([
      'asked',
      'branch-closed',
    ]);
  });
});
