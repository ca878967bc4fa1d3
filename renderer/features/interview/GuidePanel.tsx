import { memo } from 'react';
import type { AskedInGroup } from '#shared/interview/askedInGroup';
import { askedInGroup } from '#shared/interview/askedInGroup';
import { subjectOf } from '#shared/interview/subject';
import type { Template } from '#shared/template/template';
import { indexTemplate } from '#shared/template/templateIndex';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './GuidePanel.module.css';
import { useInterview, type Room } from './InterviewContext';

interface Props {
  readonly question: string;
  readonly room: Room;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Help and probes for the consultant; can be hidden when the respondent looks along. */
export const GuidePanel = memo(function GuidePanel({ question, room, isShown, onShow }: Props) {
  const text = useText();
  const { respondent } = useInterview();
  const { others, asked } = askedInGroup(room.engagement, respondent, question);
  const group = indexTemplate(room.template).groups.get(respondent.group);
  return (
    <Guide
      question={question}
      template={room.template}
      group={group === undefined ? respondent.group : text(group.name)}
      others={others}
      asked={asked}
      isShown={isShown}
      onShow={onShow}
    />
  );
});

interface GuideProps extends Omit<Props, 'room'>, AskedInGroup {
  readonly template: Template;
  readonly group: string;
}

const Guide = memo(function Guide({ question, template, group, others, asked, isShown, onShow }: GuideProps) {
  const t = useTranslate();
  const text = useText();
  const subject = subjectOf(template, question);
  if (subject === undefined) return null;
  const guide =
    subject.kind === 'symptom'
      ? { help: subject.symptom.help, list: subject.symptom.evidence, title: 'evidence' as const }
      : { help: subject.question.help, list: subject.question.probes, title: 'probes' as const };
  return (
    <aside className={styles['guide']} aria-label={t('app.interview.help')} data-shown={isShown}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('app.interview.help')}</h2>
        <Button size="small" look="quiet" aria-expanded={isShown} onPress={() => onShow(!isShown)}>
          {t(isShown ? 'app.interview.guideHide' : 'app.interview.guideShow')}
        </Button>
      </div>
      {isShown && (
        <>
          <p>{text(guide.help)}</p>
          {guide.list.length > 0 && (
            <>
              <h3 className={styles['subtitle']}>{t(`app.interview.${guide.title}`)}</h3>
              <ul className={styles['list']}>
                {guide.list.map((each) => (
                  <li key={each.en}>{text(each)}</li>
                ))}
              </ul>
            </>
          )}
          <h3 className={styles['subtitle']}>{t('app.interview.sameGroup', { group })}</h3>
          <p>
            {others === 0 ? t('app.interview.nobodyElse') : t('app.interview.askedOf', { asked, others })}
          </p>
        </>
      )}
    </aside>
  );
});
