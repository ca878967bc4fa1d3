import { expect, it } from 'vitest';
import type { EngagementChange } from '#shared/engagement/change';
import { noReportChoice } from '#shared/engagement/report';
import { engagementFolder } from '#workbench/storage/engagementFolder';
import { engagementWithout } from '#workbench/storage/erasure/engagementWithout';
import { openEngagement } from '#workbench/storage/openEngagement';
import { aStorage } from './support/storage';
import { aFolder, anEngagement, anOpenWorkspace, valueOf } from './support/workspace';

it('keeps a history that leads to fewer chosen pictures than an earlier version left in the file', async () => {
  const folder = await aFolder();
  const workspace = await anOpenWorkspace(folder);
  valueOf(await workspace.engagements.create(anEngagement()));
  const shown = {
    addedAt: '2026-03-01T09:00:00.000Z',
    kind: 'picture',
    fileName: 'board.png',
    mediaType: 'image/png',
    sizeBytes: 10,
    attachment: 'a'.repeat(64),
    caption: '',
  } as const;
  const changes: EngagementChange[] = [
    { kind: 'respondent-added', respondent: { id: 'anna', group: 'PMG', title: 'Product manager' } },
    { kind: 'evidence-added', evidence: { ...shown, facets: [], id: 'hers', respondent: 'anna' } },
    { kind: 'report-chosen', chosen: { ...noReportChoice, pictures: ['hers'] } },
    { kind: 'evidence-removed', evidence: 'hers' },
  ];
  for (const change of changes) valueOf(await workspace.engagements.commit('eng-1', change));
  valueOf(await workspace.close());

  const storage = aStorage(folder);
  const places = engagementFolder('eng-1');
  const { body } = valueOf(await openEngagement(storage, 'eng-1', places));
  // As versions before this one left it.
  const chosen = { ...noReportChoice, pictures: ['hers'] };
  const earlier = { ...body, engagement: { ...body.engagement, report: { chosen } } };
  const without = valueOf(
    await engagementWithout(storage, places, earlier, { kind: 'respondent', respondent: 'anna' }),
  );
  expect(without.history?.map(({ change }) => change.kind)).toEqual([
    'engagement-created',
    'erased',
    'erased',
    'report-chosen',
    'erased',
  ]);
  expect(without.engagement.report?.chosen?.pictures).toEqual([]);
});
