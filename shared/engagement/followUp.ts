import { newEngagement, type Engagement } from './engagement';

export interface FollowUpOrder {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** ISO day. */
  readonly startsOn?: string;
  /** The same people again, under new ids, with nothing answered. */
  readonly withRespondents: boolean;
  /** A fresh id per call. */
  readonly newId: () => string;
}

/**
 * A new engagement that measures again what became of an earlier one: same client, brand and template version, linked
 * to it. Facts, answers and conclusions start blank, since all of them may have changed.
 */
export function followUp(earlier: Engagement, order: FollowUpOrder): Engagement {
  const { id, title, createdAt, startsOn, withRespondents, newId } = order;
  const { client, template, brand } = earlier;
  return {
    ...newEngagement({
      id,
      client,
      title,
      createdAt,
      template,
      follows: earlier.id,
      ...(startsOn === undefined ? {} : { startsOn }),
      ...(brand === undefined ? {} : { brand }),
    }),
    respondents: withRespondents ? earlier.respondents.map((each) => ({ ...each, id: newId() })) : [],
  };
}
