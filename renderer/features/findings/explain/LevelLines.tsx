import { explainLevel } from '#shared/assessment/explain';
import { explainEscalators, type ExplainedEscalator } from '#shared/assessment/explainRules';
import type { LevelLine } from '#shared/assessment/explanation';
import { answerWords } from '#shared/interview/answerWords';
import { noFigure } from '../../../state/figures';
import { usePresenting } from '../../../state/presenting';
import { useLanguage } from '../../../state/useText';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';
import { ConditionTree } from './WorkingTree';

interface Props {
  readonly situation: string;
}

/** From severity over escalators and damper to the printed level, and everything that could have raised it. */
export function LevelLines({ situation }: Props) {
  const t = useTranslate();
  const { assessment, engagement, template } = useFindings();
  const words = useLevelWords(situation);
  const lines = explainLevel(template, assessment, situation);
  const escalators = explainEscalators(template, engagement, assessment, situation);
  return (
    <>
      <p className={styles['formula']}>{t('app.findings.explain.level')}</p>
      <ol className={styles['list']}>
        {lines.map((line, place) => (
          <li key={place}>{words(line)}</li>
        ))}
      </ol>
      {lines.length > 0 && escalators.length > 0 && (
        <section className={styles['rules']}>
          <h3>{t('app.findings.explain.escalators')}</h3>
          {escalators.map((escalator) => (
            <Escalator key={escalator.id} escalator={escalator} />
          ))}
        </section>
      )}
    </>
  );
}

/** Numbers of few people stay behind while others see the screen. */
function Escalator({ escalator }: { readonly escalator: ExplainedEscalator }) {
  const t = useTranslate();
  const language = useLanguage();
  const { engagement, groupName, index, respondentTitle, template, text } = useFindings();
  const isPresenting = usePresenting();
  const { answers, working } = escalator;
  const prompt = (id: string): string => {
    const question = index.questions.get(id)?.question;
    return question === undefined ? id : text(question.prompt);
  };
  if (isPresenting && answers.length > 0)
    return <p>{t(`app.findings.explain.working.${working.isMet === true ? 'met' : 'unmet'}`)}</p>;
  return (
    <div>
      <ConditionTree working={working} />
      {answers.length > 0 && (
        <details>
          <summary>{t('app.findings.explain.escalatorAnswers')}</summary>
          <SimpleTable
            wordColumns={4}
            columns={[
              t('app.findings.explain.respondent'),
              t('app.findings.explain.group'),
              t('app.findings.explain.question'),
              t('app.findings.explain.answer'),
            ]}
            rows={answers.map(({ respondent, group, question }) => ({
              key: `${respondent} ${question}`,
              cells: [
                respondentTitle(respondent),
                groupName(group),
                prompt(question),
                answerWords(
                  { template, language, translate: t },
                  question,
                  engagement.answers[respondent]?.[question],
                ),
              ],
            }))}
          />
        </details>
      )}
    </div>
  );
}

function useLevelWords(situation: string): (line: LevelLine) => string {
  const t = useTranslate();
  const { assessment, engagement, figures, template, text } = useFindings();
  const isPresenting = usePresenting();
  const dimension = template.dimensions.find((each) => each.situation.id === situation);
  const explained = explainEscalators(template, engagement, assessment, situation);
  const isHidden = (escalator: string): boolean =>
    isPresenting && (explained.find(({ id }) => id === escalator)?.answers.length ?? 0) > 0;
  return (line) => {
    switch (line.kind) {
      case 'severity': {
        const from = t('app.findings.explain.levelFrom', line.from);
        const words = t('app.findings.explain.levelSeverity', {
          value: figures.severity(line.value),
          level: t(`terms.level.${line.level}`),
        });
        return `${words}. ${from}`;
      }
      case 'escalator': {
        const known = dimension?.escalators.find(({ id }) => id === line.id);
        const says = known === undefined ? line.id : text(known.says);
        const value = line.value === null || isHidden(line.id) ? noFigure : figures.tenth(line.value);
        return t('app.findings.explain.levelEscalator', { says: says.replace('{{value}}', value) });
      }
      case 'damper':
        return t('app.findings.explain.levelDamper', {
          grade: line.grade,
          cap: t(`terms.level.${line.cap}`),
        });
      case 'mode': {
        const { trainingLed, mixed } = line.from;
        const words = t('app.findings.explain.levelMode', {
          share: figures.percent(line.trainableShare),
          mode: t(`terms.mode.${line.mode}`),
        });
        const from = t('app.findings.explain.modeFrom', {
          trainingLed: figures.percent(trainingLed),
          mixed: figures.percent(mixed),
        });
        return `${words}. ${from}`;
      }
    }
  };
}
