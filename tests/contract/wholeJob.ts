import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/engagement/answer';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { backups } from './backups';
import { brands } from './brands';
import { onePixelPng } from './pictures';
import { conclusions } from './conclusions';
import { erasing } from './erasing';
import { evidence } from './evidence';
import { issuing, reportTexts } from './reportTexts';
import { handOver, type JobIds } from './handOver';
import { packs } from './packs';
import { undoing } from './undoing';
import type { Caller } from './contractSuite';

const builtIn = { id: productManagementDiagnostic.id, version: productManagementDiagnostic.version };

/** From nothing to a report, in the order a consultant works. The tests build on each other. */
export function wholeJob(caller: Caller): void {
  const { take, refused, fetch, reopen } = caller;
  describe('does the whole job', () => {
    const ids: JobIds = {
      engagement: '',
      respondent: '',
      session: '',
      brand: '',
      client: '',
      own: builtIn,
    };

    const open = async (): Promise<Engagement> =>
      (await take('engagements.open', { engagement: ids.engagement })).engagement;

    it('says where it keeps its data', async () => {
      const described = await take('workspace.describe', {});
      expect(described).toMatchObject({ isReadOnly: false, isEncrypted: false, recoveries: [] });
      expect(described.folder).toMatch(/plumbline-contract-/);
    });

    it('says how much room the disk has, and that nobody else changed anything', async () => {
      const { space, changedOutside } = await take('workspace.condition', {});
      expect(space?.freeBytes).toBeGreaterThan(0);
      expect(changedOutside).toEqual([]);
    });

    it('has nothing to take over where the folder is its own', async () => {
      expect(await take('workspace.takeOver', {})).toBeNull();
      expect(await take('workspace.describe', {})).toMatchObject({ isReadOnly: false, holder: null });
    });

    it('keeps settings', async () => {
      await take('settings.update', { theme: 'dark', consultant: 'Firm of one' });
      await take('settings.update', { isEncryptionNoticeRead: true });
      expect(await take('settings.read', {})).toMatchObject({
        theme: 'dark',
        consultant: 'Firm of one',
        isEncryptionNoticeRead: true,
      });
    });

    brands(caller, ids);

    it('copies the built-in template, words and switches it, and keeps one line for it in the list', async () => {
      const copy = await take('templates.copy', { from: builtIn, title: 'Our way' });
      ids.own = await take('templates.edit', {
        template: copy,
        edits: [
          { kind: 'question-switched', question: 'role.drop', isOff: true },
          { kind: 'recommendation-switched', recommendation: 'R03', isOff: true },
          { kind: 'template-described', language: 'en', text: 'Shorter.' },
        ],
      });
      const rows = await take('templates.list', {});
      expect(rows.map(({ title, questions, isBuiltIn }) => [title.en, questions, isBuiltIn])).toEqual([
        [productManagementDiagnostic.title.en, 58, true],
        ['Our way', 57, false],
      ]);
      expect(await take('templates.read', ids.own)).toMatchObject({
        basedOn: builtIn,
        title: { en: 'Our way' },
      });
      expect(await refused('templates.read', copy)).toMatchObject({ code: 'template-unknown' });
    });

    it('creates an engagement for a new client on that template, and offers its brand next time', async () => {
      const created = await take('engagements.create', {
        client: { name: 'Ångström & Söhne', sector: 'Pumps' },
        title: 'First look',
        startsOn: '2026-03-01',
        template: ids.own,
        brand: ids.brand,
      });
      ids.engagement = created.id;
      ids.client = created.client;
      expect(created).toMatchObject({ status: 'active', template: ids.own, startsOn: '2026-03-01' });
      expect(await take('settings.read', {})).toMatchObject({ lastBrand: ids.brand });
      expect(await take('clients.list', {})).toMatchObject([{ name: 'Ångström & Söhne', engagements: 1 }]);
    });

    it('keeps the template an engagement began with when it is edited again', async () => {
      const edited = await take('templates.edit', {
        template: ids.own,
        edits: [{ kind: 'template-titled', language: 'en', text: 'Our way, revised' }],
      });
      expect(edited.version).not.toBe(ids.own.version);
      const view = await take('engagements.open', { engagement: ids.engagement });
      expect(view.template.title.en).toBe('Our way');
      expect(view.brand?.id).toBe(ids.brand);
      const [, row] = await take('templates.list', {});
      expect(row).toMatchObject({ title: { en: 'Our way, revised' }, usedBy: 1 });
    });

    it('describes the engagement and its client anew', async () => {
      await take('engagements.describe', {
        engagement: ids.engagement,
        title: 'First round',
        startsOn: null,
      });
      expect(await open()).not.toHaveProperty('startsOn');
      await take('clients.update', { id: ids.client, name: 'Ångström AB' });
      expect(await take('engagements.list', {})).toMatchObject([
        { title: 'First round', clientName: 'Ångström AB', templateTitle: { en: 'Our way' } },
      ]);
    });

    it('keeps the logo of a client through other changes, and forgets it on demand', async () => {
      const same = { id: ids.client, name: 'Ångström AB' };
      const saved = await take('clients.update', { ...same, logo: { base64: onePixelPng } });
      expect(saved.logo).toMatchObject({ mediaType: 'image/png', width: 1 });
      expect((await take('clients.update', same)).logo).toEqual(saved.logo);
      expect(await take('clients.readLogo', { id: same.id })).toMatch(/^data:image\/png;base64,/);
      expect((await take('clients.update', { ...same, logo: null })).logo).toBeUndefined();
      expect(await take('clients.readLogo', { id: same.id })).toBeNull();
    });

    it('records facts, and clears them', async () => {
      await take('facts.record', { engagement: ids.engagement, fact: 'pm', value: 6 });
      await take('facts.record', { engagement: ids.engagement, fact: 'direction', value: 'product' });
      const cleared = await take('facts.record', { engagement: ids.engagement, fact: 'pm', value: null });
      expect(cleared.facts).toEqual({ direction: 'product' });
    });

    it('adds, changes and removes respondents', async () => {
      const one = { group: 'PMG', title: 'Product manager' };
      const added = await take('respondents.add', { engagement: ids.engagement, respondent: one });
      ids.respondent = added.respondents[0]?.id ?? '';
      const more = await take('respondents.add', {
        engagement: ids.engagement,
        respondent: { group: 'EXE', title: 'Boss', name: 'A person' },
      });
      const second = more.respondents[1]?.id ?? '';
      await take('respondents.change', {
        engagement: ids.engagement,
        respondent: { id: second, group: 'ENG', title: 'Head of development' },
      });
      const left = await take('respondents.remove', { engagement: ids.engagement, respondent: second });
      expect(left.respondents).toMatchObject([{ id: ids.respondent, ...one }]);
    });

    it('starts an interview once, in the order of the triage, and resumes it', async () => {
      const where = { engagement: ids.engagement, respondent: ids.respondent };
      await take('interviews.recordAnswer', {
        ...where,
        question: 'sym.profit',
        answer: { state: 'answered', value: 4 },
      });
      const [first, second] = await Promise.all([
        take('interviews.start', where),
        take('interviews.start', where),
      ]);
      ids.session = first.session.id;
      expect(second.session).toEqual(first.session);
      expect(first.session.dimensionOrder).toHaveLength(5);
      await take('interviews.move', {
        engagement: ids.engagement,
        session: ids.session,
        position: 'role.charter',
      });
      expect((await take('interviews.start', where)).session.position).toBe('role.charter');
    });

    it('records answers of every state, and clears one', async () => {
      const where = { engagement: ids.engagement, respondent: ids.respondent };
      const record = (question: string, answer: Answer | null) =>
        take('interviews.recordAnswer', { ...where, question, answer });
      const { savedAt } = await record('role.charter', {
        state: 'answered',
        value: 'd',
        note: 'Shown to me',
      });
      expect(new Date(savedAt).getTime()).not.toBeNaN();
      await record('role.next-day', { state: 'dont-know' });
      await record('role.intake', { state: 'skipped' });
      await record('role.time-split', { state: 'draft', value: { a: 10, b: 20 } });
      await record('role.saying-no', { state: 'answered', value: 2 });
      await record('role.saying-no', null);
      expect((await open()).answers[ids.respondent]).toEqual({
        'sym.profit': { state: 'answered', value: 4 },
        'role.charter': { state: 'answered', value: 'd', note: 'Shown to me' },
        'role.next-day': { state: 'dont-know' },
        'role.intake': { state: 'skipped' },
        'role.time-split': { state: 'draft', value: { a: 10, b: 20 } },
      });
    });

    it('ends the interview and begins another one after it', async () => {
      const ended = await take('interviews.end', { engagement: ids.engagement, session: ids.session });
      expect(ended.sessions[0]?.endedAt).toBeDefined();
      const again = await take('interviews.start', {
        engagement: ids.engagement,
        respondent: ids.respondent,
      });
      expect(again.session.id).not.toBe(ids.session);
    });

    it('plans a meeting, parks what came up, ends it, and carries what is open into the next', async () => {
      const where = { engagement: ids.engagement };
      const planned = await take('meetings.plan', {
        ...where,
        meeting: { respondents: [ids.respondent], minutes: 30, on: '2026-03-02', at: '09:30' },
      });
      const meeting = planned.meetings?.at(-1)?.id ?? '';
      await take('meetings.describe', { ...where, meeting, details: { place: 'Room 2', at: null } });
      const file = await fetch(
        await take('meetings.exportCalendar', { ...where, meeting, withPeople: false }),
      );
      expect(Buffer.from(file).toString('utf8')).toMatch(
        /^BEGIN:VCALENDAR[^]*DTSTART;VALUE=DATE:20260302\r\n/,
      );
      await take('meetings.park', {
        ...where,
        meeting,
        parked: { text: 'Pricing', question: 'role.charter' },
      });
      const parked = await take('meetings.park', { ...where, meeting, parked: { text: 'Hiring' } });
      const [pricing, hiring] = parked.meetings?.at(-1)?.parked ?? [];
      await take('meetings.changeParked', {
        ...where,
        meeting,
        parked: { id: hiring?.id ?? '', text: 'Hiring', isSettled: true },
      });
      const ended = await take('meetings.end', { ...where, meeting });
      expect(ended.meetings).toEqual([
        {
          id: meeting,
          respondents: [ids.respondent],
          minutes: 30,
          on: '2026-03-02',
          place: 'Room 2',
          parked: [pricing, { ...hiring, isSettled: true }],
          endedAt: ended.meetings?.[0]?.endedAt,
        },
      ]);
      expect(ended.meetings?.[0]?.endedAt).toBeDefined();
      const next = await take('meetings.plan', {
        ...where,
        meeting: { respondents: [ids.respondent], minutes: 30 },
        after: meeting,
      });
      const second = next.meetings?.at(-1);
      expect(second?.parked).toEqual([pricing]);
      await take('meetings.unpark', { ...where, meeting: second?.id ?? '', point: pricing?.id ?? '' });
      await take('meetings.remove', { ...where, meeting: second?.id ?? '' });
      await take('meetings.remove', { ...where, meeting });
      expect(await open()).not.toHaveProperty('meetings');
    });

    it('notes which evidence was seen', async () => {
      const verify = { engagement: ids.engagement, facet: 'role.focus' };
      await take('evidence.verify', {
        ...verify,
        verification: { by: 'document', note: 'Charter of 2025', on: '2026-03-02' },
      });
      expect((await open()).verified).toEqual([
        { facet: 'role.focus', by: 'document', note: 'Charter of 2025', on: '2026-03-02' },
      ]);
      expect((await take('evidence.verify', { ...verify, verification: null })).verified).toEqual([]);
    });

    conclusions(caller, ids);

    it('has everything after a restart', async () => {
      const before = await open();
      await reopen();
      expect(await open()).toEqual(before);
      expect(await take('settings.read', {})).toMatchObject({ theme: 'dark', lastBrand: ids.brand });
    });

    packs(caller, ids);
    undoing(caller, ids);
    handOver(caller, ids);
    evidence(caller);
    reportTexts(caller);
    issuing(caller);
    erasing(caller);

    backups(caller);
  });
}
