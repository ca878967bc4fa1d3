import { answersOperations } from './operations/answers';
import { backupsOperations } from './operations/backups';
import { brandsOperations } from './operations/brands';
import { clientsOperations } from './operations/clients';
import { conclusionsOperations } from './operations/conclusions';
import { conflictsOperations } from './operations/conflicts';
import { engagementsOperations } from './operations/engagements';
import { erasuresOperations } from './operations/erasures';
import { evidenceOperations } from './operations/evidence';
import { exchangeOperations } from './operations/exchange';
import { historyOperations } from './operations/history';
import { importsOperations } from './operations/imports';
import { interviewsOperations } from './operations/interviews';
import { meetingsOperations } from './operations/meetings';
import { packsOperations } from './operations/packs';
import { reportsOperations } from './operations/reports';
import { reportTemplatesOperations } from './operations/reportTemplates';
import { samplesOperations } from './operations/samples';
import { searchOperations } from './operations/search';
import { templatesOperations } from './operations/templates';
import { workspaceOperations } from './operations/workspace';

/**
 * Everything the workbench can be asked to do, once. Client, dispatch and handlers derive from it. To add an
 * operation: a line in the file of its subject under `operations/`, a handler in `electron/workbench/services`, words
 * for its new problems; the compiler and the contract suite name what is missing.
 */
export const contract = {
  ...workspaceOperations,
  ...clientsOperations,
  ...engagementsOperations,
  ...interviewsOperations,
  ...meetingsOperations,
  ...evidenceOperations,
  ...answersOperations,
  ...conclusionsOperations,
  ...historyOperations,
  ...erasuresOperations,
  ...templatesOperations,
  ...packsOperations,
  ...brandsOperations,
  ...samplesOperations,
  ...exchangeOperations,
  ...importsOperations,
  ...reportsOperations,
  ...reportTemplatesOperations,
  ...backupsOperations,
  ...conflictsOperations,
  ...searchOperations,
} as const;

export type Contract = typeof contract;
export type OperationName = keyof Contract;
export const operationNames = Object.keys(contract) as OperationName[];
