import { readFileSync } from 'node:fs';

const kilobyte = 1024;
const megabyte = 1024 * kilobyte;

/**
 * Memory in MB that a process holds at this moment, its heap and everything beside it. Null where the system does not
 * say (only Linux does, in /proc) or the process has ended.
 */
export function residentMemoryMb(pid: number): number | null {
  try {
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
    return resident === undefined ? null : (Number(resident) * kilobyte) / megabyte;
  } catch {
    // No such file: another system, or the process is gone.
    return null;
  }
}
