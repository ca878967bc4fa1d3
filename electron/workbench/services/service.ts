import type { OperationName } from '#shared/contract/contract';
import type { Handlers } from '#shared/contract/reply';
import type { PicturesForPrint } from '../picturesForPrint';
import type { WorkbenchPorts } from '../ports';
import type { TemplateShelf } from './templateShelf';

/** The handlers of one noun of the contract. */
export type Service<Noun extends string> = Pick<Handlers, Extract<OperationName, `${Noun}.${string}`>>;

export interface ServiceContext extends WorkbenchPorts {
  readonly templates: TemplateShelf;
  readonly picturesForPrint: PicturesForPrint;
  /**
   * Runs tasks that read first and write after one at a time, so that two tabs cannot both find something missing
   * and both make it. Recording answers does not wait here: the engagement store orders its own changes.
   */
  readonly inTurn: <Value>(task: () => Promise<Value>) => Promise<Value>;
}
