import type { ShownView } from '#shared/outputs/shownViews';
import { useTranslate } from '../../../wording';
import { useFindings } from '../useFindings';
import { useViewName } from '../useViewName';
import styles from './Lines.module.css';
import { SimpleTable } from './SimpleTable';

interface Props {
  readonly views: readonly ShownView[];
  readonly show: (value: number | null) => string;
}

/** What others may see of the lines: groups and sides with enough people. */
export function ViewLines({ views, show }: Props) {
  const t = useTranslate();
  const { template } = useFindings();
  const viewName = useViewName();
  const people = template.configuration.gaps.smallestShownGroup;
  return (
    <>
      {views.length > 0 && (
        <SimpleTable
          columns={[
            t('app.findings.explain.group'),
            t('app.findings.explain.people'),
            t('app.findings.explain.score'),
          ]}
          rows={views.map((view) => ({
            key: viewName(view.seenBy),
            cells: [viewName(view.seenBy), String(view.people), show(view.value)],
          }))}
        />
      )}
      <p className={styles['because']}>{t('app.privateView.folded', { people })}</p>
    </>
  );
}
