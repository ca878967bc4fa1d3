import type { Dispatch, Handlers } from '#shared/contract/reply';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { createBackupSession } from './backup/backupSession';
import { createDispatch } from './dispatch';
import { createPicturesForPrint } from './picturesForPrint';
import type { WorkbenchPorts } from './ports';
import { answersService } from './services/afar/answers';
import { backupsService } from './services/backups';
import { brandsService } from './services/brands';
import { charterService } from './services/charter';
import { clientsService } from './services/clients';
import { createTurns } from './services/createTurns';
import { conflictsService } from './services/conflicts';
import { engagementsService } from './services/engagements';
import { erasuresService } from './services/erasures';
import { evidenceService } from './services/evidence';
import { exchangeService } from './services/exchange';
import { facetsService } from './services/facets';
import { factsService } from './services/facts';
import { historyService } from './services/history';
import { importsService } from './services/imports/imports';
import { interviewsService } from './services/interviews';
import { meetingsService } from './services/meetings';
import { outcomesService } from './services/outcomes';
import { packsService } from './services/packs';
import { reportTemplatesService } from './services/reportTemplates';
import { planService } from './services/plan';
import { reportsService } from './services/reports';
import { respondentsService } from './services/respondents';
import { samplesService } from './services/samples';
import { searchService } from './services/search';
import { createSearchIndex } from './services/searchIndex';
import type { ServiceContext } from './services/service';
import { settingsService } from './services/settings';
import { skillsService } from './services/skills';
import { symptomsService } from './services/symptoms';
import { createTemplateShelf } from './services/templateShelf';
import { templatesService } from './services/templates';
import { workspaceService } from './services/workspace';

export interface Workbench {
  /** For callers whose input has passed the contract's schemas. */
  readonly handlers: Handlers;
  /** For everybody else. */
  readonly dispatch: Dispatch;
  /** Stops reports under way, makes the backup that is wanted at closing, then closes the workspace: every acknowledged change is safe. */
  readonly close: () => Promise<Result<void, FileProblem>>;
}

/** The whole workbench behind one doorway: ports in, handlers out. The only place where services are wired. */
export function createWorkbench(ports: WorkbenchPorts): Workbench {
  const context: ServiceContext = {
    ...ports,
    templates: createTemplateShelf(ports.workspace.templates),
    picturesForPrint: createPicturesForPrint(ports.images),
    inTurn: createTurns(),
  };
  const reports = reportsService(context);
  const searchIndex = createSearchIndex(context);
  const backups = createBackupSession(ports);
  const handlers: Handlers = {
    ...workspaceService(context, searchIndex),
    ...settingsService(context),
    ...clientsService(context),
    ...engagementsService(context),
    ...factsService(context),
    ...respondentsService(context),
    ...interviewsService(context),
    ...meetingsService(context),
    ...answersService(context),
    ...evidenceService(context),
    ...symptomsService(context),
    ...facetsService(context),
    ...skillsService(context),
    ...planService(context),
    ...outcomesService(context),
    ...charterService(context),
    ...historyService(context),
    ...erasuresService(context, backups, searchIndex),
    ...templatesService(context),
    ...packsService(context),
    ...brandsService(context),
    ...samplesService(context),
    ...exchangeService(context),
    ...conflictsService(context),
    ...searchService(searchIndex),
    ...backupsService(context, backups),
    ...importsService(context),
    ...reports.handlers,
    ...reportTemplatesService(context),
  };
  return {
    handlers,
    dispatch: createDispatch(handlers, ports),
    close: async () => {
      await reports.stopAll();
      await ports.render.close?.();
      await backups.close();
      return ports.workspace.close();
    },
  };
}
