import { expect, it } from 'vitest';
import { withTranslations } from '#shared/template/withTranslations';

const catalogues = { de: { Role: 'Rolle', Focus: 'Schwerpunkt' }, sv: { Role: 'Roll' } };

it('fills in every language that knows the English text, however deep it stands', () => {
  const content = { title: { en: 'Role' }, list: [{ steps: [{ text: { en: 'Focus' } }] }] };
  expect(withTranslations(content, catalogues)).toEqual({
    title: { en: 'Role', de: 'Rolle', sv: 'Roll' },
    list: [{ steps: [{ text: { en: 'Focus', de: 'Schwerpunkt' } }] }],
  });
});

it('leaves a text alone that no catalogue knows, even under the name of something every object has', () => {
  const content = [{ en: 'Mandate' }, { en: 'constructor' }];
  expect(withTranslations(content, catalogues)).toEqual(content);
});

it('leaves numbers, plain words and objects alone that only look like a text', () => {
  const content = { weight: 25, id: 'Role', none: null, other: { en: 'Role', value: 3 } };
  expect(withTranslations(content, catalogues)).toEqual(content);
});

it('changes nothing in the content it was given', () => {
  const content = Object.freeze({ title: Object.freeze({ en: 'Role' }) });
  withTranslations(content, catalogues);
  expect(content).toEqual({ title: { en: 'Role' } });
});
