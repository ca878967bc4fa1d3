import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import { daySchema, recordIdSchema, timestampSchema } from './records';

export const timeOfDaySchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day such as 09:30');

/** Shorter than this nothing is asked, longer than this nobody listens. */
export const meetingMinutesSchema = z.int().min(5).max(480);

/** Something that came up and is to be talked about later. */
export const parkedSchema = z.strictObject({
  id: recordIdSchema,
  text: z.string().trim().min(1).max(1000),
  /** The question that was on screen. */
  question: templateIdSchema.optional(),
  /** It was talked about since, or is not needed any more. */
  isSettled: z.boolean().optional(),
});
export type Parked = z.infer<typeof parkedSchema>;

const aboutShape = {
  /** Day of the meeting; its time is the wall clock of the place. */
  on: daySchema.optional(),
  at: timeOfDaySchema.optional(),
  place: z.string().trim().max(200).optional(),
  /** Who is there beside those who answer, e.g. a note taker. */
  attendees: z.string().trim().max(1000).optional(),
  /** What was agreed to be done next, a line each. */
  followUps: z.string().max(4000).optional(),
};

/**
 * One sitting with one respondent (an interview) or several (a workshop). How far each of them has come is kept in
 * their own session: an interview may take two meetings, and a workshop holds several.
 */
export const meetingSchema = z.strictObject({
  id: recordIdSchema,
  /** Who answers; in a workshop each for themselves. */
  respondents: z.array(recordIdSchema).min(1).max(40),
  minutes: meetingMinutesSchema,
  ...aboutShape,
  parked: z.array(parkedSchema).max(200),
  endedAt: timestampSchema.optional(),
});
export type Meeting = z.infer<typeof meetingSchema>;

/** What may be told of a meeting anew; null clears, absent stays. */
export const meetingDetailsSchema = z.strictObject({
  respondents: meetingSchema.shape.respondents.optional(),
  minutes: meetingMinutesSchema.optional(),
  on: daySchema.nullable().optional(),
  at: timeOfDaySchema.nullable().optional(),
  place: aboutShape.place.nullable(),
  attendees: aboutShape.attendees.nullable(),
  followUps: aboutShape.followUps.nullable(),
});
export type MeetingDetails = z.infer<typeof meetingDetailsSchema>;
