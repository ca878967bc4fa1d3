import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openForTest } from '../support/openForTest';

async function aWorkbench() {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-search-'));
  const { workbench } = await openForTest(folder);
  onTestFinished(async () => {
    await workbench.close();
    await rm(folder, { recursive: true, force: true });
  });
  const { handlers } = workbench;
  const opened = await handlers['samples.open']({ sample: 'A' });
  if (!opened.ok) throw new Error(opened.problem.code);
  const { id: engagement, respondents } = opened.value;
  const respondent = respondents[0]?.id ?? '';
  const note = (text: string) =>
    handlers['interviews.recordAnswer']({
      engagement,
      respondent,
      question: 'role.explain',
      answer: { state: 'dont-know', note: text },
    });
  const find = async (text: string) => {
    const found = await handlers['search.find']({ text });
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  };
  return { engagement, handlers, note, find };
}

it('finds a note by the beginnings of its words, whatever their case and accents, and says where it stands', async () => {
  const { engagement, note, find } = await aWorkbench();
  await note('Der Vertrieb in Zürich verspricht zu viel');
  expect(await find('zurich VERSPR')).toMatchObject([
    { engagement, kind: 'note', question: 'role.explain', text: 'Der Vertrieb in Zürich verspricht zu viel' },
  ]);
  expect(await find('zurich nirgends')).toEqual([]);
});

it('is in step with every change, without being told', async () => {
  const { note, find, handlers, engagement } = await aWorkbench();
  await note('Xylophon');
  expect(await find('xylophon')).toHaveLength(1);
  await new Promise((later) => setTimeout(later, 5));
  await note('Zimbel');
  expect(await find('xylophon')).toEqual([]);
  expect(await find('zimbel')).toHaveLength(1);
  await handlers['engagements.discard']({ engagement });
  await handlers['engagements.purge']({ engagement });
  expect(await find('zimbel')).toEqual([]);
});
