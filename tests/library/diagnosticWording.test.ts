import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Option, Question } from '#shared/template/question';
import { placesIn } from './placesIn';

function choicesOf(question: Question): Option[] {
  if ('options' in question) return question.options;
  return 'parts' in question ? question.parts : [];
}

describe('the wording of the product management diagnostic', () => {
  const texts = placesIn(template)
    .filter(({ at }) => 'en' in at)
    .map(({ path, at }) => ({ path, english: String(at['en']) }));

  it('is there in English wherever a text stands', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter(({ english }) => english.trim() === '')).toEqual([]);
  });

  it('has no stray spaces, straight quotes or exclamation marks', () => {
    expect(texts.filter(({ english }) => / {2}|^\s|\s$|\s[,.;:?](?!\d)|["'!]/.test(english))).toEqual([]);
  });

  it('fills only the measured number into what an escalator says, and only where there is one', () => {
    const odd = template.dimensions.flatMap(({ escalators }) =>
      escalators.filter(({ says, value }) => says.en.includes('{{value}}') !== (value !== undefined)),
    );
    expect(odd).toEqual([]);
  });

  it('describes five different behaviours on every scale', () => {
    for (const question of template.questions)
      if (question.type === 'likert5')
        expect(new Set(question.anchors.map(({ en }) => en.toLowerCase())).size, question.id).toBe(5);
  });

  it('never asks for agreement', () => {
    const scales = template.questions.flatMap((question) =>
      question.type === 'likert5' ? question.anchors : [],
    );
    expect(scales.filter(({ en }) => /\b(strongly|somewhat|i) (dis)?agree\b/i.test(en))).toEqual([]);
  });

  it('tells the options of a question apart', () => {
    for (const question of template.questions) {
      const choices = choicesOf(question);
      expect(new Set(choices.map(({ text }) => text.en.toLowerCase())).size, question.id).toBe(
        choices.length,
      );
    }
  });

  it('letters the options a, b, c without a break', () => {
    for (const question of template.questions) {
      const letters = choicesOf(question).map(({ id }) => id);
      expect(letters.join(''), question.id).toBe('abcdefghijklmnopqrstuvwxy'.slice(0, letters.length));
    }
  });

  it('gives every question one to three probes and a help text that does not repeat the prompt', () => {
    for (const { id, probes, prompt, help } of template.questions) {
      expect(probes.length, id).toBeGreaterThanOrEqual(1);
      expect(probes.length, id).toBeLessThanOrEqual(3);
      expect(help.en, id).not.toContain(prompt.en);
    }
  });

  it('is written once: no two questions share a prompt, a help text or a probe', () => {
    const all = template.questions
      .flatMap(({ prompt, help, probes }) => [prompt, help, ...probes])
      .map(({ en }) => en);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });
});
