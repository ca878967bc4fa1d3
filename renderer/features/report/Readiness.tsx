import type { Translate } from '#shared/wording/translate';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Panel } from '../../ui/Panel';
import { useTranslate } from '../../wording';
import { readiness, type ReadinessNote } from './readiness';
import styles from './ReportPage.module.css';

export function Readiness() {
  const t = useTranslate();
  const text = useText();
  const view = useEngagement();
  const notes = readiness(view, assessed(view).assessment);
  const factPrompts = (facts: readonly string[]): string =>
    view.template.facts
      .filter(({ id }) => facts.includes(id))
      .map(({ prompt }) => text(prompt))
      .join(' ');
  const facetNames = (facets: readonly string[]): string =>
    view.template.facets
      .filter(({ id }) => facets.includes(id))
      .map(({ name }) => text(name))
      .join(', ');
  return (
    <Panel title={t('app.reportScreen.readiness')}>
      {notes.length === 0 ? (
        <p>{t('app.reportScreen.ready')}</p>
      ) : (
        <ul className={styles['notes']}>
          {notes.map((note) => (
            <li key={note.kind}>{noteWords(t, note, factPrompts, facetNames)}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function noteWords(
  t: Translate,
  note: ReadinessNote,
  factPrompts: (facts: readonly string[]) => string,
  facetNames: (facets: readonly string[]) => string,
): string {
  switch (note.kind) {
    case 'notesOwed':
      return t('app.reportScreen.notes.notesOwed', { facets: facetNames(note.facets) });
    case 'provisional':
      return t('app.reportScreen.notes.provisional', { situations: note.situations.join(', ') });
    case 'missingFacts':
      return t('app.reportScreen.notes.missingFacts', { facts: factPrompts(note.facts) });
    case 'fewPeople':
      return t('app.reportScreen.notes.fewPeople', { people: note.people, total: note.total });
    case 'draftAnswers':
      return t('app.reportScreen.notes.draftAnswers', { count: note.count });
    case 'smallGroups':
      return t('app.reportScreen.notes.smallGroups', { people: note.people });
    default:
      return t(`app.reportScreen.notes.${note.kind}`);
  }
}
