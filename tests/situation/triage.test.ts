import { describe, expect, it } from 'vitest';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import { anEngagement, answered, dontKnow, smallTemplate } from '../support/smallTemplate';

function triageOf(given: Parameters<typeof anEngagement>[0]) {
  const engagement = anEngagement(given);
  return triage(smallTemplate, engagement, exposures(smallTemplate, engagement.facts));
}

const people = { anna: 'cook', bert: 'cook', carl: 'guest' };

describe('triage', () => {
  it('takes the mean of the group means, so that a large group does not outvote a small one', () => {
    const answers = {
      anna: { hunger: answered(1) },
      bert: { hunger: answered(2) },
      carl: { hunger: answered(4) },
    };
    expect(triageOf({ respondents: people, answers }).intensities['hunger']).toEqual({
      intensity: 2.75,
      groups: { cook: 1.5, guest: 4 },
    });
  });

  it('leaves "don\'t know" out', () => {
    const answers = { anna: { hunger: answered(3) }, bert: { hunger: dontKnow } };
    expect(triageOf({ respondents: people, answers }).intensities['hunger']?.intensity).toBe(3);
  });

  it('has no intensity without answers, and then every score is 0', () => {
    const { intensities, scores, order } = triageOf({ respondents: people });
    expect([intensities['hunger']?.intensity, scores, order]).toEqual([
      null,
      { tools: 0, heat: 0 },
      ['tools', 'heat'],
    ]);
  });

  it('adds intensity times link from 1.5 on', () => {
    const answers = { anna: { hunger: answered(1), thirst: answered(1) }, bert: { hunger: answered(2) } };
    expect(triageOf({ respondents: people, answers }).scores).toEqual({ tools: 1.5, heat: 3 });
  });

  it('puts the higher score first', () => {
    expect(triageOf({ answers: { anna: { hunger: answered(4) } } }).order).toEqual(['heat', 'tools']);
  });

  it('keeps table order on a tie', () => {
    const answers = { anna: { hunger: answered(3), thirst: answered(0) }, bert: { hunger: answered(3) } };
    const tied = {
      ...smallTemplate,
      symptoms: smallTemplate.symptoms.map((each) => ({ ...each, links: { tools: 1, heat: 1 } })),
    };
    const engagement = anEngagement({ respondents: people, answers });
    expect(triage(tied, engagement, {}).order).toEqual(['tools', 'heat']);
  });

  it('puts what does not apply last however high it scores', () => {
    const given = { facts: { pots: 4, stoves: 19 }, answers: { anna: { hunger: answered(4) } } };
    expect(triageOf(given).order).toEqual(['tools', 'heat']);
  });

  it('leaves what may apply in its place while the facts are blank', () => {
    expect(triageOf({ facts: {}, answers: { anna: { hunger: answered(4) } } }).order).toEqual([
      'heat',
      'tools',
    ]);
  });
});
