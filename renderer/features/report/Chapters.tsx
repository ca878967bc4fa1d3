import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import styles from './ReportPage.module.css';

/** What stands in the report, chapter by chapter, as the answers are now. */
export function Chapters() {
  const t = useTranslate();
  const text = useText();
  const view = useEngagement();
  const { client, engagement, template } = view;
  const { assessment, plan } = assessed(view);
  const namesOf = (isApplicable: boolean): string =>
    template.dimensions
      .filter(({ id }) => assessment.dimensions[id]?.isApplicable === isApplicable)
      .map(({ name }) => text(name))
      .join('; ');
  const heard = engagement.respondents.filter(({ id }) => assessment.respondents.includes(id));
  const applicable = namesOf(true);
  const context = namesOf(false);
  const chapters = [
    {
      key: 'cover',
      note: t('app.reportScreen.chapters.coverNote', { client: client.name, title: engagement.title }),
    },
    { key: 'summary', note: t('app.reportScreen.chapters.summaryNote') },
    {
      key: 'method',
      note: t('app.reportScreen.chapters.methodNote', {
        people: heard.length,
        groups: new Set(heard.map(({ group }) => group)).size,
      }),
    },
    {
      key: 'dimensions',
      note:
        applicable === ''
          ? t('app.reportScreen.chapters.dimensionsNone')
          : t('app.reportScreen.chapters.dimensionsNote', { dimensions: applicable }),
    },
    ...(context === ''
      ? []
      : [
          {
            key: 'context',
            note: t('app.reportScreen.chapters.contextNote', { dimensions: context }),
          } as const,
        ]),
    {
      key: 'recommendations',
      note: t('app.reportScreen.chapters.recommendationsNote', {
        count: plan.recommendations.length,
        held: plan.recommendations.filter(({ id }) => plan.held[id] !== undefined).length,
      }),
    },
    { key: 'appendix', note: t('app.reportScreen.chapters.appendixNote') },
  ] as const;
  return (
    <Panel title={t('app.reportScreen.contents')}>
      <ol className={styles['chapters']}>
        {chapters.map(({ key, note }) => (
          <li key={key}>
            <p className={styles['chapter']}>{t(`app.reportScreen.chapters.${key}`)}</p>
            <p className={styles['muted']}>{note}</p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
