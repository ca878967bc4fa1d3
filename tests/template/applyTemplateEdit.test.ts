import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { applyTemplateEdit, applyTemplateEdits } from '#shared/template/applyTemplateEdit';
import { checkTemplate } from '#shared/template/checkTemplate';
import { copyTemplate } from '#shared/template/copyTemplate';
import type { Template } from '#shared/template/template';
import type { TemplateEdit } from '#shared/template/templateEdit';
import { compareVersions, newestOfEach, nextVersion } from '#shared/template/version';

function edited(edit: TemplateEdit, of: Template = template): Template {
  const result = applyTemplateEdit(of, edit);
  if (!result.ok) throw new Error(result.problem.path);
  return result.value;
}

const question = (of: Template, id: string) => of.questions.find((each) => each.id === id);
const recommendation = (of: Template, id: string) => of.recommendations.find((each) => each.id === id);

describe('editing a template', () => {
  it('switches a question off, and on again without a trace', () => {
    const off = edited({ kind: 'question-switched', question: 'role.charter', isOff: true });
    expect(question(off, 'role.charter')?.isOff).toBe(true);
    expect(edited({ kind: 'question-switched', question: 'role.charter', isOff: false }, off)).toEqual(
      template,
    );
  });

  it('words a question in another language beside the English one', () => {
    const worded = edited({
      kind: 'question-worded',
      question: 'role.charter',
      part: 'prompt',
      language: 'de',
      text: 'Wie lautet der Auftrag?',
    });
    expect(question(worded, 'role.charter')?.prompt).toEqual({
      ...question(template, 'role.charter')?.prompt,
      de: 'Wie lautet der Auftrag?',
    });
  });

  const places: [kind: string, question: string, read: (of: Template) => string | undefined][] = [
    ['an anchor', 'role.explain', (of) => anchorOf(of, 'role.explain', 1)],
    ['an option of a choice', 'role.charter', (of) => optionOf(of, 'role.charter', 1)],
    ['an option to tick', 'role.misplaced', (of) => optionOf(of, 'role.misplaced', 1)],
    ['a part of an allocation', 'role.time-split', (of) => optionOf(of, 'role.time-split', 1)],
    ['an item to rank', 'role.expectation', (of) => optionOf(of, 'role.expectation', 1)],
    ['a level of the grid', 'biz.skill-matrix', (of) => levelOf(of, 'biz.skill-matrix', 1)],
  ];
  it.each(places)('words %s by its position', (_kind, id, read) => {
    const worded = edited({ kind: 'option-worded', question: id, index: 1, language: 'en', text: 'Ours' });
    expect(read(worded)).toBe('Ours');
    expect(checkTemplate(worded)).toEqual([]);
  });

  it('words a follow-up question by its position', () => {
    const { id, probes } = template.questions.find((each) => each.probes.length > 1) ?? {};
    const edit = { kind: 'probe-worded', question: id ?? '', index: 1, language: 'sv', text: 'Vår' } as const;
    const after = question(edited(edit), id ?? '')?.probes;
    expect(after?.[1]).toEqual({ ...probes?.[1], sv: 'Vår' });
    expect(after?.toSpliced(1, 1)).toEqual(probes?.toSpliced(1, 1));
  });

  it('words a fact, its unit and its answers', () => {
    const number = template.facts.find(({ type }) => type === 'number')?.id ?? '';
    const choice = template.facts.find(({ type }) => type === 'choice')?.id ?? '';
    const said = { language: 'de', text: 'Unser' } as const;
    const steps: TemplateEdit[] = [
      { kind: 'fact-worded', fact: number, part: 'prompt', ...said },
      { kind: 'fact-worded', fact: number, part: 'unit', ...said },
      { kind: 'fact-option-worded', fact: choice, index: 1, ...said },
    ];
    const after = steps.reduce((of, step) => edited(step, of), template);
    const factOf = (id: string) => after.facts.find((each) => each.id === id);
    expect(factOf(number)).toMatchObject({ prompt: { de: 'Unser' }, unit: { de: 'Unser' } });
    const chosen = factOf(choice);
    expect(chosen?.type === 'choice' && chosen.options[1]?.text.de).toBe('Unser');
    expect(checkTemplate(after)).toEqual([]);
  });

  it('knows no unit of a choice, no answers to choose from of a number, and no such fact', () => {
    const number = template.facts.find(({ type }) => type === 'number')?.id ?? '';
    const choice = template.facts.find(({ type }) => type === 'choice')?.id ?? '';
    const said = { language: 'en', text: 'Ours' } as const;
    const misfits: [TemplateEdit, path: string][] = [
      [{ kind: 'fact-worded', fact: choice, part: 'unit', ...said }, 'edits[0].part'],
      [{ kind: 'fact-option-worded', fact: number, index: 0, ...said }, 'edits[0].index'],
      [{ kind: 'fact-worded', fact: 'none', part: 'help', ...said }, 'edits[0].fact'],
    ];
    for (const [edit, path] of misfits)
      expect(applyTemplateEdit(template, edit)).toMatchObject({ ok: false, problem: { path } });
  });

  it('switches and words recommendations and their actions', () => {
    const steps: TemplateEdit[] = [
      { kind: 'recommendation-switched', recommendation: 'R03', isOff: true },
      {
        kind: 'recommendation-worded',
        recommendation: 'R01',
        part: 'title',
        language: 'en',
        text: 'Charter',
      },
      { kind: 'action-worded', recommendation: 'R01', index: 0, language: 'en', text: 'Begin' },
    ];
    const result = applyTemplateEdits(template, steps);
    if (!result.ok) throw new Error(result.problem.path);
    expect(recommendation(result.value, 'R03')?.isOff).toBe(true);
    expect(recommendation(result.value, 'R01')).toMatchObject({ title: { en: 'Charter' } });
    expect(recommendation(result.value, 'R01')?.actions[0]).toEqual({ en: 'Begin' });
  });

  it('gives up the translations of English that is replaced, but keeps those given in its place', () => {
    const result = applyTemplateEdits(template, [
      { kind: 'action-worded', recommendation: 'R01', index: 0, language: 'de', text: 'Anfangen' },
      { kind: 'action-worded', recommendation: 'R01', index: 0, language: 'en', text: 'Begin' },
      { kind: 'action-worded', recommendation: 'R01', index: 1, language: 'en', text: 'Go on' },
    ]);
    if (!result.ok) throw new Error(result.problem.path);
    const [first, second] = recommendation(result.value, 'R01')?.actions ?? [];
    expect([first, second]).toEqual([{ en: 'Begin', de: 'Anfangen' }, { en: 'Go on' }]);
  });

  it('leaves the given template as it was', () => {
    const before = structuredClone(template);
    edited({ kind: 'template-titled', language: 'en', text: 'Ours' });
    edited({ kind: 'question-switched', question: 'role.charter', isOff: true });
    expect(template).toEqual(before);
  });

  const misfits: [TemplateEdit, string][] = [
    [{ kind: 'question-switched', question: 'role.nothing', isOff: true }, 'edits[1].question'],
    [{ kind: 'recommendation-switched', recommendation: 'R99', isOff: true }, 'edits[1].recommendation'],
    [
      { kind: 'option-worded', question: 'role.charter', index: 30, language: 'en', text: 'x' },
      'edits[1].index',
    ],
    [{ kind: 'option-worded', question: 'role.drop', index: 0, language: 'en', text: 'x' }, 'edits[1].index'],
    [
      { kind: 'action-worded', recommendation: 'R01', index: 20, language: 'en', text: 'x' },
      'edits[1].index',
    ],
  ];
  it.each(misfits)('refuses %j whole, and says where', (edit, path) => {
    const good: TemplateEdit = { kind: 'template-titled', language: 'en', text: 'Ours' };
    expect(applyTemplateEdits(template, [good, edit])).toEqual({
      ok: false,
      problem: { code: 'template-edit-misfit', path },
    });
  });
});

