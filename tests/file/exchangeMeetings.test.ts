import { expect, it } from 'vitest';
import { checkExchange } from '#shared/file/checkExchange';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { samples } from '#shared/library/samples/index';

function faultsWith(meetings: unknown): readonly (readonly [string, string])[] {
  const checked = checkExchange({ ...samples.A.file, meetings }, 'alfa.json', template);
  if (checked.ok || checked.problem.code !== 'exchange-faulty') return [];
  return checked.problem.faults.map(({ path, reason }) => [path, reason.code] as const);
}

const meeting = { id: 'm-1', respondents: ['A-EXE'], minutes: 30, parked: [] };

it('takes in a meeting with people of the file', () => {
  expect(faultsWith([meeting])).toEqual([]);
});

it('names a meeting with somebody nobody knows, or about a question nobody asks', () => {
  const parked = [{ id: 'p', text: 'Pricing', question: 'role.nothing' }];
  expect(faultsWith([{ ...meeting, respondents: ['nobody'], parked }])).toEqual([
    ['meetings[0].respondents[0]', 'respondent-unknown'],
    ['meetings[0].parked[0].question', 'question-unknown'],
  ]);
});

it('names two meetings under one id, and a time no clock shows', () => {
  expect(faultsWith([meeting, meeting])).toEqual([['meetings[1].id', 'duplicate-entry']]);
  expect(faultsWith([{ ...meeting, at: '25:00' }])).toEqual([['meetings[0].at', 'expected']]);
});
