import type { OwnRecommendation, PlanPlace } from '#shared/engagement/decision';
import type { Effort } from '#shared/template/configuration';
import { linesFault, linesOf } from './lines';

export const mostActions = 20;
export const mostMeasures = 10;

/** An own recommendation as it stands in the form. */
export interface OwnForm {
  readonly title: string;
  readonly targets: readonly string[];
  readonly actions: string;
  readonly deliverable: string;
  readonly owner: string;
  readonly effort: Effort;
  readonly horizonDays: number | null;
  readonly measures: string;
  readonly wave: PlanPlace;
  readonly reason: string;
}

export function emptyForm(wave: PlanPlace, horizonDays: number): OwnForm {
  return {
    title: '',
    targets: [],
    actions: '',
    deliverable: '',
    owner: '',
    effort: 'M',
    horizonDays,
    measures: '',
    wave,
    reason: '',
  };
}

/** `wave` is where it stands on the board, which may differ from where it was first put. */
export function formOf(own: OwnRecommendation, wave: PlanPlace): OwnForm {
  return { ...own, wave, actions: own.actions.join('\n'), measures: own.measures.join('\n') };
}

export type OwnField = 'title' | 'deliverable' | 'owner' | 'reason' | 'horizonDays' | 'actions' | 'measures';

/** The fields that cannot be recorded as they are. */
export function ownFaults(form: OwnForm): readonly OwnField[] {
  const texts = (['title', 'owner', 'deliverable', 'reason'] as const).filter(
    (field) => form[field].trim() === '',
  );
  const days = form.horizonDays;
  return [
    ...texts,
    ...(days === null || !Number.isInteger(days) || days < 1 || days > 730 ? (['horizonDays'] as const) : []),
    ...(linesFault(linesOf(form.actions), mostActions) === null ? [] : (['actions'] as const)),
    ...(linesFault(linesOf(form.measures), mostMeasures) === null ? [] : (['measures'] as const)),
  ];
}

/** The form as a recommendation, or null while something is missing. */
export function ownOf(form: OwnForm): Omit<OwnRecommendation, 'id'> | null {
  if (form.horizonDays === null || ownFaults(form).length > 0) return null;
  return {
    title: form.title.trim(),
    targets: [...form.targets],
    actions: linesOf(form.actions),
    deliverable: form.deliverable.trim(),
    owner: form.owner.trim(),
    effort: form.effort,
    horizonDays: form.horizonDays,
    measures: linesOf(form.measures),
    wave: form.wave,
    reason: form.reason.trim(),
  };
}
