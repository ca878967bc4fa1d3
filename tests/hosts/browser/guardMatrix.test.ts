import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks, guard, guardOf, type RequestFacts } from '../../../electron/hosts/browser/guard';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';
import { guardMatrix, mistakesOf } from './guardMatrix';
import { openDoorForTest, type TestDoor } from './openDoorForTest';

/** A call as bytes, with exactly these headers. */
function bytesOf({ method, path, host, origin, site, key }: RequestFacts): string {
  const headers = {
    Host: host,
    Origin: origin,
    'Sec-Fetch-Site': site,
    'x-plumbline-key': key,
    'Content-Type': 'application/json',
    'Content-Length': '2',
    Connection: 'close',
  };
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  );
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n{}`;
}

describe('whatever the mixture of host, origin, method, key and site, a call is heard from the page only', () => {
  let door: TestDoor;
  beforeAll(async () => (door = await openDoorForTest()));
  afterAll(() => door.end());

  it('over raw sockets', async () => {
    const cases = guardMatrix(door);
    const counted: Record<string, number> = {};
    for (const { request, isHeard } of cases) {
      const answer = await door.sendRaw(bytesOf(request));
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 'none';
      expect(status === '200', JSON.stringify(request)).toBe(isHeard);
      if (!isHeard) expect(answer).not.toContain('engagements.list');
      counted[status] = (counted[status] ?? 0) + 1;
    }
    const words = Object.entries(counted).map(([status, count]) => `${count} x ${status}`);
    process.stdout.write(`door matrix over raw sockets: ${cases.length} cases, ${words.join(', ')}\n`);
    expect(counted).toEqual({ '200': 2, '401': 4, '403': 138, '421': 432 });
  });
});

describe('each check is missed when it is taken out', () => {
  const own = { port: 41_234, key: newLaunchKey() };

  it('and none is missing from the guard', () => {
    expect(mistakesOf(guard, own)).toEqual([]);
  });

  it.each(['wrong-host', 'other-site', 'wrong-origin', 'key-refused'])('%s', (refusal) => {
    const without = guardOf(checks.filter((check) => check.refusal !== refusal));
    const heard = mistakesOf(without, own);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.every(({ isHeard }) => !isHeard)).toBe(true);
  });
});
