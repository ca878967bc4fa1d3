import type { ReadinessNote } from '#shared/report/readiness';
import type { Words } from '#shared/template/localizedText';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';

/** A note in a sentence. */
export function useNoteWords(): (note: ReadinessNote) => string {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const named = (all: readonly { readonly id: string; readonly name: Words }[], ids: readonly string[]) =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => text(name))
      .join(', ');
  return (note) => {
    switch (note.kind) {
      case 'placeholders':
      case 'otherClient':
      case 'movedTexts':
      case 'picturesUntold':
      case 'picturesUnplaced':
        return t(`app.issuing.notes.${note.kind}`, { count: note.spots.length });
      case 'thinEvidence':
        return t('app.issuing.notes.thinEvidence', { names: named(template.dimensions, note.dimensions) });
      case 'unsupported':
        return t('app.issuing.notes.unsupported', { names: named(template.facets, note.facets) });
      case 'unlinkedAdvice':
        return t('app.issuing.notes.unlinkedAdvice', {
          names: engagement.ownRecommendations
            .filter(({ id }) => note.recommendations.includes(id))
            .map(({ title }) => title)
            .join(', '),
        });
      case 'notesOwed':
        return t('app.reportScreen.notes.notesOwed', { facets: named(template.facets, note.facets) });
      case 'missingFacts':
        return t('app.reportScreen.notes.missingFacts', {
          facts: template.facts
            .filter(({ id }) => note.facts.includes(id))
            .map(({ prompt }) => text(prompt))
            .join(' '),
        });
      case 'provisional':
        return t('app.reportScreen.notes.provisional', { situations: note.situations.join(', ') });
      case 'fewPeople':
        return t('app.reportScreen.notes.fewPeople', { people: note.people, total: note.total });
      case 'draftAnswers':
        return t('app.reportScreen.notes.draftAnswers', { count: note.count });
      case 'smallGroups':
        return t('app.reportScreen.notes.smallGroups', { people: note.people });
      default:
        return t(`app.reportScreen.notes.${note.kind}`);
    }
  };
}
