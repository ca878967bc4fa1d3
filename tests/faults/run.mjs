import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildPrograms } from './buildPrograms.mjs';

/*
 * npm run faults            everything, at full length
 * npm run faults -- --quick a bounded part of everything, as the tests run it
 */
const unknown = process.argv.slice(2).filter((option) => option !== '--quick' && option !== '--full');
if (unknown.length > 0) {
  console.error(`unknown option: ${unknown.join(' ')} (known: --quick, --full)`);
  process.exit(2);
}
const effort = process.argv.includes('--quick') ? 'quick' : 'full';
const built = await buildPrograms(['main', 'writerProgram'], 'faults');
const { runFaults } = await import(pathToFileURL(join(built, 'main.mjs')).href);
const isNothingLost = await runFaults(join(built, 'writerProgram.mjs'), effort, (line) => console.log(line));
process.exit(isNothingLost ? 0 : 1);
