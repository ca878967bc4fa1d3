import { activityScreen } from './app/activity';
import { afar } from './app/afar';
import { backups } from './app/backups';
import { brands } from './app/brands';
import { conflicts } from './app/conflicts';
import { clients } from './app/clients';
import { coverage } from './app/coverage';
import { consent } from './app/consent';
import { erasingScreen } from './app/erasing';
import { evidence } from './app/evidence';
import { connection, folder, noKey, readOnly, rescue, stopped, takenOver } from './app/connection';
import { home } from './app/home';
import { newEngagement } from './app/newEngagement';
import { recovery } from './app/recovery';
import { settings } from './app/settings';
import { template, templates } from './app/templates';
import { engagement } from './app/engagement';
import { findings } from './app/findings';
import { meeting } from './app/meeting';
import { interview } from './app/interview';
import { outputs } from './app/outputs';
import { issuing } from './app/issuing';
import { packs } from './app/packs';
import { paper } from './app/paper';
import { palette } from './app/palette';
import { plan } from './app/plan';
import { planBoard } from './app/planBoard';
import { otherFormats } from './app/otherFormats';
import { owedNotes } from './app/owedNotes';
import { privateView } from './app/privateView';
import { progress } from './app/progress';
import { readout } from './app/readout';
import { reportOutline } from './app/reportOutline';
import { reportScreen } from './app/reportScreen';
import { schedule } from './app/schedule';
import { search } from './app/search';
import { workSteps } from './app/workSteps';
import { whatIf } from './app/whatIf';

/** The interface: one entry per part of the renderer, each in a file of its own. */
export const app = {
  name: 'Plumbline',
  shell: {
    skip: 'Skip to content',
    places: 'Parts of Plumbline',
    goTo: 'Go to…',
    goToKey: 'Ctrl K',
    goToKeyMac: '⌘ K',
    engagements: 'Engagements',
    search: 'Search',
    clients: 'Clients',
    templates: 'Templates',
    packs: 'Packs',
    brands: 'Brands',
    settings: 'Settings',
  },
  broken: {
    title: 'This screen stopped working.',
    text: 'What was shown as saved is safe. Reload the screen to go on.',
    reload: 'Reload',
  },
  notSaved: 'Not saved: {{why}}',
  details: {
    copy: 'Copy details',
    copied: 'The details are copied. They hold nothing your clients said.',
    byHand: 'The browser did not allow copying. Copy the text by hand; it holds nothing your clients said.',
    label: 'Details of the error',
  },
  nowhere: {
    title: 'There is nothing at this address.',
    text: 'It may have been mistyped, or come from an older version. Nothing was changed.',
    home: 'Go to the engagements',
  },
  connection,
  folder,
  noKey,
  stopped,
  readOnly,
  rescue,
  takenOver,
  home,
  newEngagement,
  clients,
  templates,
  template,
  issuing,
  packs,
  brands,
  settings,
  backups,
  conflicts,
  engagement,
  workSteps,
  coverage,
  schedule,
  evidence,
  erasing: erasingScreen,
  afar,
  findings,
  interview,
  meeting,
  outputs,
  plan,
  planBoard,
  whatIf,
  progress,
  readout,
  reportOutline,
  reportScreen,
  consent,
  privateView,
  otherFormats,
  owedNotes,
  paper,
  palette,
  search,
  activity: activityScreen,
  recovery,
} as const;
