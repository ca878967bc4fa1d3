import type { app as english } from '../en/app';
import type { Texts } from '../texts';
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

export const app: Texts<typeof english> = {
  name: 'Plumbline',
  shell: {
    skip: 'Hoppa till innehållet',
    places: 'Delar av Plumbline',
    goTo: 'Gå till …',
    goToKey: 'Ctrl K',
    goToKeyMac: '⌘ K',
    engagements: 'Uppdrag',
    search: 'Sök',
    clients: 'Kunder',
    templates: 'Mallar',
    packs: 'Paket',
    brands: 'Varumärken',
    settings: 'Inställningar',
  },
  broken: {
    title: 'Den här sidan slutade fungera.',
    text: 'Det som visades som sparat är tryggt. Läs in sidan igen för att fortsätta.',
    reload: 'Läs in igen',
  },
  notSaved: 'Inte sparat: {{why}}',
  details: {
    copy: 'Kopiera detaljer',
    copied: 'Detaljerna är kopierade. De innehåller inget av det som dina kunder har sagt.',
    byHand:
      'Webbläsaren tillät inte kopiering. Kopiera texten för hand; den innehåller inget av det som dina kunder har sagt.',
    label: 'Detaljer om felet',
  },
  nowhere: {
    title: 'Det finns inget på den här adressen.',
    text: 'Den kan vara felskriven eller komma från en äldre version. Inget har ändrats.',
    home: 'Gå till uppdragen',
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
};
