import { expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { newerTemplate } from '#workbench/services/newerTemplate';

it.each([
  ['0.9.12', true],
  [productManagementDiagnostic.version, false],
  ['99.0.0', false],
])('an engagement on version %s of the template is offered the built-in one: %s', (version, isOffered) => {
  const pinned = { ...productManagementDiagnostic, version };
  const newer = newerTemplate({ builtIn: productManagementDiagnostic }, pinned);
  expect(newer !== null).toBe(isOffered);
});
