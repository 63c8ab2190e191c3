// Gives the trainer TensorFlow (tfjs-node's native library) where that can be had, and says so in
// one sentence where it cannot: then the trainer computes with wasm. Never fails. Tried once for
// each set of versions; `npm run trainer -- setup` tries anew.
import { rmSync } from 'node:fs';
import { buildWithWheel } from './setup/wheel.mjs';
import { bindingLoads, bindingWorks, CPU } from './setup/binding.mjs';
import { readStamp, stampFile, writeStamp } from './setup/stamp.mjs';
import { rebuild } from './setup/rebuild.mjs';

if (process.argv.includes('--again')) rmSync(stampFile, { force: true });
if (!readStamp()) writeStamp(await setUp());

/** @returns {Promise<'tensorflow' | 'wasm'>} */
async function setUp() {
  if (bindingLoads()) return 'tensorflow';
  console.error('Setting up TensorFlow for the trainer (once) ...');
  if ((await rebuild()) && bindingWorks()) return 'tensorflow';
  rmSync(CPU.binding, { force: true });
  const problem = await buildWithWheel();
  if (!problem && bindingWorks()) return 'tensorflow';
  // A library that crashes when it is loaded must not be found again.
  rmSync(CPU.binding, { force: true });
  console.error(
    `TensorFlow could not be set up${problem ? ` (its own download failed, and ${problem})` : ''}, so the trainer will compute with wasm, which works but is slower; "npm run trainer -- setup" tries once more.`,
  );
  return 'wasm';
}
