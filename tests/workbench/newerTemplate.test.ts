import { expect, it } from 'vitest';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { newerTemplate } from '#workbench/services/newerTemplate';

it.each([
  ['0.9.12', true],
  [productManagementDiagnostic.version, false],
  ['99.0.0', false],
])(
  'an engagement on version %s of the template is offered the built-in one: %s',
  async (version, isOffered) => {
    const pinned = { ...productManagementDiagnostic, version };
    const builtIn = productManagementDiagnostic;
    const newer = await newerTemplate({ builtIn, readBuiltIn: () => Promise.resolve(builtIn) }, pinned);
    expect(newer !== null).toBe(isOffered);
  },
);
