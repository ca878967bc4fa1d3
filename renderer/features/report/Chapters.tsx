import { Plus } from 'lucide-react';
import { memo, useState } from 'react';
import type { Edition } from '#shared/report/editions';
import { leftOutOf, withOwnChapter, type OutlineEntry } from '#shared/report/outline';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './outline/Outline.module.css';
import { OutlineList } from './outline/OutlineList';
import { ReportTemplates } from './outline/ReportTemplates';
import { SectionDialog, type SectionWords } from './outline/SectionDialog';
import { useOutline } from './outline/useOutline';

interface Props {
  readonly edition: Edition;
  /** Goes to the page of a chapter, by its id in the document; absent where no pages are shown. */
  readonly onShow?: (section: string) => void;
}

/** The outline of the report: what an edition shows, in which order, under which names. */
export const Chapters = memo(function Chapters({ edition, onShow }: Props) {
  const t = useTranslate();
  const outline = useOutline(edition);
  const { report } = useEngagement().engagement;
  /** Null: a new chapter. */
  const [editing, setEditing] = useState<OutlineEntry | null | undefined>(undefined);
  const { arrange, canChange, choices, entries, keep, problem, usualTitleOf } = outline;

  const write = ({ text, title }: SectionWords): void => {
    setEditing(undefined);
    const notedChapters = report?.notes?.map(({ chapter }) => chapter) ?? [];
    void arrange(
      editing === null || editing === undefined
        ? withOwnChapter(entries, notedChapters, { edition, title, text })
        : entries.map((each) => (each.id === editing.id ? { ...each, title, text } : each)),
    );
  };
  const reset = async (): Promise<void> => {
    if (!(await keep(null))) return;
    showToast({
      title: t('app.reportOutline.wasReset'),
      action: { label: t('actions.undo'), onPress: () => void keep(choices) },
    });
  };
  return (
    <Panel
      title={t('app.reportOutline.title')}
      note={t('app.reportOutline.note', { edition: t(`report.editions.name.${edition}`) })}
    >
      <OutlineList outline={outline} edition={edition} onEdit={setEditing} onShow={onShow} />
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className={styles['bar']}>
        <Button size="small" isDisabled={!canChange} onPress={() => setEditing(null)}>
          <Plus aria-hidden />
          {t('app.reportOutline.add')}
        </Button>
        <Button
          size="small"
          look="quiet"
          isDisabled={!canChange || choices === null}
          onPress={() => void reset()}
        >
          {t('app.reportOutline.reset')}
        </Button>
        <ReportTemplates outline={outline} />
      </div>
      <LeftOut edition={edition} choices={choices} />
      {editing !== undefined && (
        <SectionDialog
          entry={editing}
          usualTitle={editing === null ? '' : usualTitleOf(editing)}
          onSubmit={write}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Panel>
  );
});

function LeftOut({
  edition,
  choices,
}: {
  readonly edition: Edition;
  readonly choices: ReturnType<typeof useOutline>['choices'];
}) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const left = leftOutOf(choices ?? undefined, edition, engagement);
  const lines = [
    ...left.sections.map(({ id, title }) => title ?? t(`report.sections.${id}`)),
    ...left.own,
    ...left.parts.map((part) => t(`report.chapters.leaves.${part}`)),
  ];
  return (
    <details>
      <summary className={styles['summary']}>{t('app.reportOutline.leavesOut')}</summary>
      {lines.length === 0 ? (
        <p className={styles['muted']}>{t('report.chapters.leaves.nothing')}</p>
      ) : (
        <ul className={styles['left']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
