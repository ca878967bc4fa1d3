import type { SymptomResult } from '../../assessment/assessment';
import type { Symptom } from '../../template/question';
import type { Block } from '../document';
import { fill, type Writing } from './writing';

/** Symptoms with their intensity and, where the consultant judged it, whether product is the cause (2.7). */
export function composeSymptoms(writing: Writing): Block[] {
  const { assessment, index, text, translate } = writing;
  const known = [...index.symptoms.values()].flatMap((symptom) => {
    const result = assessment.symptoms[symptom.id];
    return result === undefined || result.intensity === null ? [] : [{ symptom, result }];
  });
  if (known.length === 0) return [];
  const byIntensity = [...known].sort(
    (one, other) => (other.result.intensity ?? 0) - (one.result.intensity ?? 0),
  );
  const pressing = byIntensity.filter(({ result }) => result.isStrong || result.judgement !== null);
  if (pressing.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.symptoms') },
    pressingLine(writing, pressing),
    ...pressing.flatMap(({ symptom, result }) => causeTest(writing, text(symptom.title), result)),
  ];
}

interface Felt {
  readonly symptom: Symptom;
  readonly result: SymptomResult;
}

/** In a sentence each, since the summary has two pages only. */
function pressingLine({ figures, text, translate }: Writing, pressing: readonly Felt[]): Block {
  const felt = pressing.map(({ symptom, result }) => {
    const named = translate('report.summary.otherSymptom', {
      symptom: text(symptom.title),
      intensity: figures.decimal(result.intensity, 1),
    });
    return `${named}: ${translate(`report.judgement.${result.judgement ?? 'none'}`)}.`;
  });
  return {
    kind: 'paragraph',
    key: 'summary.symptoms',
    text: [...felt, translate('report.summary.symptomsNote')].join(' '),
  };
}

/** What a settled test means; an open one says no more than its word in the table. */
function causeTest({ template, text }: Writing, symptom: string, { judgement }: SymptomResult): Block[] {
  if (judgement === null || judgement === 'open') return [];
  const { supported, notSupported } = template.outputs.narrative.causeTest;
  const sentence = judgement === 'supported' ? supported : notSupported;
  return [{ kind: 'paragraph', text: fill(text(sentence), { symptom }) }];
}
