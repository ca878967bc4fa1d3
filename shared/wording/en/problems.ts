import { answerProblems } from './problems.answers';
import { backupProblems } from './problems.backups';
import { evidenceProblems } from './problems.evidence';
import { fileProblems } from './problems.files';
import { imageProblems } from './problems.images';
import { packProblems } from './problems.packs';
import { reportProblems } from './problems.reports';

/**
 * Every problem in words: what happened; then what is safe and what to do. To add one: its code in the problem union
 * of its folder, its entry here; `problemWords` does not compile while one is missing. Titles of answer problems stand
 * alone too, behind the place they are about in a file.
 */
export const problems = {
  ...answerProblems,
  ...evidenceProblems,
  ...imageProblems,
  ...fileProblems,
  ...packProblems,
  ...reportProblems,
  ...backupProblems,

  'operation-unknown': {
    title: 'Plumbline does not know the request “{{operation}}”.',
    whatToDo: 'Nothing was changed. Reload the page; it may be older than the workbench behind it.',
  },
  'bad-request': {
    title: 'The request does not fit: {{path}} should be {{expected}}.',
    whatToDo: 'Nothing was changed. Correct the entry, or reload the page and try again.',
  },
  unexpected: {
    title: 'Something went wrong inside Plumbline.',
    whatToDo:
      'Your saved work is safe. Try again; if it happens again, restart Plumbline and quote {{reference}}.',
  },
  'connection-lost': {
    title: 'The workbench behind this page does not answer.',
    whatToDo:
      'What you typed stays on this page. Start Plumbline again on the same data folder; the page goes on by itself.',
  },
  'key-refused': {
    title: 'This page was opened for another start of Plumbline.',
    whatToDo: 'What is saved is safe. Open the address that Plumbline printed when it started.',
  },

  'client-unknown': {
    title: 'This client is no longer on record.',
    whatToDo: 'Nothing was changed. Choose another client or enter a new one.',
  },
  'brand-unknown': {
    title: 'This brand no longer exists.',
    whatToDo: 'Nothing was changed. Choose another brand.',
  },
  'brand-in-use': {
    title_one: 'The brand is in use by an engagement.',
    title_other: 'The brand is in use by {{count}} engagements.',
    whatToDo: 'It was kept. Choose another brand for them first.',
  },
  'template-unknown': {
    title: 'There is no template {{template}} in version {{version}} here.',
    whatToDo: 'Nothing was changed. Choose another template, or import a file that brings this one along.',
  },
  'template-built-in': {
    title: 'The built-in template stays as it is.',
    whatToDo: 'Make a copy under your own name and change that one.',
  },
  'template-in-use': {
    title_one: 'The template is in use by an engagement.',
    title_other: 'The template is in use by {{count}} engagements.',
    whatToDo: 'It was kept: an engagement needs the template it began with for as long as it exists.',
  },
  'meetings-undated': {
    title: 'No meeting has a day yet.',
    whatToDo: 'Give the meeting a day, and a time if there is one; then a calendar can take it.',
  },
  'template-edit-misfit': {
    title: 'The change does not fit the template: {{path}}.',
    whatToDo: 'The template is as it was. Reload it and try again.',
  },
  'fact-unknown': {
    title: 'The fact sheet of this template has no line “{{fact}}”.',
    whatToDo: 'Nothing was changed. Use one of the facts the template asks for.',
  },
  'group-unknown': {
    title: 'The template has no group “{{group}}”.',
    whatToDo: 'Nothing was changed. Choose one of the groups of the template.',
  },
  'facet-unknown': {
    title: 'The template has no facet “{{facet}}”.',
    whatToDo: 'Nothing was changed. Choose one of the facets of the template.',
  },
  'symptom-unknown': {
    title: 'The template has no symptom “{{symptom}}”.',
    whatToDo: 'Nothing was changed. Choose one of the symptoms of the template.',
  },
  'skill-unknown': {
    title: 'The template has no skill “{{skill}}”.',
    whatToDo: 'Nothing was changed. Choose one of the skills of the template.',
  },
  'dimension-unknown': {
    title: 'The template has no dimension “{{dimension}}”.',
    whatToDo: 'Nothing was changed. Choose one of the dimensions of the template.',
  },
  'recommendation-unknown': {
    title: 'There is no recommendation “{{recommendation}}”, neither in the template nor among your own.',
    whatToDo: 'Nothing was changed. Reload the engagement; the recommendation may have been removed.',
  },
  'wave-unknown': {
    title: 'The plan has no wave {{wave}}: expected 1 to {{waves}}.',
    whatToDo: 'Nothing was changed. Choose one of the waves of the plan, or put the item off until later.',
  },
  'own-recommendation-unknown': {
    title: 'There is no recommendation of your own called “{{recommendation}}”.',
    whatToDo: 'Nothing was changed. Reload the engagement; the recommendation may have been removed.',
  },
  'own-recommendation-exists': {
    title: 'There is a recommendation of your own called “{{recommendation}}” already.',
    whatToDo: 'Nothing was changed. Open the one on record instead.',
  },
  'history-moved-on': {
    title: 'The engagement has changed in the meantime.',
    whatToDo: 'Nothing was undone or done again. Look at what would come next now, and try once more.',
  },
  'decision-reason-missing': {
    title: 'The decision about “{{recommendation}}” has no reason.',
    whatToDo:
      'Nothing was changed. Say why you depart from the computed plan; accepting it as it is needs no reason.',
  },
  'earlier-other-client': {
    title: 'The earlier engagement was for another client.',
    whatToDo: 'Nothing was changed. Choose an engagement of the same client.',
  },
  'follow-up-circular': {
    title: 'An engagement cannot follow up itself, or one that follows it.',
    whatToDo: 'Nothing was changed. Choose an earlier engagement of the same client.',
  },
  'erasure-names-person': {
    title: 'The reason names the person who is to be forgotten.',
    whatToDo: 'Nothing was erased. The reason stays in the history, so say it without the name.',
  },
  'engagement-not-in-bin': {
    title: 'Only an engagement in the bin can be deleted for good.',
    whatToDo: 'Nothing was deleted. Move it to the bin first.',
  },
  'engagement-not-active': {
    title: 'This engagement is in the archive or in the bin.',
    whatToDo: 'Nothing was changed. Restore it to go on working on it.',
  },
  'sample-not-open': {
    title: 'Sample {{sample}} is not open.',
    whatToDo: 'Nothing was changed. Open it first.',
  },

  'respondent-unknown': {
    title: 'There is no respondent “{{respondent}}”.',
    whatToDo: 'Nothing was changed. Reload the engagement; the respondent may have been removed.',
  },
  'respondent-exists': {
    title: 'There is a respondent “{{respondent}}” already.',
    whatToDo: 'Nothing was changed. Open the one on record instead.',
  },
  'session-unknown': {
    title: 'This interview is no longer on record.',
    whatToDo: 'What was saved is safe. Start the interview again from the list of respondents.',
  },
  'meeting-unknown': {
    title: 'This meeting is no longer on record.',
    whatToDo: 'What was saved is safe. Plan the meeting again from the list of respondents.',
  },

  'pdf-timed-out': {
    title: 'The report took longer than {{seconds}} seconds and was stopped.',
    whatToDo: 'The engagement is untouched. Try again, or shorten very long notes.',
  },
  'pdf-cancelled': {
    title: 'The report was cancelled.',
    whatToDo: 'The engagement is untouched, and no file was written.',
  },
  'pdf-out-of-memory': {
    title: 'The report needed more than {{limitMb}} MB of memory and was stopped.',
    whatToDo: 'The engagement is untouched. Use a smaller logo or shorten very long notes.',
  },
  'pdf-crashed': {
    title: 'The program that draws reports stopped ({{detail}}).',
    whatToDo: 'The engagement is untouched. Try again; without the logo if it happens again.',
  },
  'pdf-failed': {
    title: 'The report could not be drawn ({{detail}}).',
    whatToDo: 'The engagement is untouched. Try again; without the logo if it happens again.',
  },
  'pdf-invalid': {
    title: 'What was drawn is not a whole PDF file ({{detail}}).',
    whatToDo: 'The engagement is untouched, and no file was written. Try again.',
  },
  'notes-owed': {
    title: 'The report waits for a note on: {{facets}}.',
    whatToDo:
      'Unusually much of this was answered “not applicable”. Write under Findings, Blind spots why it does not apply, then make the report again. Nothing was changed.',
  },
  'report-too-large': {
    title: 'The report holds more text than {{limitMb}} MB.',
    whatToDo: 'The engagement is untouched. Shorten very long notes and try again.',
  },
  'delivery-failed': {
    title: '{{fileName}} could not be written ({{detail}}).',
    whatToDo: 'The engagement is untouched. Choose another place and try again.',
  },

  /** Faults of a file that are problems nowhere else; they stand behind the place they are about. */
  faults: {
    expected: 'expected {{expected}}',
    'duplicate-answer': '{{respondent}} answers “{{question}}” more than once: expected one answer',
    'duplicate-respondent': 'the respondent “{{respondent}}” is listed more than once: expected one entry',
    'duplicate-entry': '“{{of}}” is listed more than once: expected one entry',
    'exchange-template-unknown':
      'the template {{template}} {{version}} is not known here: expected a known one, or the template embedded in the file',
    'exchange-template-differs':
      'this is not the {{template}} {{version}} that is known here: expected the same content or another version',
    'exchange-template-faulty': 'this part of the embedded template does not hold together ({{fault}})',
    more: 'There are more places at fault; these are the first {{count}}.',
  },
  container: {
    'not-a-zip': 'is not a zip file',
    'too-many-entries': 'holds too many entries',
    'too-large': 'is too large',
    'packed-too-tightly': 'is packed more tightly than anything we write',
    'name-unsafe': 'has a name that leads elsewhere or that we never write',
    'name-twice': 'stands there twice, perhaps in other letters',
    'not-a-file': 'is a link or a folder, not a file',
    encrypted: 'is encrypted, which this version cannot open',
    damaged: 'is damaged',
    missing: 'is missing',
    unlisted: 'is not named in the manifest',
    'size-differs': 'has another size than it says',
    'not-as-said': 'is not the kind of file it is said to be',
    'hash-differs': 'has another checksum than the manifest says',
  },
  kinds: {
    number: 'a number',
    option: 'one option',
    options: 'a list of options',
    allocation: 'whole numbers per part that sum to 100',
    ranking: 'the options in their order',
    text: 'a text',
    matrix: 'current and required levels per row',
  },
  warnings: {
    'glyphs-missing':
      'No typeface of the report has these characters; a mark stands for them: {{characters}}',
    'logo-left-out': 'The report was made without the logo. {{reason}}',
    'typeface-left-out': 'The report was set in Inter, not in the typeface of the brand. {{reason}}',
    'picture-left-out_one': 'One picture cannot be read and was left out. Add it again, or restore a backup.',
    'picture-left-out_other':
      '{{count}} pictures cannot be read and were left out. Add them again, or restore a backup.',
    'picture-coarse_one': 'One picture has so few pixels that it prints small. A larger one reads better.',
    'picture-coarse_other':
      '{{count}} pictures have so few pixels that they print small. Larger ones read better.',
  },
  whole: 'the whole',
} as const;
