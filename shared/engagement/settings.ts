import { z } from 'zod';
import { languageSchema } from '../template/localizedText';
import { nameSchema, recordIdSchema } from './engagement';
import { listOrderSchema } from './listOrder';
import { paperSchema } from './paper';
import { roomKeysSchema } from './roomKeys';

/** Engagements whose language is remembered; with more, the one chosen longest ago is forgotten. */
export const mostQuestionLanguages = 200;

/** What the person at this workspace prefers; nothing of it belongs to a client. */
export const settingsSchema = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** The language of the interface; null, or absent: the system's own, where Plumbline speaks it. */
  language: languageSchema.nullable().optional(),
  /** The language the last report was made in, offered for the next one. */
  reportLanguage: languageSchema.optional(),
  /** The paper the last interview guide was made for; absent: that of the brand. */
  guidePaper: paperSchema.optional(),
  /** The notice that the data folder is not encrypted was read and closed. */
  isEncryptionNoticeRead: z.boolean(),
  /** The consultant's name as it stands on reports. */
  consultant: nameSchema.optional(),
  /** The brand offered first for a new engagement: the one chosen for it, or else the first one ever used here. */
  lastBrand: recordIdSchema.optional(),
  /** The pack the last engagement began with, offered first for the next; absent: it began empty. */
  lastPack: recordIdSchema.optional(),
  /** How the list of engagements was sorted last; absent: by the newest change. */
  listOrder: listOrderSchema.optional(),
  /** The interview room as it was last left; absent: as it comes. */
  roomView: z.enum(['card', 'list']).optional(),
  roomGoesOn: z.boolean().optional(),
  roomKeys: roomKeysSchema.optional(),
  /** The language questions are asked in, by engagement; where there is none, that of the interface. */
  questionLanguages: z
    .record(recordIdSchema, languageSchema)
    .refine((each) => Object.keys(each).length <= mostQuestionLanguages)
    .optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { theme: 'system', isEncryptionNoticeRead: false };
