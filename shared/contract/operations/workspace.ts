import { settingsSchema, type Settings } from '../../engagement/settings';
import { operation } from '../operation';
import type { WorkspaceView } from '../views';
import { nothing } from './inputs';

/** The data folder and what is remembered between runs. */
export const workspaceOperations = {
  'workspace.describe': operation<WorkspaceView>()(nothing),
  /** The person says that the program holding the folder no longer runs. Does nothing where the folder is ours. */
  'workspace.takeOver': operation<null>()(nothing),
  'settings.read': operation<Settings>()(nothing),
  'settings.update': operation<Settings>()(settingsSchema.partial()),
} as const;
