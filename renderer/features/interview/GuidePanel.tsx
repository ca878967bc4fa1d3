import { memo } from 'react';
import { subjectOf } from '#shared/interview/subject';
import type { Template } from '#shared/template/template';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './GuidePanel.module.css';

interface Props {
  readonly question: string;
  readonly template: Template;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
}

/** Help and probes for the consultant; can be hidden when the respondent looks along. */
export const GuidePanel = memo(function GuidePanel({ question, template, isShown, onShow }: Props) {
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
        </>
      )}
    </aside>
  );
});
