import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanup, configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { carriesFile } from '#shared/contract/callBody';
import type { OperationName } from '#shared/contract/contract';
import { fail } from '#shared/result';
import type { Workbench } from '#workbench/createWorkbench';
import { createDispatch } from '#workbench/dispatch';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { App } from '../../renderer/app/App';
import { createClient, type Client } from '../../renderer/client/client';
import type { Transport } from '../../renderer/client/transport';
import { prepareWording } from '../../renderer/wording';
import { openForTest } from './openForTest';

export interface OpenPage {
  readonly client: Client;
  readonly user: UserEvent;
  /** Lets no call through, as when the program behind the page has ended; or lets them through again. */
  readonly setCut: (reason: 'connection-lost' | 'key-refused' | null) => void;
  /** From now on the handler of this operation throws, as a bug would; null mends it. */
  readonly breakHandler: (name: OperationName | null, message?: string) => void;
  readonly close: () => Promise<void>;
}

// What is waited for may take a while where several tests run at once; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

/** The whole interface at one of its addresses, on a workbench in this process and a folder of its own. */
export async function openPage(
  prepare: (client: Client) => Promise<unknown> = () => Promise.resolve(),
  options: {
    readonly address?: string;
    readonly cut?: 'key-refused';
    /** The folder is held by another program: what was prepared can be looked at. */
    readonly isReadOnly?: boolean;
    /** What the disk says is free; the truth unless told. */
    readonly freeBytes?: number;
  } = {},
): Promise<OpenPage> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-page-'));
  const { freeBytes } = options;
  const fileSystem =
    freeBytes === undefined
      ? nodeFileSystem
      : { ...nodeFileSystem, freeBytes: () => Promise.resolve(freeBytes) };
  const { workbench } = await openForTest(folder, 'read-write', fileSystem);
  const open: Workbench[] = [workbench];
  let cut: 'connection-lost' | 'key-refused' | null = null;
  let broken: Workbench['dispatch'] | null = null;
  const client = createClient(
    transportTo(
      (name, input) => (broken ?? (open.at(-1) ?? workbench).dispatch)(name, input),
      () => cut,
    ),
  );
  await prepareWording();
  giveElementsASize();
  await prepare(client);
  if (options.isReadOnly === true) open.push((await openForTest(folder, 'read-only')).workbench);
  cut = options.cut ?? null;
  window.localStorage.clear();
  window.location.hash = options.address ?? '/';
  const user = userEvent.setup();
  render(<App client={client} />);
  return {
    client,
    user,
    setCut: (reason) => {
      cut = reason;
    },
    breakHandler: (name, message = 'broken') => {
      const { handlers } = open.at(-1) ?? workbench;
      const ports = { now: () => new Date(), newId: randomUUID, log: () => undefined };
      const broke = name && { ...handlers, [name]: () => Promise.reject(new Error(message)) };
      broken = broke && createDispatch(broke, ports);
    },
    close: async () => {
      cleanup();
      for (const each of open.toReversed()) {
        const closed = await each.close();
        if (!closed.ok) throw new Error(closed.problem.code);
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Values go through JSON, as they do on their way to every door. */
function transportTo(
  dispatch: Workbench['dispatch'],
  cut: () => 'connection-lost' | 'key-refused' | null,
): Transport {
  return {
    call: async (name, input) => {
      const reason = cut();
      if (reason !== null) return fail({ code: reason });
      const sent = carriesFile(input)
        ? { ...throughJson({ ...input, bytes: null }), bytes: input.bytes }
        : throughJson(input);
      return throughJson(await dispatch(name, sent));
    },
    receive: () => Promise.resolve({ ok: true, value: null }),
    onFlushRequest: () => () => undefined,
    server: null,
  };
}

function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** The DOM of the tests lays nothing out; long lists render only what fits, so things need a size. */
function giveElementsASize(): void {
  for (const [name, size] of [
    ['clientWidth', 1200],
    ['clientHeight', 2000],
    ['offsetWidth', 1200],
    ['offsetHeight', 2000],
  ] as const)
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
}
