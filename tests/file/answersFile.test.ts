import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAnswersFile, type AnswersFile } from '#shared/file/answersFile';
import { readAnswersFile, receivedFrom } from '#shared/file/readAnswersFile';
import { fillPage, formPlace, type SelfAssessment } from '#shared/file/selfAssessment';
import { engagementFrom } from '../support/engagementFrom';

const engagement = engagementFrom({ respondents: { r1: 'PMG' } });
const content = {
  engagement: engagement.id,
  respondent: { id: 'r1', group: 'PMG', title: 'Product manager' },
  template: engagement.template,
  savedAt: '2026-03-01T09:00:00.000Z',
  answers: {
    'role.focus': { state: 'answered', value: 3, quote: 'On the road', note: 'private', flag: {} },
    'role.split': { state: 'draft', value: { a: 20 } },
  },
} satisfies Omit<AnswersFile, 'format' | 'schemaVersion' | 'checksum'>;

describe('an answers file', () => {
  it('comes back as it was written, without the remarks of anybody else', () => {
    const read = readAnswersFile(writeAnswersFile(content), 'a.json');
    expect(read).toMatchObject({
      ok: true,
      value: {
        answers: {
          'role.focus': { state: 'answered', value: 3, quote: 'On the road' },
          'role.split': { state: 'draft', value: { a: 20 } },
        },
      },
    });
    expect(JSON.stringify(read)).not.toContain('private');
  });

  it('is refused when anything in it was changed, wherever', () => {
    const text = writeAnswersFile(content);
    const value = JSON.parse(text) as AnswersFile;
    const changed: AnswersFile[] = [
      { ...value, engagement: 'other' },
      { ...value, respondent: { ...value.respondent, title: 'Head' } },
      { ...value, savedAt: '2026-03-01T09:00:00.001Z' },
      { ...value, answers: { ...value.answers, 'role.focus': { state: 'answered', value: 4 } } },
      { ...value, answers: {} },
    ];
    for (const each of changed)
      expect(readAnswersFile(JSON.stringify(each), 'a.json')).toMatchObject({
        problem: { code: 'answers-damaged' },
      });
  });

  it('names the file and the place when it is not one, whatever is in it', () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string({ maxLength: 200 }),
      fc
        .tuple(
          fc.constantFrom(...Object.keys(content), 'checksum', 'format', 'schemaVersion'),
          fc.jsonValue(),
        )
        .map(([field, value]) =>
          JSON.stringify({ ...(JSON.parse(writeAnswersFile(content)) as object), [field]: value }),
        ),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = readAnswersFile(text, 'odd.json');
        if (!read.ok) expect(read.problem).toMatchObject({ fileName: 'odd.json' });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['answers-other-engagement', { ...content, engagement: 'another' }],
    ['answers-other-template', { ...content, template: { ...content.template, version: '9.9.9' } }],
    ['answers-other-group', { ...content, respondent: { ...content.respondent, group: 'EXE' } }],
  ])('is refused with %s where it does not belong', (code, file) => {
    const read = readAnswersFile(writeAnswersFile(file), 'a.json');
    if (!read.ok) throw new Error(read.problem.code);
    expect(receivedFrom(read.value, engagement, 'a.json')).toMatchObject({ problem: { code } });
  });
});

describe('a self-assessment page', () => {
  it('holds its questions as data that no text in them can break out of', () => {
    const hostile = '</script><script>alert(1)</script><!--\u2028$& $1';
    const page = fillPage(`<script type="application/json">${formPlace}</script><p></p>`, {
      client: hostile,
    } as SelfAssessment);
    expect(page.match(/<\/?script|<!--/g)).toHaveLength(2);
    const data = page.slice(page.indexOf('>') + 1, page.lastIndexOf('</script>'));
    expect(JSON.parse(data)).toEqual({ client: hostile });
  });
});
