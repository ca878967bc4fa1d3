import type { ReportComposition } from '#shared/contract/views';
import type { Edition } from '#shared/engagement/editions';
import { noReportChoice } from '#shared/engagement/report';
import { quotableWords } from '#shared/outputs/quotableWords';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useIsReadOnly } from '../../../client/useIsReadOnly';
import { assessed } from '../../../state/assessed';
import { useEngagement } from '../../../state/EngagementContext';
import { useText } from '../../../state/useText';
import { CheckboxField } from '../../../ui/CheckboxField';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import styles from './ChoosePanel.module.css';
import { PictureChoices } from './PictureChoices';
import { useChoice } from './useChoice';

interface Props {
  readonly composition: ReportComposition;
  readonly edition: Edition;
}

/** Findings that are left out, quotes and pictures that are shown. */
export function ChoosePanel({ composition, edition }: Props) {
  const t = useTranslate();
  const text = useText();
  const view = useEngagement();
  const isReadOnly = useIsReadOnly();
  const { choose, problem } = useChoice();
  const { engagement, template } = view;
  const chosen = engagement.report?.chosen ?? noReportChoice;
  const { assessment } = assessed(view);
  const isClosed = isReadOnly === true || engagement.status !== 'active';

  const findings = template.facets.filter(({ id }) => (assessment.facets[id]?.score ?? null) !== null);
  const groupName = (id: string): string => {
    const group = template.groups.find((each) => each.id === id);
    return group === undefined ? id : text(group.name);
  };
  const quotes = quotableWords(engagement);
  return (
    <Panel title={t('app.issuing.choose.title')} note={t('app.issuing.choose.note')}>
      <details>
        <summary className={styles['name']}>{t('app.issuing.choose.findings')}</summary>
        <div className={styles['choices']}>
          {findings.map(({ id, name }) => (
            <CheckboxField
              key={id}
              label={text(name)}
              isSelected={!chosen.leftOutFindings.includes(id)}
              isDisabled={isClosed}
              onChange={(isShown) =>
                choose(({ leftOutFindings }) => ({ leftOutFindings: toggled(leftOutFindings, id, !isShown) }))
              }
            />
          ))}
        </div>
      </details>
      <details>
        <summary className={styles['name']}>{t('app.issuing.choose.quotes')}</summary>
        <div className={styles['choices']}>
          {quotes.length === 0 && <p className={styles['muted']}>{t('app.issuing.choose.quotesNone')}</p>}
          {quotes.map(({ respondent, question, group, words }) => {
            const isSelf = (each: (typeof chosen.quotes)[number]): boolean =>
              each.respondent === respondent && each.question === question;
            return (
              <CheckboxField
                key={`${respondent}/${question}`}
                label={t('app.issuing.choose.quoteBy', { group: groupName(group), text: words })}
                isSelected={chosen.quotes.some(isSelf)}
                isDisabled={isClosed}
                onChange={(isShown) =>
                  choose((now) => ({
                    quotes: [
                      ...now.quotes.filter((each) => !isSelf(each)),
                      ...(isShown ? [{ respondent, question }] : []),
                    ],
                  }))
                }
              />
            );
          })}
        </div>
      </details>
      <details>
        <summary className={styles['name']}>{t('app.issuing.choose.pictures')}</summary>
        <PictureChoices
          report={composition.document}
          edition={edition}
          chosen={chosen.pictures}
          isDisabled={isClosed}
          onChoose={(picture, isShown) =>
            choose(({ pictures }) => ({ pictures: toggled(pictures, picture, isShown) }))
          }
        />
      </details>
      {problem !== null && <ProblemNotice problem={problem} />}
    </Panel>
  );
}

function toggled(ids: readonly string[], id: string, isIn: boolean): string[] {
  return [...ids.filter((each) => each !== id), ...(isIn ? [id] : [])];
}
