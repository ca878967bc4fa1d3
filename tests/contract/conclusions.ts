import { expect, it } from 'vitest';
import { noCharterDecision } from '#shared/engagement/charter';
import type { Engagement } from '#shared/engagement/engagement';
import type { Caller } from './contractSuite';
import type { JobIds } from './handOver';

/** What the consultant makes of the answers: judgements, overrides, the plan, the charter, the next engagement. */
export function conclusions({ take, refused }: Caller, ids: JobIds): void {
  const open = async (): Promise<Engagement> =>
    (await take('engagements.open', { engagement: ids.engagement })).engagement;

  it('judges whether product is the cause of a symptom, and takes it back', async () => {
    const where = { engagement: ids.engagement, symptom: 'sym.profit' };
    const judgement = { judgement: 'supported', evidence: 'Margin list of March' } as const;
    await take('symptoms.judge', { ...where, judgement });
    expect((await open()).judgements).toEqual([{ symptom: 'sym.profit', ...judgement }]);
    await take('symptoms.judge', { ...where, judgement: { judgement: 'open' } });
    expect((await open()).judgements).toEqual([{ symptom: 'sym.profit', judgement: 'open' }]);
    expect((await take('symptoms.judge', { ...where, judgement: null })).judgements).toEqual([]);
  });

  it('puts a score over the computed one with its reason, and takes it back', async () => {
    const where = { engagement: ids.engagement, facet: 'role.focus' };
    const override = { score: 40, reason: 'Charter seen, nobody follows it' };
    await take('facets.override', { ...where, override });
    expect((await open()).overrides).toEqual([{ facet: 'role.focus', ...override }]);
    expect((await take('facets.override', { ...where, override: null })).overrides).toEqual([]);
  });

  it('keeps why a facet does not apply, and takes it back', async () => {
    const where = { engagement: ids.engagement, facet: 'role.focus' };
    await take('facets.noteNotApplicable', { ...where, note: ' Nobody holds the job yet ' });
    expect((await open()).notApplicableNotes).toEqual([
      { facet: 'role.focus', note: 'Nobody holds the job yet' },
    ]);
    await take('facets.noteNotApplicable', { ...where, note: null });
    expect(await open()).not.toHaveProperty('notApplicableNotes');
  });

  it('requires a level of a skill here, and goes back to the matrices', async () => {
    const where = { engagement: ids.engagement, skill: 'finance' };
    expect((await take('skills.require', { ...where, level: 5 })).requiredLevels).toEqual({ finance: 5 });
    await take('skills.require', { ...where, level: null });
    expect(await open()).not.toHaveProperty('requiredLevels');
  });

  it('keeps what somebody allowed beside who they are, and forgets it', async () => {
    const [person] = (await open()).respondents;
    if (person === undefined) throw new Error('nobody is on the list');
    const where = { engagement: ids.engagement, respondent: person.id };
    const consent = { quote: false, groupResult: true };
    const asked = await take('respondents.consent', { ...where, consent });
    expect(asked.respondents).toContainEqual({ ...person, consent });
    expect((await take('respondents.consent', { ...where, consent: null })).respondents).toContainEqual(
      person,
    );
  });

  it('accepts a recommendation without a reason, and overrules the plan with one', async () => {
    const decide = { engagement: ids.engagement, recommendation: 'R01' };
    await take('plan.decide', { ...decide, choice: { choice: 'accepted' } });
    expect((await open()).decisions).toEqual([{ recommendation: 'R01', choice: 'accepted' }]);
    const choice = {
      choice: 'accepted',
      wave: 2,
      position: 0.5,
      edited: { owner: 'The sponsor' },
      reason: 'After the summer',
    } as const;
    await take('plan.decide', { ...decide, choice });
    await take('plan.decide', {
      ...decide,
      recommendation: 'R02',
      choice: { choice: 'dismissed', reason: 'Done' },
    });
    expect((await open()).decisions).toEqual([
      { recommendation: 'R01', ...choice },
      { recommendation: 'R02', choice: 'dismissed', reason: 'Done' },
    ]);
    const cleared = await take('plan.decide', { ...decide, recommendation: 'R02', choice: null });
    expect(cleared.decisions).toHaveLength(1);
  });

  it('adds a recommendation of one’s own, changes it, and takes it away with what was decided', async () => {
    const own = {
      title: 'Meet five lost customers',
      targets: ['role.focus'],
      actions: ['Call them'],
      deliverable: 'Five notes',
      owner: 'Head of product',
      effort: 'S',
      horizonDays: 30,
      measures: ['Five notes by day 30'],
      wave: 1,
      reason: 'Nobody spoke to one in two years',
    } as const;
    const input = {
      ...own,
      targets: [...own.targets],
      actions: [...own.actions],
      measures: [...own.measures],
    };
    const added = (await take('plan.addOwn', { engagement: ids.engagement, own: input }))
      .ownRecommendations[0];
    expect(added).toEqual({ id: added?.id, ...own });
    const id = added?.id ?? '';
    await take('plan.changeOwn', { engagement: ids.engagement, own: { ...input, id, wave: 'later' } });
    await take('plan.decide', {
      engagement: ids.engagement,
      recommendation: id,
      choice: { choice: 'accepted' },
    });
    expect(await open()).toMatchObject({
      ownRecommendations: [{ id, wave: 'later' }],
      decisions: [{ recommendation: 'R01' }, { recommendation: id }],
    });
    const removed = await take('plan.removeOwn', { engagement: ids.engagement, recommendation: id });
    expect(removed).toMatchObject({ ownRecommendations: [], decisions: [{ recommendation: 'R01' }] });
  });

  it('edits the charter whole', async () => {
    const charter = {
      ...noCharterDecision,
      does: { own: { 'does.1': { what: 'Owns the price list' } }, leftOut: ['does.2'] },
      raci: { 'raci.1': { EXE: 'A' as const } },
      reviewOn: '2026-09-01',
    };
    expect((await take('charter.decide', { engagement: ids.engagement, charter })).charter).toEqual(charter);
  });

  it('records what became of a recommendation, in the archive too, beside what was decided', async () => {
    const record = { engagement: ids.engagement, recommendation: 'R01' };
    await take('engagements.archive', { engagement: ids.engagement });
    const outcome = { result: 'partly', note: 'Two of three teams' } as const;
    await take('outcomes.record', { ...record, outcome });
    await take('engagements.restore', { engagement: ids.engagement });
    expect((await open()).decisions).toMatchObject([{ recommendation: 'R01', wave: 2, outcome }]);
    await take('plan.decide', { ...record, choice: { choice: 'accepted' } });
    expect((await open()).decisions).toEqual([{ recommendation: 'R01', choice: 'accepted', outcome }]);
    await take('outcomes.record', { ...record, outcome: null });
    expect((await open()).decisions).toEqual([{ recommendation: 'R01', choice: 'accepted' }]);
  });

  it('begins a follow-up with the same people under new ids, and nothing answered', async () => {
    const later = await take('engagements.createFollowUp', {
      engagement: ids.engagement,
      title: 'One year on',
      startsOn: '2027-03-01',
      withRespondents: true,
    });
    const earlier = await open();
    expect(later).toMatchObject({
      follows: earlier.id,
      client: earlier.client,
      template: earlier.template,
      brand: earlier.brand,
      startsOn: '2027-03-01',
      facts: {},
      answers: {},
      decisions: [],
    });
    expect(later.respondents.map(({ title }) => title)).toEqual(
      earlier.respondents.map(({ title }) => title),
    );
    expect(later.respondents.map(({ id }) => id)).not.toContain(ids.respondent);
    const where = { engagement: later.id };
    expect(await take('engagements.follow', { ...where, earlier: null })).not.toHaveProperty('follows');
    const linked = await take('engagements.follow', { ...where, earlier: earlier.id });
    expect(linked).toMatchObject({ follows: earlier.id });
    await take('engagements.discard', where);
    await take('engagements.purge', where);
  });

  it('links a new engagement to an earlier one of its client, and never to one of another client', async () => {
    const earlier = await open();
    const begin = { title: 'Two years on', template: earlier.template, follows: earlier.id };
    const later = await take('engagements.create', { ...begin, client: { id: earlier.client } });
    expect(later).toMatchObject({ follows: earlier.id, respondents: [], facts: {} });
    await take('engagements.discard', { engagement: later.id });
    await take('engagements.purge', { engagement: later.id });
    const clients = (await take('clients.list', {})).length;
    expect(await refused('engagements.create', { ...begin, client: { name: 'Somebody else' } })).toEqual({
      code: 'earlier-other-client',
    });
    expect(await take('clients.list', {})).toHaveLength(clients);
  });
}
