/** Where the files of one engagement stand inside the data folder. */
export interface EngagementFolder {
  readonly folder: string;
  readonly file: string;
  readonly journal: string;
  readonly generations: string;
  readonly quarantine: string;
  readonly attachments: string;
}

export const engagementsFolder = 'engagements';

/** Folders under `engagements/` that are not engagements: being made, or being removed. Swept at the next opening. */
export const unfinishedPrefix = '.new-';
export const removedPrefix = '.removed-';
/** What remains of an engagement, about to take its place; the rest of the name is its id. Finished, never swept. */
export const erasedPrefix = '.erased-';

/** `id` has passed its schema: letters, digits, dashes, so it cannot leave the folder. */
export function engagementFolder(id: string, folder = `${engagementsFolder}/${id}`): EngagementFolder {
  return {
    folder,
    file: `${folder}/engagement.json`,
    journal: `${folder}/journal`,
    generations: `${folder}/generations`,
    quarantine: `${folder}/quarantine`,
    attachments: `${folder}/attachments`,
  };
}
