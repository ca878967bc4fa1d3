import { ensureFreshBuild } from '../../electron/freshBuild.mjs';

/** Runs before the tests that start the built program: they test what people start, not what the test runner compiles. */
export default async function buildOnce(): Promise<void> {
  await ensureFreshBuild();
}
