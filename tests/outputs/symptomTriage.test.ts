import { describe, expect, it } from 'vitest';
import type { Judgement } from '#shared/engagement/engagement';
import { symptomTriage } from '#shared/outputs/symptomTriage';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

const roadmapOf = (symptoms: ReturnType<typeof symptomTriage>) =>
  symptoms.find(({ id }) => id === 'sym.roadmap');

/** Sample A, one symptom judged. */
function judged(symptom: string, judgement: Judgement['judgement']) {
  const { engagement } = plannedSample('A');
  const judgements = [{ symptom, judgement, evidence: 'a change log' }];
  return symptomTriage(planned({ ...engagement, judgements })).find(({ id }) => id === symptom);
}

describe('the symptom triage', () => {
  it.each([
    ['A', ['sym.dev', 'sym.roadmap']],
    ['B', ['sym.marketing', 'sym.roadmap', 'sym.profit']],
    ['C', ['sym.dev', 'sym.roadmap']],
  ] as const)('asks for a judgement of the strong symptoms of sample %s', (id, strong) => {
    const waiting = symptomTriage(plannedSample(id)).filter(({ needsJudgement }) => needsJudgement);
    expect(waiting.map((symptom) => symptom.id)).toEqual(strong);
  });

  it('leads to the dimensions it is linked to, the strongest first', () => {
    expect(roadmapOf(symptomTriage(plannedSample('A')))?.dimensions).toEqual([
      { dimension: 'role', link: 3 },
      { dimension: 'model', link: 3 },
      { dimension: 'scale', link: 2 },
      { dimension: 'agile', link: 2 },
      { dimension: 'biz', link: 1 },
    ]);
  });

  it.each([
    ['supported', 'supported', true],
    ['not-supported', 'notSupported', false],
    ['open', 'open', false],
  ] as const)(
    'words a cause that is %s, and cites it only when supported',
    (judgement, sentence, isCitable) => {
      expect(judged('sym.roadmap', judgement)).toMatchObject({
        judgement,
        sentence,
        evidence: 'a change log',
        needsJudgement: false,
        isCitableAsReason: isCitable,
      });
    },
  );

  it('does not cite a symptom that is not strong, whatever the judgement', () => {
    expect(judged('sym.churn', 'supported')?.isCitableAsReason).toBe(false);
  });

  it('shows who feels it by side where groups are small', () => {
    expect(roadmapOf(symptomTriage(plannedSample('A')))?.lines).toEqual([
      {
        seenBy: { kind: 'side', side: 'product', isWhole: true },
        groups: ['PLD', 'PMG'],
        value: 3.5,
        people: 3,
      },
      {
        seenBy: { kind: 'side', side: 'rest', isWhole: true },
        groups: ['EXE', 'ENG', 'SAL'],
        value: 10 / 3,
        people: 3,
      },
    ]);
  });

  it('knows no intensity where nobody answered', () => {
    const symptom = roadmapOf(symptomTriage(planned(engagementFrom({}))));
    expect([symptom?.intensity, symptom?.isStrong, symptom?.lines]).toEqual([null, false, []]);
  });
});
