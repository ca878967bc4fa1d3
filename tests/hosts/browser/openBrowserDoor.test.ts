import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok } from '#shared/result';
import { newLaunchKey } from '../../../electron/hosts/browser/launchKey';
import { openBrowserDoor } from '../../../electron/hosts/browser/openBrowserDoor';
import { openDoorForTest, type TestDoor } from './openDoorForTest';

const pdf = {
  fileName: 'Ålesund – report.pdf',
  mediaType: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF'),
} as const;

describe('the browser door', () => {
  let door: TestDoor;
  beforeEach(async () => (door = await openDoorForTest()));
  afterEach(() => door.end());

  it('hands a call and its input to the workbench and its result back', async () => {
    const answer = await door.call('engagements.list', { a: ['Å', 1] });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      ok: true,
      value: { name: 'engagements.list', input: { a: ['Å', 1] } },
    });
  });

  it('says that the key was refused in the words of the contract', async () => {
    const answer = await door.call('engagements.list', {}, { 'x-plumbline-key': newLaunchKey() });
    expect(answer.status).toBe(401);
    expect(JSON.parse(answer.body)).toEqual({ ok: false, problem: { code: 'key-refused' } });
  });

  it('takes JSON only, so that no form of another page fits', async () => {
    const answer = await door.call('engagements.list', {}, { 'content-type': 'text/plain' });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });

  it('refuses a body that is not JSON', async () => {
    expect((await door.ask('POST', '/call/engagements.list', {}, '{"a":')).status).toBe(400);
  });

  it('refuses a body above two megabytes, and goes on', async () => {
    const answer = await door.call('engagements.create', 'x'.repeat(2_000_001));
    expect(answer.status).toBe(413);
    expect((await door.call('engagements.list', {})).status).toBe(200);
  });

  it('takes a file of more than two megabytes where a file is expected', async () => {
    const answer = await door.call('exchange.import', { text: 'x'.repeat(3_000_000) });
    expect(answer.status).toBe(200);
  });

  it('asks for the body of an announced call only after the guard let it in', async () => {
    const head = (key: string) =>
      `POST /call/x HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nOrigin: http://127.0.0.1:${door.port}\r\n` +
      `x-plumbline-key: ${key}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n` +
      'Expect: 100-continue\r\n\r\n';
    expect(await door.sendRaw(head('no'))).toMatch(/^HTTP\/1.1 401/);
    expect(await door.sendRaw(`${head(door.key)}{}`)).toMatch(/^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 200/);
  });

  it('sends the page with a strict policy and a nonce of its own for styles', async () => {
    const [one, two] = [await door.ask('GET', '/'), await door.ask('GET', '/')];
    const policy = String(one.headers['content-security-policy']);
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
    expect(one.body).toContain(`<meta property="csp-nonce" nonce="${String(nonce)}" />`);
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(two.headers['content-security-policy']).not.toBe(policy);
  });

  it('sends the protective headers with every kind of answer, and never a word of CORS', async () => {
    const answers = [
      await door.ask('GET', '/'),
      await door.ask('GET', '/nothing'),
      await door.call('engagements.list', {}),
      await door.call('engagements.list', {}, { 'x-plumbline-key': undefined }),
      await door.call('engagements.list', {}, { origin: 'http://evil.test' }),
      await door.ask('GET', '/', { host: 'evil.test' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 200, 401, 403, 421]);
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      expect(headers['set-cookie']).toBeUndefined();
    }
  });

  it('serves the files of the page and nothing beside them, however the path is spelt', async () => {
    expect((await door.ask('GET', '/assets/index-1a.js')).status).toBe(200);
    const spellings = [
      '/index.html',
      '/assets/',
      '/assets/../index.html',
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '//etc/passwd',
      '/assets/index-1a.js%00',
      '/assets/INDEX-1A.JS',
      '/assets\\index-1a.js',
      '/?key=x',
      'http://evil.test/',
      '*',
    ];
    for (const path of spellings)
      expect(await door.ask('GET', path), path).toMatchObject({ status: 404, body: '' });
  });

  it('runs no call that does not come by POST, whatever it carries', async () => {
    const answer = await door.ask('GET', '/call/engagements.list', {}, '{}');
    expect(answer).toMatchObject({ status: 403, body: 'wrong-method' });
  });

  it('hands a finished file out once, under its own name, and not without the key', async () => {
    const delivery = await door.downloads.deliver(pdf);
    if (!delivery.ok || delivery.value.kind !== 'download') throw new Error('no download was offered');
    const { path } = delivery.value;
    expect((await door.ask('GET', path, { 'x-plumbline-key': undefined })).status).toBe(401);
    const first = await door.ask('GET', path);
    expect(first).toMatchObject({ status: 200, body: '%PDF' });
    expect(first.headers['content-disposition']).toBe(
      "attachment; filename*=UTF-8''%C3%85lesund%20%E2%80%93%20report.pdf",
    );
    expect((await door.ask('GET', path)).status).toBe(404);
  });

  it('lets in with its code once, and says whenever a spent one is tried', async () => {
    const code = door.newCode();
    const enter = () =>
      door.ask('POST', '/enter', { 'x-plumbline-code': code, 'x-plumbline-key': undefined });
    const [first, second] = [await enter(), await enter()];
    expect(JSON.parse(first.body)).toEqual({ ok: true, value: { key: door.key } });
    expect([second.status, JSON.parse(second.body)]).toEqual([
      401,
      { ok: false, problem: { code: 'key-refused' } },
    ]);
    expect(door.tried).toEqual(['good', 'spent']);
  });

  it('lets nobody in without a code, nor with the key instead', async () => {
    const withKey = await door.ask('POST', '/enter');
    const byPage = await door.ask('POST', '/enter', {
      'x-plumbline-code': door.newCode(),
      origin: 'http://evil.test',
    });
    expect([withKey.status, byPage.status]).toEqual([401, 403]);
  });

  it('is stopped from the page with the key only', async () => {
    expect((await door.ask('POST', '/stop', { 'x-plumbline-key': newLaunchKey() })).status).toBe(401);
    expect((await door.ask('GET', '/stop')).status).toBe(403);
    expect(door.stops()).toBe(0);
    expect((await door.ask('POST', '/stop')).body).toBe('{"ok":true,"value":null}');
    expect(door.stops()).toBe(1);
  });

  it.each([
    ['a part of the page', 'GET', '/'],
    ['a call', 'POST', '/call/engagements.list'],
  ])('speaks nothing but HTTP, also where %s is asked for', async (_name, method, path) => {
    const upgrade = { connection: 'upgrade', upgrade: 'websocket', 'sec-websocket-version': '13' };
    expect(await door.ask(method, path, upgrade)).toMatchObject({ status: 403, body: 'upgrade' });
  });

  it('listens on 127.0.0.1 only', async () => {
    const refused = await new Promise<string>((resolve) => {
      const socket = connect(door.port, '::1');
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      socket.on('connect', () => resolve('connected'));
    });
    expect(refused).not.toBe('connected');
  });

  it('says when its port is taken', async () => {
    const second = await openBrowserDoor({
      page: new Map(),
      dispatch: () => Promise.resolve(ok(null)),
      downloads: door.downloads,
      key: door.key,
      port: door.port,
      onBug: () => undefined,
      onCode: () => undefined,
      onStop: () => undefined,
    });
    expect(second).toEqual({ ok: false, problem: { code: 'port-taken', port: door.port } });
  });

  it.each([
    ['two Host headers', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.test\r\n\r\n'],
    ['no Host header', 'GET / HTTP/1.1\r\n\r\n'],
    ['HTTP/1.0 without Host', 'GET / HTTP/1.0\r\n\r\n'],
    ['a header of 20 KB', `GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    [
      'two lengths',
      'POST /call/x HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
    ],
    [
      'a length beside chunks',
      'POST /call/x HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['bytes that are no HTTP', '\u0016\u0003\u0001\u0002\u0000hello'],
    ['CONNECT', 'CONNECT evil.test:443 HTTP/1.1\r\nHost: evil.test:443\r\n\r\n'],
  ])('ends a connection that sends %s, without an answer of the page', async (_name, text) => {
    const received = await door.sendRaw(text.replaceAll('{port}', String(door.port)));
    expect(received).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  });

  it('cuts a client that sends its headers drop by drop', { timeout: 15_000 }, async () => {
    const received = await door.sendRaw('GET / HTTP/1.1\r\nHost: 127');
    expect(received).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('closing the browser door', () => {
  it('lets a call under way finish and hears no new one', async () => {
    const started = new EventTarget();
    const finish = new EventTarget();
    const door = await openDoorForTest(async () => {
      started.dispatchEvent(new Event('now'));
      await once(finish, 'now');
      return ok('finished');
    });
    const hasStarted = once(started, 'now');
    const underWay = door.call('reports.export', {});
    await hasStarted;
    const closing = door.end();
    await expect(door.call('engagements.list', {})).rejects.toThrow(/ECONNREFUSED/);
    finish.dispatchEvent(new Event('now'));
    expect(JSON.parse((await underWay).body)).toEqual({ ok: true, value: 'finished' });
    await closing;
  });

  it('does not wait for a connection that is merely open', async () => {
    const door = await openDoorForTest();
    const idle = connect(door.port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const gone = new Promise((resolve) => idle.once('close', resolve));
    const beganMs = performance.now();
    await door.end();
    await gone;
    expect(performance.now() - beganMs).toBeLessThan(2_000);
  });

  it('reports a bug of ours and cuts the connection instead of hanging', async () => {
    const door = await openDoorForTest(() => Promise.reject(new Error('broken')));
    await expect(door.call('engagements.list', {})).rejects.toThrow();
    expect(door.bugs).toEqual([new Error('broken')]);
    await door.end();
  });
});
