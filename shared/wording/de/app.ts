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
    skip: 'Zum Inhalt springen',
    places: 'Teile von Plumbline',
    goTo: 'Gehe zu…',
    goToKey: 'Strg K',
    goToKeyMac: '⌘ K',
    engagements: 'Mandate',
    search: 'Suche',
    clients: 'Kunden',
    templates: 'Vorlagen',
    packs: 'Startpakete',
    brands: 'Marken',
    settings: 'Einstellungen',
  },
  broken: {
    title: 'Dieser Bildschirm funktioniert nicht mehr.',
    text: 'Was als gespeichert angezeigt war, ist sicher. Laden Sie den Bildschirm neu, um weiterzuarbeiten.',
    reload: 'Neu laden',
  },
  notSaved: 'Nicht gespeichert: {{why}}',
  details: {
    copy: 'Einzelheiten kopieren',
    copied: 'Die Einzelheiten sind kopiert. Sie enthalten nichts, was Ihre Kunden gesagt haben.',
    byHand:
      'Der Browser hat das Kopieren nicht erlaubt. Kopieren Sie den Text von Hand; er enthält nichts, was Ihre Kunden gesagt haben.',
    label: 'Einzelheiten des Fehlers',
  },
  nowhere: {
    title: 'Unter dieser Adresse ist nichts.',
    text: 'Sie ist vielleicht vertippt oder stammt aus einer älteren Version. Es wurde nichts geändert.',
    home: 'Zu den Mandaten',
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
