import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDoorForTest, type TestDoor } from './openDoorForTest';

let door: TestDoor;
beforeEach(async () => (door = await openDoorForTest()));
afterEach(() => door.end());

const headOf = (more: string) =>
  `POST /call/engagements.list HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nOrigin: http://127.0.0.1:${door.port}\r\n` +
  `x-plumbline-key: ${door.key}\r\nContent-Type: application/json\r\n${more}\r\n\r\n`;

it('refuses a body of a gigabyte as soon as it is announced', async () => {
  expect(await door.sendRaw(headOf('Content-Length: 1000000000'))).toMatch(/^HTTP\/1\.1 413 /);
});

it('stops reading a body that turns out to be too large, and goes on', { timeout: 30_000 }, async () => {
  const sent = await new Promise<number>((resolve) => {
    const socket = connect(door.port, '127.0.0.1');
    const part = Buffer.from(`10000\r\n${'x'.repeat(0x10000)}\r\n`);
    let bytes = 0;
    let isOpen = true;
    const stream = (): void => {
      if (!isOpen || bytes > 1_000_000_000) return;
      bytes += part.length;
      socket.write(part, (error) => {
        if (!error) stream();
      });
    };
    socket.on('error', () => undefined);
    socket.on('close', () => {
      isOpen = false;
      resolve(bytes);
    });
    socket.write(headOf('Transfer-Encoding: chunked'), stream);
  });
  expect(sent).toBeLessThan(20_000_000);
  expect((await door.call('engagements.list', {})).status).toBe(200);
});

it('outlives two thousand connections that say nothing', { timeout: 60_000 }, async () => {
  const sockets: Socket[] = [];
  let isOpen = 0;
  for (let count = 0; count < 2_000; count += 1) {
    const socket = connect(door.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.on('connect', () => (isOpen += 1));
    socket.on('close', () => (isOpen -= 1));
    sockets.push(socket.resume());
  }
  await expect.poll(() => isOpen, { timeout: 20_000 }).toBeLessThanOrEqual(256);
  for (const socket of sockets) socket.destroy();
  await expect
    .poll(async () => (await door.call('engagements.list', {}).catch(() => null))?.status)
    .toBe(200);
});

it('answers any path with a page of its own list or with nothing', async () => {
  const odd = [
    '%',
    '%00',
    '..',
    '//',
    '\\',
    '?',
    '#',
    ';',
    '%2e%2e',
    'é',
    'x'.repeat(4_000),
    ' ',
    '%ff',
    'call',
    'enter',
  ];
  for (const one of odd)
    for (const two of odd) {
      const path = encodeURI(`/${one}/${two}`).replaceAll('%25', '%');
      const { status, body } = await door.ask('GET', path);
      expect([403, 404, 431], path).toContain(status);
      expect(body.length, path).toBeLessThan(20);
    }
});
