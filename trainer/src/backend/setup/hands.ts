import path from 'node:path';
import { install } from '../../../../scripts/lib/install.mjs';
import { QUIET_STDOUT, runNode } from '../../../../scripts/lib/run.mjs';
import { GPU, trainerFolder } from '../../../scripts/setup/binding.mjs';
import { rebuild } from '../../../scripts/setup/rebuild.mjs';
import { buildWithWheel } from '../../../scripts/setup/wheel.mjs';
import { writeWholeSync } from '../../files/atomic.ts';
import { folderOf, isInstalled, recordFile } from '../load/optional.ts';
import { freeGiB } from '../report/machine.ts';
import type { Hands } from './set-up.ts';
import { verify } from './verify.ts';

/** Room that the wheels of CUDA want: packed and unpacked, for a moment both. */
const CUDA_GIB = 6;

/** Sets up this machine, with npm and pip. */
export const HANDS: Hands = {
  async packages(name) {
    const args = ['--ignore-scripts'];
    if ((await install(folderOf(name), { args })) === 0) return undefined;
    return `npm could not install the packages of trainer/backends/${name}: check the connection and set up again`;
  },
  async cuda(road) {
    if (road === 'prebuilt') {
      if (await rebuild(GPU)) return undefined;
      return 'libtensorflow could not be downloaded or its binding not be built';
    }
    const free = freeGiB(trainerFolder);
    if (free < CUDA_GIB) {
      return `CUDA's wheels want ${CUDA_GIB} GiB of disk and ${free} GiB are free: make room and set up again`;
    }
    return buildWithWheel('cuda');
  },
  async tensorflow() {
    const script = path.join(trainerFolder, 'scripts/setup.mjs');
    const stdio = [...QUIET_STDOUT];
    const code = await runNode([script, '--again'], {
      cwd: trainerFolder,
      stdio,
    });
    return code === 0 ? undefined : 'its set-up was broken off';
  },
  verify,
  record(name, record) {
    if (!isInstalled(name)) return;
    const text = JSON.stringify({ ...record, node: process.version }, null, 2);
    writeWholeSync(recordFile(name), `${text}\n`);
  },
};
