import type { Engagement } from '../../../shared/engagement/engagement';
import type { ScreenIds } from '../../support/screens';
import type { Plumbline } from './plumbline';

/** Samples with something on every screen: a follow-up with answers, and a workshop that is planned. */
export async function prepareScreens(plumbline: Plumbline): Promise<ScreenIds> {
  const take = async <Value>(name: string, input: unknown): Promise<Value> => {
    const reply = await plumbline.door().call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.code}`);
    return reply.value as Value;
  };
  for (const sample of ['B', 'C']) await take('samples.open', { sample });
  const { id, respondents } = await take<Engagement>('samples.open', { sample: 'A' });
  const earlier = await take<Engagement>('engagements.duplicate', {
    engagement: id,
    title: 'A year ago',
    withAnswers: true,
  });
  await take('engagements.follow', { engagement: id, earlier: earlier.id });
  const people = respondents.slice(0, 3).map((each) => each.id);
  const planned = await take<Engagement>('meetings.plan', {
    engagement: id,
    meeting: {
      respondents: people,
      minutes: 60,
      on: '2026-12-01',
      at: '09:00',
      place: 'Konferenzraum Donau',
    },
  });
  return { engagement: id, respondent: people[0] ?? '', meeting: planned.meetings?.at(-1)?.id ?? '' };
}
