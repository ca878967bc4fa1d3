import { describe, expect, it } from 'vitest';
import { isPageAddress } from '../../../electron/hosts/desktop/pageOrigin';

describe('an address of the page', () => {
  it.each(['app://plumbline/', 'app://plumbline/#/engagements/1', 'app://plumbline/assets/index.js?x'])(
    'is %s',
    (address) => {
      expect(isPageAddress(address)).toBe(true);
    },
  );

  it.each([
    'app://plumbline.evil.test/',
    'app://evil.test/app://plumbline/',
    'app://plumbline@evil.test/',
    'app://user@plumbline/',
    'app://user:word@plumbline/',
    'app://plumbline:80/',
    'app:plumbline',
    'application://plumbline/',
    'https://plumbline/',
    'file:///app://plumbline/',
    'javascript:alert(1)//app://plumbline/',
    'data:text/html,app://plumbline/',
    'about:blank',
    '\\\\plumbline\\share',
    '',
    'app://plumbline\u0000/',
  ])('is not %j', (address) => {
    expect(isPageAddress(address)).toBe(false);
  });
});
