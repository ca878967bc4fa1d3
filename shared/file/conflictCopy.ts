/**
 * How programs that keep folders in step name the second version of a file that was changed on two machines:
 * Syncthing "a.sync-conflict-20260301-090000-ABCDEFG.json", Dropbox "a (Anna's conflicted copy 2026-03-01).json" and
 * "a (Case Conflict).json", OneDrive "a-LAPTOP.json", Google Drive "a (1).json", iCloud "a 2.json".
 */
const conflictMarks = [
  /^(.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?(\.[^.]+)?$/,
  /^(.+) \([^()]*(?:conflicted copy|case conflict|conflict)[^()]*\)(\.[^.]+)?$/i,
  /^(.+) \(\d{1,3}\)(\.[^.]+)?$/,
  /^(.+) \d{1,3}(\.[^.]+)?$/,
  // Last: a host name after a dash could be anything, so it counts only where the rest is a name of ours.
  /^(.+?)-[A-Za-z0-9][A-Za-z0-9_-]{0,62}(\.[^.]+)?$/,
];

/** The names Plumbline itself gives to files that stand alone or one per change. */
const ownNames = [
  /^(?:engagement|clients|brands|packs|settings|workspace|catalogue|backups)\.json$/,
  /^\d{12}(?:\.schema-\d+)?\.jsonl?$/,
  /^\d+\.\d+\.\d+\.json$/,
];

/** The name of the file that another one, by its name, is a conflict copy of; null: it is none. */
export function conflictCopyOf(name: string): string | null {
  if (isOwn(name)) return null;
  for (const mark of conflictMarks) {
    const [, stem, ending = ''] = mark.exec(name) ?? [];
    if (stem !== undefined && isOwn(`${stem}${ending}`)) return `${stem}${ending}`;
  }
  return null;
}

function isOwn(name: string): boolean {
  return ownNames.some((pattern) => pattern.test(name));
}
