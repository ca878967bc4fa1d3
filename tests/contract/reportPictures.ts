import { expect, it } from 'vitest';
import { noReportChoice } from '#shared/engagement/report';
import { picturesIn } from '#shared/report/withoutPictures';
import type { Caller } from './contractSuite';
import { onePixelPng } from './pictures';
import { engagementWithPerson } from './engagementWithPerson';

const report = { language: 'en', edition: 'client' } as const;

/** Evidence pictures in the report: chosen, printed with what is to be said of them, passed on, and forgotten. */
export function reportPictures({ take, refused, fetch, reopen }: Caller): void {
  let engagement = '';
  let respondent = '';
  const composed = () => take('reports.compose', { ...report, engagement });

  it('prints a chosen picture once whoever showed it agrees to be quoted, and says where it is too coarse', async () => {
    const person = { client: 'Shown Ltd', title: 'Pictures' };
    ({ engagement, respondent } = await engagementWithPerson({ take }, person));
    const shown = await take('evidence.add', {
      ...{ engagement, respondent, facets: [], fileName: 'board.png' },
      caption: 'The board on the wall',
      bytes: new Uint8Array(Buffer.from(onePixelPng, 'base64')),
    });
    const pictures = [shown.evidence?.[0]?.id ?? ''];
    await take('reports.choose', { engagement, chosen: { ...noReportChoice, pictures } });
    expect(picturesIn((await composed()).document)).toEqual([]);
    await take('respondents.consent', { engagement, respondent, consent: { quote: true } });
    expect(picturesIn((await composed()).document)).toMatchObject([{ caption: 'The board on the wall' }]);
    const { warnings } = await take('reports.preview', { ...report, engagement, job: 'pictures' });
    const text = 'Picture 1: The board on the wall';
    const source = { kind: 'evidence', id: pictures[0] };
    expect(warnings).toMatchObject([{ code: 'picture-coarse', spots: [{ text, source }] }]);
    const docx = { ...report, engagement, job: 'pictures-docx', format: 'docx' } as const;
    expect((await take('reports.exportAs', docx)).warnings).toEqual(warnings);
  }, 60_000);

  it('travels with the choice in a container and in a copy', async () => {
    const container = await fetch((await take('exchange.exportContainer', { engagement })).delivery);
    const seen = await take('imports.preview', { fileName: 'shown.plumbline', bytes: container });
    const taken = await take('imports.commit', { import: seen.import });
    if (taken.kind !== 'engagement') throw new Error('it came as something else');
    const copy = await take('engagements.duplicate', { engagement, title: 'Copy', withAnswers: true });
    for (const there of [taken.engagement, copy.id]) {
      const { document } = await take('reports.compose', { ...report, engagement: there });
      expect(picturesIn(document)).toHaveLength(1);
      const pages = await take('reports.preview', { ...report, engagement: there, job: `look-${there}` });
      expect(pages.warnings.map(({ code }) => code)).toEqual(['picture-coarse']);
    }
  }, 60_000);

  it('takes a report that shows it along when whoever showed it is forgotten', async () => {
    const { notes } = await composed();
    const seen = notes.map(({ kind }) => kind);
    const order = { ...report, engagement, job: 'issue' };
    expect(await refused('reports.issue', { ...order, acknowledged: seen })).toEqual({
      code: 'report-warnings-unseen',
      reasons: ['picture-coarse'],
    });
    const issued = await take('reports.issue', { ...order, acknowledged: [...seen, 'picture-coarse'] });
    expect(issued.issue.pictures).toEqual([{ respondent }]);
    await take('erasures.carryOut', {
      engagement,
      target: { kind: 'respondent', respondent },
      reason: 'On request',
    });
    await reopen();
    const { engagement: left } = await take('engagements.open', { engagement });
    expect(left.report?.chosen?.pictures).toEqual([]);
    expect(left.issues).toMatchObject([{ number: 1, sha256: issued.issue.sha256 }]);
    expect(await refused('reports.openIssue', { engagement, number: 1 })).toEqual({
      code: 'report-issue-erased',
      number: 1,
    });
  }, 60_000);
}
