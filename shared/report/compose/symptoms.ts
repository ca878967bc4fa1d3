import type { SymptomResult } from '../../assessment/assessment';
import type { Block } from '../document';
import { fill, type Writing } from './writing';

/** Symptoms with their intensity and, where the consultant judged it, whether product is the cause (2.7). */
export function composeSymptoms(writing: Writing): Block[] {
  const { assessment, figures, index, text, translate } = writing;
  const known = [...index.symptoms.values()].flatMap((symptom) => {
    const result = assessment.symptoms[symptom.id];
    return result === undefined || result.intensity === null ? [] : [{ symptom, result }];
  });
  if (known.length === 0) return [];
  const byIntensity = [...known].sort(
    (one, other) => (other.result.intensity ?? 0) - (one.result.intensity ?? 0),
  );
  return [
    { kind: 'heading', level: 2, text: translate('report.summary.symptoms') },
    {
      kind: 'table',
      caption: translate('report.summary.symptomsNote'),
      columns: [
        { title: translate('report.symptom'), width: 'wide' },
        { title: translate('report.intensity'), width: 'narrow', isNumber: true },
        { title: translate('report.causeTest'), width: 'normal' },
      ],
      rows: byIntensity.map(({ symptom, result }) => [
        { text: text(symptom.title), isStrong: result.isStrong },
        { text: figures.decimal(result.intensity, 1), isNumber: true },
        { text: translate(`report.judgement.${result.judgement ?? 'none'}`) },
      ]),
    },
    ...byIntensity.flatMap(({ symptom, result }) => causeTest(writing, text(symptom.title), result)),
  ];
}

function causeTest({ template, text }: Writing, symptom: string, { judgement }: SymptomResult): Block[] {
  if (judgement === null) return [];
  const { supported, notSupported, open } = template.outputs.narrative.causeTest;
  const sentence = { supported, 'not-supported': notSupported, open }[judgement];
  return [{ kind: 'paragraph', text: fill(text(sentence), { symptom }) }];
}
