import { receivedWords } from '#shared/contract/receivedWords';
import { answerWords } from '#shared/interview/answerWords';
import type { DifferentAnswer, ReceivedPreview, RefusedAnswer } from '#shared/interview/received';
import { subjectOf } from '#shared/interview/subject';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { useText, useTextLanguage } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import styles from './Afar.module.css';
import type { Taking } from './useTaking';

interface Props {
  readonly preview: ReceivedPreview;
  readonly taking: Taking;
}

/** What would be taken, what differs from what is on record, and what cannot be taken. */
export function ReceivedView({ preview, taking }: Props) {
  const t = useTranslate();
  const text = useText();
  const { template } = useEngagement();
  const { respondents, added, same, different, refused } = preview;
  const groupName = (id: string): string => {
    const group = template.groups.find((each) => each.id === id);
    return group === undefined ? id : text(group.name);
  };
  return (
    <div className={styles['fields']}>
      <ul className={styles['counts']}>
        {respondents.slice(0, mostShown).map(({ respondent: { id, title, group }, isNew }) => (
          <li key={id}>
            {t('app.afar.received.people')}{' '}
            <strong>
              {t(`app.afar.received.${isNew ? 'isNew' : 'isHere'}`, { title, group: groupName(group) })}
            </strong>
          </li>
        ))}
        {respondents.length > mostShown && (
          <li>{t('app.afar.received.more', { count: respondents.length - mostShown })}</li>
        )}
        {added.length > 0 && <li>{t('app.afar.received.added', { count: added.length })}</li>}
        {same > 0 && <li>{t('app.afar.received.same', { count: same })}</li>}
      </ul>
      {added.length > 0 && <Added preview={preview} />}
      {added.length + different.length === 0 && <Notice title={t('app.afar.received.nothing')} />}
      {different.length > 0 && <Differing different={different} taking={taking} />}
      {refused.length > 0 && <Refused refused={refused} />}
      {taking.request.problem !== null && <ProblemNotice problem={taking.request.problem} />}
    </div>
  );
}

const mostShown = 50;

/** What is new, person by person, in words. */
function Added({ preview: { added, respondents } }: Pick<Props, 'preview'>) {
  const t = useTranslate();
  const { template } = useEngagement();
  const promptOf = usePrompt();
  const language = useTextLanguage();
  const wording = { template, language, translate: t } as const;
  const titles = new Map(respondents.map(({ respondent: { id, title } }) => [id, title]));
  return (
    <details>
      <summary>{t('app.afar.received.show')}</summary>
      <ul className={styles['differing']}>
        {added.slice(0, mostShown).map((each) => (
          <li key={`${each.respondent} ${each.question}`}>
            <div>
              <p className={styles['question']}>{promptOf(each.question)}</p>
              <dl className={styles['values']}>
                <dt>{titles.get(each.respondent)}</dt>
                <dd>{answerWords(wording, each.question, each.answer)}</dd>
              </dl>
            </div>
          </li>
        ))}
        {added.length > mostShown && (
          <li>{t('app.afar.received.more', { count: added.length - mostShown })}</li>
        )}
      </ul>
    </details>
  );
}

function usePrompt(): (id: string) => string {
  const text = useText();
  const { template } = useEngagement();
  return (id) => {
    const subject = subjectOf(template, id);
    if (subject === undefined) return id;
    return text(subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt);
  };
}

function Differing({
  different,
  taking,
}: {
  readonly different: readonly DifferentAnswer[];
  readonly taking: Taking;
}) {
  const t = useTranslate();
  const promptOf = usePrompt();
  const { template } = useEngagement();
  const language = useTextLanguage();
  const wording = { template, language, translate: t } as const;
  return (
    <section>
      <div className={styles['head']}>
        <h3>{t('app.afar.received.different', { count: different.length })}</h3>
        <div>
          <Button look="quiet" size="small" onPress={() => taking.choose(different, false)}>
            {t('app.afar.received.keepAll')}
          </Button>
          <Button look="quiet" size="small" onPress={() => taking.choose(different, true)}>
            {t('app.afar.received.takeAll')}
          </Button>
        </div>
      </div>
      <ul className={styles['differing']}>
        {different.map((each) => (
          <li key={`${each.respondent} ${each.question}`}>
            <div>
              <p className={styles['question']}>{promptOf(each.question)}</p>
              <dl className={styles['values']}>
                <dt>{t('app.afar.received.here')}</dt>
                <dd>{answerWords(wording, each.question, each.here)}</dd>
                <dt>{t('app.afar.received.there')}</dt>
                <dd>{answerWords(wording, each.question, each.answer)}</dd>
              </dl>
            </div>
            <Segments
              label={`${t('app.afar.received.choice')}: ${promptOf(each.question)}`}
              value={taking.isTaken(each) ? 'take' : 'keep'}
              segments={[
                { id: 'keep', label: t('app.afar.received.keep') },
                { id: 'take', label: t('app.afar.received.takeThis') },
              ]}
              onChange={(chosen) => taking.choose([each], chosen === 'take')}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Refused({ refused }: { readonly refused: readonly RefusedAnswer[] }) {
  const t = useTranslate();
  return (
    <section>
      <h3>{t('app.afar.received.refused', { count: refused.length })}</h3>
      <ul className={styles['refused']}>
        {refused.slice(0, mostShown).map(({ place, reason }) => (
          <li key={`${place} ${reason.code}`}>
            {t('app.afar.received.line', { place, reason: receivedWords(t, reason) })}
          </li>
        ))}
        {refused.length > mostShown && (
          <li>{t('app.afar.received.more', { count: refused.length - mostShown })}</li>
        )}
      </ul>
    </section>
  );
}
