import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { expect, test } from './support/plumbline';

/** A page of another origin on this machine, blank. */
async function startHostileServer(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>hostile</title>');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, server };
}

test.use({ expectsComplaints: true });

test('a name that was re-pointed to this machine reads nothing', async ({ plumbline, launchOptions }) => {
  const { port } = plumbline.door();
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP evil.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    const answer = await page.goto(`http://evil.test:${port}/`);
    expect(answer?.status()).toBe(421);
    const read = await page.evaluate(async (key) => {
      const call = await fetch('/call/workspace.describe', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-plumbline-key': key },
        body: '{}',
      });
      return { status: call.status, text: await call.text() };
    }, plumbline.door().key);
    expect(read).toEqual({ status: 421, text: 'wrong-host' });
  } finally {
    await browser.close();
  }
});

test('a page on another port changes nothing and reads nothing', async ({ page, plumbline }) => {
  const { port, key, call } = plumbline.door();
  const hostile = await startHostileServer();
  const before = await call('settings.read', {});
  await page.goto(`http://127.0.0.1:${hostile.port}/`);
  const outcome = await page.evaluate(
    async ({ target, key }) => {
      const name = (value: Promise<unknown>) =>
        value.then(
          () => 'answered',
          () => 'blocked',
        );
      const body = JSON.stringify({ theme: 'dark' });
      const url = `${target}/call/settings.update`;
      const withKey = { 'content-type': 'application/json', 'x-plumbline-key': key };
      const form = document.createElement('form');
      const frame = document.createElement('iframe');
      frame.name = 'into';
      form.method = 'post';
      form.action = url;
      form.target = 'into';
      form.enctype = 'text/plain';
      document.body.append(frame, form);
      form.submit();
      const picture = new Image();
      const shown = new Promise((resolve) => {
        picture.onload = () => resolve('shown');
        picture.onerror = () => resolve('blocked');
      });
      picture.src = `${target}/plumbline.svg`;
      const script = document.createElement('script');
      const ran = new Promise((resolve) => {
        script.onload = () => resolve('ran');
        script.onerror = () => resolve('blocked');
      });
      script.src = `${target}/`;
      document.head.append(script);
      const socket = new WebSocket(target.replace('http', 'ws'));
      const connected = new Promise((resolve) => {
        socket.onopen = () => resolve('connected');
        socket.onerror = () => resolve('blocked');
      });
      const events = new EventSource(`${target}/`);
      const streamed = new Promise((resolve) => {
        events.onopen = () => resolve('streamed');
        events.onerror = () => resolve('blocked');
      });
      // Blind on purpose: such a page cannot read the answer, so what counts is that nothing has changed.
      await fetch(url, { method: 'POST', mode: 'no-cors', body }).catch(() => undefined);
      return {
        cors: await name(fetch(url, { method: 'POST', headers: withKey, body })),
        read: await name(fetch(`${target}/`)),
        picture: await shown,
        script: await ran,
        socket: await connected,
        events: await streamed,
      };
    },
    { target: `http://127.0.0.1:${port}`, key },
  );
  expect(outcome).toEqual({
    cors: 'blocked',
    read: 'blocked',
    picture: 'blocked',
    script: 'blocked',
    socket: 'blocked',
    events: 'blocked',
  });
  expect(await call('settings.read', {})).toEqual(before);
  await new Promise((closed) => hostile.server.close(closed));
});
