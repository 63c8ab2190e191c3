import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageFolder, trainerFolder } from './binding.mjs';
import { rebuild } from './rebuild.mjs';

/** The newest TensorFlow whose headers tfjs-node 4.22 still compiles against. */
const WHEEL = 'tensorflow-cpu==2.15.1';

/** What we need of it: outside node_modules, which `npm ci` empties, to be downloaded only once. */
const UNPACKED = join(
  trainerFolder,
  '.cache',
  WHEEL.replace('==', '-'),
  'tensorflow',
);

/** Names that tfjs-node looks for; the one with 2.9.1 keeps it from downloading. */
const LINKS = {
  'libtensorflow.so': 'libtensorflow_cc.so.2',
  'libtensorflow.so.2': 'libtensorflow_cc.so.2',
  'libtensorflow.so.2.9.1': 'libtensorflow_cc.so.2',
  'libtensorflow_framework.so': 'libtensorflow_framework.so.2',
};

/** Takes out of the wheel (argument 1) what the binding needs, into a folder (argument 2). */
const UNPACK = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel:
    for name in wheel.namelist():
        if name.startswith(('tensorflow/include/', 'tensorflow/libtensorflow_')):
            wheel.extract(name, sys.argv[2])
`;

/**
 * Builds the binding against the library in TensorFlow's Python wheel, for machines that reach a
 * Python package index but not Google's storage.
 *
 * @returns {Promise<string | undefined>} why it did not work, else undefined.
 */
export async function buildWithWheel() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'its own download failed, and the other way is for Linux on x64 only';
  }
  const problem = existsSync(UNPACKED) ? undefined : fetchWheel();
  if (problem) return `its own download failed, and ${problem}`;
  layOut();
  if (await rebuild()) return undefined;
  return 'its binding could not be built: that takes make, g++ and Python';
}

/**
 * Downloads the wheel and unpacks it into {@link UNPACKED}, wholly or not at all.
 *
 * @returns {string | undefined} why it did not work, else undefined.
 */
function fetchWheel() {
  const python = ['python3', 'python'].find((one) =>
    succeeds(one, ['-m', 'pip', '--version']),
  );
  if (!python) return 'there is no pip';
  const folder = `${UNPACKED}.part`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    if (!succeeds(python, download(folder))) {
      return `so did pip's of ${WHEEL}`;
    }
    const wheel = readdirSync(folder).find((name) => name.endsWith('.whl'));
    if (!wheel) return `pip brought no ${WHEEL}`;
    if (!succeeds(python, ['-c', UNPACK, join(folder, wheel), folder])) {
      return `${WHEEL} could not be unpacked`;
    }
    renameSync(join(folder, 'tensorflow'), UNPACKED);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function download(folder) {
  return [
    ...['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:'],
    ...['--implementation', 'cp', '--python-version', '3.11', '--abi', 'cp311'],
    ...['--platform', 'manylinux_2_17_x86_64', '--dest', folder, WHEEL],
  ];
}

/** Puts headers and libraries where binding.gyp expects them. */
function layOut() {
  const deps = join(packageFolder, 'deps');
  rmSync(deps, { recursive: true, force: true });
  mkdirSync(join(deps, 'lib'), { recursive: true });
  symlinkSync(join(UNPACKED, 'include'), join(deps, 'include'));
  for (const library of new Set(Object.values(LINKS))) {
    symlinkSync(join(UNPACKED, library), join(deps, 'lib', library));
  }
  for (const [name, library] of Object.entries(LINKS)) {
    symlinkSync(library, join(deps, 'lib', name));
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 15 * 60_000,
  });
  return status === 0;
}