describe('copying a template', () => {
  it('makes a sound template under an own id that says where it came from', () => {
    const copy = copyTemplate(template, { title: 'Größe & Rolle, 2nd edition', suffix: '1234-5678-9abc' });
    expect(copy).toMatchObject({
      id: 'gro-e-rolle-2nd-edition-12345678',
      version: '1.0.0',
      title: { en: 'Größe & Rolle, 2nd edition' },
      basedOn: { id: template.id, version: template.version },
    });
    expect(checkTemplate(copy)).toEqual([]);
  });

  it('finds an id for a title without Latin letters', () => {
    expect(copyTemplate(template, { title: '製品', suffix: 'abcdef' }).id).toBe('template-abcdef');
  });
});

describe('versions', () => {
  it('compare by number, not by letter', () => {
    expect(['1.10.0', '1.9.3', '1.9.12'].toSorted(compareVersions)).toEqual(['1.9.3', '1.9.12', '1.10.0']);
  });

  it('count on from the newest, carrying over at the end', () => {
    expect(nextVersion(['1.0.9', '1.0.10'])).toBe('1.0.11');
    expect(nextVersion(['1.0.9999'])).toBe('1.1.0');
    expect(nextVersion(['1.9999.9999'])).toBe('2.0.0');
  });

  it('leave the newest of each template', () => {
    const refs = [
      { id: 'a', version: '1.0.2' },
      { id: 'b', version: '1.0.0' },
      { id: 'a', version: '1.0.10' },
    ];
    expect(newestOfEach(refs)).toEqual([refs[2], refs[1]]);
  });
});

function anchorOf(of: Template, id: string, place: number): string | undefined {
  const found = question(of, id);
  return found?.type === 'likert5' ? found.anchors[place]?.en : undefined;
}

function optionOf(of: Template, id: string, place: number): string | undefined {
  const found = question(of, id);
  if (found === undefined) return undefined;
  if ('options' in found) return found.options[place]?.text.en;
  return found.type === 'alloc' ? found.parts[place]?.text.en : undefined;
}

function levelOf(of: Template, id: string, place: number): string | undefined {
  const found = question(of, id);
  return found?.type === 'matrix' ? found.levels[place]?.en : undefined;
}
