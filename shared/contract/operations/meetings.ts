import { z } from 'zod';
import { recordIdSchema, type Engagement } from '../../engagement/engagement';
import { meetingDetailsSchema, meetingSchema, parkedSchema } from '../../engagement/meeting';
import { operation } from '../operation';
import type { Delivery } from '../views';
import { engagement } from './inputs';

const meeting = { ...engagement, meeting: recordIdSchema };

/** Sittings with one respondent or several. */
export const meetingsOperations = {
  /** The new meeting stands last in the engagement. */
  'meetings.plan': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      meeting: meetingSchema.omit({ id: true, parked: true, endedAt: true }),
      /** An earlier meeting: what is still parked there comes along. */
      after: recordIdSchema.optional(),
    }),
  ),
  'meetings.describe': operation<Engagement>()(z.strictObject({ ...meeting, details: meetingDetailsSchema })),
  'meetings.park': operation<Engagement>()(
    z.strictObject({ ...meeting, parked: parkedSchema.omit({ id: true, isSettled: true }) }),
  ),
  /** Words what is parked anew, or settles it. */
  'meetings.changeParked': operation<Engagement>()(z.strictObject({ ...meeting, parked: parkedSchema })),
  'meetings.unpark': operation<Engagement>()(z.strictObject({ ...meeting, point: recordIdSchema })),
  /** The people part; interviews that are not through stay open and are taken up in another meeting. */
  'meetings.end': operation<Engagement>()(z.strictObject(meeting)),
  /** One meeting, or all that are still to be held, as an iCalendar file. */
  'meetings.exportCalendar': operation<Delivery>()(
    z.strictObject({
      ...engagement,
      meeting: recordIdSchema.optional(),
      /** Says who is met, and for which client. */
      withPeople: z.boolean(),
    }),
  ),
  'meetings.remove': operation<Engagement>()(z.strictObject(meeting)),
} as const;
