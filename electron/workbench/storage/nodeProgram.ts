import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import type { ProgramIdentity } from './lock';
import { systemCode } from './storageProblem';

/** This process, as the lock of a data folder names it. */
export function nodeProgram(): ProgramIdentity {
  return { pid: process.pid, host: hostname(), bootId: bootId(), machineId: machineId(), isRunning };
}

/**
 * Linux names every start of the machine. Elsewhere the minute it started stands for it: should rounding make two
 * readings differ, a dead lock is asked about instead of being taken over, never the other way round.
 */
function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return `started-${Math.round((Date.now() / 1000 - uptime()) / 60)}`;
  }
}

/** Linux with systemd or D-Bus names the machine; other systems would need a program of theirs to tell. */
function machineId(): string | null {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim() || null;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** Signal 0 sends nothing; EPERM means that the process runs and belongs to somebody else. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) !== 'ESRCH';
  }
}
