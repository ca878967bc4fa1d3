import { expect, it } from 'vitest';
import { earlierDiagnostics, productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { languagesOf } from '#shared/template/languagesOf';

it('finds every language that questions are worded in', () => {
  expect(languagesOf(productManagementDiagnostic)).toContain('de');
});

it('finds English alone where nothing was translated', () => {
  expect(earlierDiagnostics.map(languagesOf)).toEqual([['en']]);
});
