import { describe, expect, it } from 'vitest';
import { fail, ok } from '#shared/result';
import { guard, type RequestFacts } from '../../../electron/hosts/browser/guard';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';

const own = { port: 41_234, key: newLaunchKey() };
const here = 'http://127.0.0.1:41234';
const aCall: RequestFacts = {
  method: 'POST',
  path: '/call/engagements.list',
  host: '127.0.0.1:41234',
  origin: here,
  site: 'same-origin',
  key: own.key,
};
const aPageLoad: RequestFacts = {
  method: 'GET',
  path: '/',
  host: '127.0.0.1:41234',
  origin: undefined,
  site: 'none',
  key: undefined,
};
const aDownload: RequestFacts = {
  ...aPageLoad,
  path: '/download/5f0c',
  site: 'same-origin',
  key: own.key,
};

describe('the guard of the browser door hears', () => {
  it.each<[string, RequestFacts, string]>([
    ['the page calling', aCall, 'call'],
    ['the page calling from a browser that sends no Sec-Fetch-Site', { ...aCall, site: undefined }, 'call'],
    ['the person opening the address', aPageLoad, 'page-part'],
    [
      'the page loading its parts',
      { ...aPageLoad, path: '/assets/index.js', site: 'same-origin' },
      'page-part',
    ],
    [
      'the page loading its scripts with an origin',
      { ...aPageLoad, path: '/assets/index.js', origin: here },
      'page-part',
    ],
    ['the page fetching a finished file', aDownload, 'download'],
    ['the page entering with its code', { ...aCall, path: '/enter', key: undefined }, 'enter'],
    ['the page ending the program', { ...aCall, path: '/stop' }, 'stop'],
  ])('%s', (_name, request, purpose) => {
    expect(guard(request, own)).toEqual(ok(purpose));
  });
});

describe('the guard of the browser door refuses', () => {
  it.each<[string, RequestFacts, string]>([
    ['a re-pointed host name', { ...aPageLoad, host: 'evil.test:41234' }, 'wrong-host'],
    ['a host name that begins like ours', { ...aCall, host: '127.0.0.1:41234.evil.test' }, 'wrong-host'],
    ['localhost, which is another origin', { ...aCall, host: 'localhost:41234' }, 'wrong-host'],
    ['the host without its port', { ...aCall, host: '127.0.0.1' }, 'wrong-host'],
    ['another port', { ...aCall, host: '127.0.0.1:41235' }, 'wrong-host'],
    ['two hosts', { ...aCall, host: '127.0.0.1:41234, evil.test' }, 'wrong-host'],
    ['no host', { ...aCall, host: undefined }, 'wrong-host'],
    ['a call from another site', { ...aCall, site: 'cross-site' }, 'other-site'],
    ['a call from another port', { ...aCall, site: 'same-site' }, 'other-site'],
    ['a call that is typed', { ...aCall, site: 'none' }, 'other-site'],
    ['a download that is typed', { ...aDownload, site: 'none' }, 'other-site'],
    ['the page framed or linked from another site', { ...aPageLoad, site: 'cross-site' }, 'other-site'],
    ['a site it does not know', { ...aPageLoad, site: '' }, 'other-site'],
    ['a call without origin', { ...aCall, origin: undefined }, 'wrong-origin'],
    ['a call of a sandboxed page', { ...aCall, origin: 'null' }, 'wrong-origin'],
    ['a call from another origin', { ...aCall, origin: 'http://127.0.0.1:41235' }, 'wrong-origin'],
    ['an origin that begins like ours', { ...aCall, origin: `${here}.evil.test` }, 'wrong-origin'],
    ['a load with a foreign origin', { ...aPageLoad, origin: 'http://evil.test' }, 'wrong-origin'],
    ['a call without key', { ...aCall, key: undefined }, 'key-refused'],
    ['a call with an empty key', { ...aCall, key: '' }, 'key-refused'],
    ['a call with another key', { ...aCall, key: newLaunchKey() }, 'key-refused'],
    ['a call with the key sent twice', { ...aCall, key: `${own.key}, ${own.key}` }, 'key-refused'],
    ['a call with half the key', { ...aCall, key: own.key.slice(0, 20) }, 'key-refused'],
    ['a download without key', { ...aDownload, key: undefined }, 'key-refused'],
    ['HEAD', { ...aCall, method: 'HEAD' }, 'wrong-method'],
    [
      'a call by GET, which every picture of another page can send',
      { ...aCall, method: 'GET' },
      'wrong-method',
    ],
    ['a form post to the page', { ...aCall, path: '/' }, 'wrong-method'],
    ['a preflight', { ...aCall, method: 'OPTIONS' }, 'wrong-method'],
    ['a WebSocket', { ...aPageLoad, site: undefined, upgrade: 'websocket' }, 'upgrade'],
    ['a stop without key', { ...aCall, path: '/stop', key: undefined }, 'key-refused'],
    ['a stop by GET', { ...aCall, path: '/stop', method: 'GET' }, 'wrong-method'],
    [
      'an entry from another origin',
      { ...aCall, path: '/enter', origin: 'http://evil.test' },
      'wrong-origin',
    ],
    ['PUT', { ...aCall, method: 'PUT' }, 'wrong-method'],
  ])('%s', (_name, request, refusal) => {
    expect(guard(request, own)).toEqual(fail(refusal));
  });
});
