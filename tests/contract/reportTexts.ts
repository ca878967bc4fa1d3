import { expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import type { Caller } from './contractSuite';

const { id: template, version } = productManagementDiagnostic;

/** The texts of a report in other words, and what is chosen for it. */
export function reportTexts({ take, reopen }: Caller): void {
  it('keeps the consultant’s words over a computed text, and gives the computed one back', async () => {
    const { id: engagement } = await take('engagements.create', {
      client: { name: 'Wording Ltd' },
      title: 'Worded',
      template: { id: template, version },
    });
    const order = { engagement, language: 'en' } as const;
    const { texts } = await take('reports.compose', order);
    const [first] = texts;
    if (first === undefined) throw new Error('a report without texts');
    const { key, computed } = first;
    await take('reports.writeText', { ...order, key, written: { text: 'In *our* words', computed } });
    await reopen();
    const now = await take('reports.compose', order);
    expect(now.texts.find((text) => text.key === key)).toMatchObject({ own: 'In *our* words', computed });
    expect(JSON.stringify(now.document.sections)).toContain('In our words');
    await take('reports.writeText', { ...order, key, written: null });
    expect((await take('reports.compose', order)).texts).toEqual(texts);
  });

  it('keeps what was chosen for the report', async () => {
    const { id: engagement } = await take('engagements.create', {
      client: { name: 'Choosing Ltd' },
      title: 'Chosen',
      template: { id: template, version },
    });
    const chosen = { leftOutFindings: ['role.definition'], quotes: [], pictures: [] };
    expect((await take('reports.choose', { engagement, chosen })).report).toEqual({ chosen });
  });
}
