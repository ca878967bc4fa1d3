import { explainLevel } from '#shared/assessment/explain';
import { explainEscalators, type ExplainedEscalator } from '#shared/assessment/explainRules';
import type { LevelLine } from '#shared/assessment/explanation';
import { answerWords } from '#shared/interview/answerWords';
import { escalatorSentence, isEscalatorShown } from '#shared/outputs/shownEscalator';
import { noFigure } from '../../../state/figures';
import { useIsPrivate } from '../../../state/privateView';
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
            <Escalator key={escalator.id} escalator={escalator} situation={situation} />
          ))}
        </section>
      )}
    </>
  );
}

/** Numbers of few people are for the private view, and single answers too. */
function Escalator({ escalator, situation }: Props & { readonly escalator: ExplainedEscalator }) {
  const t = useTranslate();
  const language = useLanguage();
  const { engagement, groupName, index, respondentTitle, template, text } = useFindings();
  const isPrivate = useIsPrivate();
  const isHidden = useIsHidden(situation);
  const { answers, working } = escalator;
  const prompt = (id: string): string => {
    const question = index.questions.get(id)?.question;
    return question === undefined ? id : text(question.prompt);
  };
  if (isHidden(escalator.id))
    return <p>{t(`app.findings.explain.working.${working.isMet === true ? 'met' : 'unmet'}`)}</p>;
  return (
    <div>
      <ConditionTree working={working} />
      {isPrivate && answers.length > 0 && (
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

/** Whether a rule rests on answers of too few people to be shown. */
function useIsHidden(situation: string): (escalator: string) => boolean {
  const findings = useFindings();
  const isPrivate = useIsPrivate();
  return (escalator) => !isPrivate && !isEscalatorShown(findings, situation, escalator);
}

function useLevelWords(situation: string): (line: LevelLine) => string {
  const t = useTranslate();
  const { figures, template, text } = useFindings();
  const isHidden = useIsHidden(situation);
  const dimension = template.dimensions.find((each) => each.situation.id === situation);
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
        const value = isHidden(line.id) ? null : line.value;
        const says = known === undefined ? line.id : text(escalatorSentence(known, value));
        return t('app.findings.explain.levelEscalator', {
          says: says.replace('{{value}}', value === null ? noFigure : figures.tenth(value)),
        });
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
