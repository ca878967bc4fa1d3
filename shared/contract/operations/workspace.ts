import { settingsSchema, type Settings } from '../../engagement/settings';
import { operation } from '../operation';
import type { FolderCondition, RebuiltView, WorkspaceView } from '../views';
import { nothing } from './inputs';

/** The data folder and what is remembered between runs. */
export const workspaceOperations = {
  'workspace.describe': operation<WorkspaceView>()(nothing),
  /** What the person should know about the folder while working; asked now and then. */
  'workspace.condition': operation<FolderCondition>()(nothing),
  /** The person says that the program holding the folder no longer runs. Does nothing where the folder is ours. */
  'workspace.takeOver': operation<null>()(nothing),
  /** Opens the folder again after another program took it over: to work on where that is possible, else to look at. */
  'workspace.reopen': operation<null>()(nothing),
  /** Makes the list of engagements and the search index again from the engagements' own files. */
  'workspace.rebuild': operation<RebuiltView>()(nothing),
  'settings.read': operation<Settings>()(nothing),
  'settings.update': operation<Settings>()(settingsSchema.partial()),
} as const;
