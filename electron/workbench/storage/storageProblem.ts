import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';

/** Carries a named problem through code that can only throw: the lowdb adapter and the steps of one durable write. */
export class StorageError extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.code);
  }
}

/** The system's code of a failed disk operation (ENOSPC, …), or null when something else was thrown: a bug. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

export function isMissing(error: unknown): boolean {
  return systemCode(error) === 'ENOENT';
}

/** Runs steps on the disk that write the named file; what the system refuses comes back as a problem. */
export function tryToWrite<Value>(
  file: string,
  steps: () => Promise<Value>,
): Promise<Result<Value, FileProblem>> {
  return attempt(steps, (code) => writeProblem(file, code));
}

/** Runs steps on the disk that read the named file; what the system refuses comes back as a problem. */
export function tryToRead<Value>(
  file: string,
  steps: () => Promise<Value>,
): Promise<Result<Value, FileProblem>> {
  return attempt(steps, (code) => ({ code: 'read-failed', file, systemCode: code }));
}

/** The value, or the problem thrown for a caller that cannot take a Result. */
export function orThrow<Value>(result: Result<Value, FileProblem>): Value {
  if (!result.ok) throw new StorageError(result.problem);
  return result.value;
}

async function attempt<Value>(
  steps: () => Promise<Value>,
  toProblem: (code: string) => FileProblem,
): Promise<Result<Value, FileProblem>> {
  try {
    return ok(await steps());
  } catch (error) {
    if (error instanceof StorageError) return fail(error.problem);
    const code = systemCode(error);
    if (code === null) throw error;
    return fail(toProblem(code));
  }
}

function writeProblem(file: string, code: string): FileProblem {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', file };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'folder-read-only', file };
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'folder-missing', file };
    default:
      return { code: 'write-failed', file, systemCode: code };
  }
}
