import { notesOwed } from '#shared/outputs/notesOwed';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { figuresFor } from '../../state/figures';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { OwedNoteField } from './OwedNoteField';
import styles from './OwedNotes.module.css';

interface Props {
  /** Only facets that this person waved off; all of them where it is left out. */
  readonly respondent?: string;
}

/** The notes that hold the report back, to be written on the spot. */
export function OwedNotesPanel({ respondent }: Props) {
  const t = useTranslate();
  const view = useEngagement();
  const { template } = view;
  const owed = notesOwed({ ...view, ...assessed(view) }).filter(
    ({ respondents }) => respondent === undefined || respondents.includes(respondent),
  );
  if (owed.length === 0) return null;
  const share = figuresFor(template.configuration).percent(
    template.configuration.notApplicable.noteFromShare,
  );
  return (
    <Panel title={t('app.findings.blind.naTitle')} note={t('app.findings.blind.naNote', { share })}>
      <ul className={styles['list']}>
        {owed.map((each) => (
          <li key={each.facet}>
            <OwedNoteField owed={each} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
