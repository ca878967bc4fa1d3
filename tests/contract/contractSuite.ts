import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationNames, type OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import type { Input, Output } from '#shared/contract/reply';
import type { Delivery } from '#shared/contract/views';
import type { Result } from '#shared/result';
import { badCalls } from './badCalls';
import { wholeJob } from './wholeJob';

/** A way into a workbench: what a page or a program on the other side of a door can do. */
export interface Door {
  call(name: string, input: unknown): Promise<Result<unknown, Problem>>;
  /** The bytes of a file the workbench delivered through this door. */
  fetch(delivery: Delivery): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Opens a door on a workbench that keeps its data in the folder. */
export type OpenDoor = (folder: string) => Promise<Door>;

/** Typed calls through a door, with a record of what was called. */
export interface Caller {
  /** The output of a call that must succeed. */
  readonly take: <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** The problem of a call that must be refused. */
  readonly refused: (name: string, input: unknown) => Promise<Problem>;
  readonly fetch: (delivery: Delivery) => Promise<Uint8Array>;
  /** Closes the door and opens another one on the same folder. */
  readonly reopen: () => Promise<void>;
}

/**
 * What every door must do: the whole job, and the refusal of everything else. Each door's test file calls this with
 * its own way in; a new operation fails the last test until it is called both well and badly.
 */
export function contractSuite(name: string, openDoor: OpenDoor): void {
  describe(`the contract through ${name}`, () => {
    const calledWell = new Set<string>();
    const calledBadly = new Set<string>();
    let folder = '';
    let door: Door | null = null;

    const present = (): Door => {
      if (door === null) throw new Error('the door is closed');
      return door;
    };
    const caller: Caller = {
      async take<Name extends OperationName>(operation: Name, input: Input<Name>) {
        const reply = await present().call(operation, input);
        if (!reply.ok) throw new Error(`${operation} was refused: ${JSON.stringify(reply.problem)}`);
        calledWell.add(operation);
        return reply.value as Output<Name>;
      },
      async refused(operation, input) {
        const reply = await present().call(operation, input);
        if (reply.ok) throw new Error(`${operation} was not refused`);
        calledBadly.add(operation);
        return reply.problem;
      },
      fetch: (delivery) => present().fetch(delivery),
      async reopen() {
        await present().close();
        door = await openDoor(folder);
      },
    };

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'plumbline-contract-'));
      door = await openDoor(folder);
    });
    afterAll(async () => {
      await door?.close();
      await rm(folder, { recursive: true, force: true });
    });

    wholeJob(caller);
    badCalls(caller);

    it('has called every operation well and badly', () => {
      const missing = (called: ReadonlySet<string>) => operationNames.filter((each) => !called.has(each));
      expect({ well: missing(calledWell), badly: missing(calledBadly) }).toEqual({ well: [], badly: [] });
    });
  });
}
