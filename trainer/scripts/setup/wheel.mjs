import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { CPU, GPU, trainerFolder } from './binding.mjs';
import { compileGpu, rebuild } from './rebuild.mjs';

/**
 * The wheels of the newest TensorFlow whose headers tfjs-node 4.22 still compiles against; with CUDA
 * those of its extra `and-cuda`, too (NCCL aside, which is for several GPUs).
 *
 * @type {Record<'cpu' | 'cuda', { folder: string, wheels: string[] }>}
 */
const WHEELS = JSON.parse(
  readFileSync(new URL('./wheels.json', import.meta.url), 'utf8'),
);

/** Names that tfjs-node looks for; the one with 2.9.1 keeps it from downloading. */
const LINKS = {
  'libtensorflow.so': 'libtensorflow_cc.so.2',
  'libtensorflow.so.2': 'libtensorflow_cc.so.2',
  'libtensorflow.so.2.9.1': 'libtensorflow_cc.so.2',
  'libtensorflow_framework.so': 'libtensorflow_framework.so.2',
};

/** Takes out of a wheel (argument 1) what the binding needs, into a folder (argument 2). */
const UNPACK = `
import os, sys, zipfile
WANTED = ('tensorflow/include/', 'tensorflow/libtensorflow_', 'nvidia/')
with zipfile.ZipFile(sys.argv[1]) as wheel:
    for name in wheel.namelist():
        if name.startswith(WANTED):
            path = wheel.extract(name, sys.argv[2])
            if '/bin/' in name:
                os.chmod(path, 0o755)
`;

/**
 * Builds the binding against the library in TensorFlow's Python wheel: for machines that reach a
 * Python package index but not Google's storage, and for CUDA 12.
 *
 * @param {'cpu' | 'cuda'} kind
 * @returns {Promise<string | undefined>} why it did not work, else undefined.
 */
export async function buildWithWheel(kind = 'cpu') {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return 'TensorFlow’s Python wheel is a way for Linux on x64 only';
  }
  const { folder, wheels } = WHEELS[kind];
  // Outside node_modules, which `npm ci` empties, to be downloaded only once.
  const unpacked = join(trainerFolder, '.cache', folder);
  const problem = existsSync(unpacked)
    ? undefined
    : fetchWheels(unpacked, wheels);
  if (problem) return problem;
  layOut(kind === 'cpu' ? CPU : GPU, unpacked);
  const isBuilt = kind === 'cpu' ? await rebuild(CPU) : await compileGpu();
  if (isBuilt) return undefined;
  return 'the binding could not be built: that takes make, g++ and Python';
}

/**
 * Downloads the wheels and unpacks them into a folder, wholly or not at all.
 *
 * @param {string} unpacked
 * @param {string[]} wheels
 * @returns {string | undefined} why it did not work, else undefined.
 */
function fetchWheels(unpacked, wheels) {
  const python = ['python3', 'python'].find((one) =>
    succeeds(one, ['-m', 'pip', '--version']),
  );
  if (!python) return 'there is no Python with pip';
  const folder = `${unpacked}.part`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const [i, wheel] of wheels.entries()) {
      if (wheels.length > 1) {
        console.error(
          `Downloading ${wheel} (${i + 1} of ${wheels.length}) ...`,
        );
      }
      if (!succeeds(python, download(folder, wheel))) {
        return `pip could not download ${wheel}`;
      }
      const file = readdirSync(folder).find((name) => name.endsWith('.whl'));
      if (!file) return `pip brought no ${wheel}`;
      if (!succeeds(python, ['-c', UNPACK, join(folder, file), folder])) {
        return `${wheel} could not be unpacked: is the disk full?`;
      }
      rmSync(join(folder, file));
    }
    renameSync(folder, unpacked);
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} wheel
 */
function download(folder, wheel) {
  return [
    ...['-m', 'pip', 'download', '--no-deps', '--only-binary=:all:'],
    ...['--implementation', 'cp', '--python-version', '3.11', '--abi', 'cp311'],
    ...['--platform', 'manylinux_2_17_x86_64'],
    ...[
      '--platform',
      'manylinux2014_x86_64',
      '--platform',
      'manylinux1_x86_64',
    ],
    ...['--dest', folder, wheel],
  ];
}

/**
 * Puts headers and libraries where binding.gyp expects them. TensorFlow looks for NVIDIA's libraries
 * at `../nvidia` from where it lies itself (its RUNPATH), so that no search path needs setting.
 *
 * @param {import('./binding.mjs').NativePackage} one
 * @param {string} unpacked
 */
function layOut(one, unpacked) {
  const deps = join(one.folder, 'deps');
  rmSync(deps, { recursive: true, force: true });
  mkdirSync(join(deps, 'lib'), { recursive: true });
  symlinkSync(join(unpacked, 'tensorflow/include'), join(deps, 'include'));
  for (const library of new Set(Object.values(LINKS))) {
    symlinkSync(
      join(unpacked, 'tensorflow', library),
      join(deps, 'lib', library),
    );
  }
  for (const [name, library] of Object.entries(LINKS)) {
    symlinkSync(library, join(deps, 'lib', name));
  }
  const nvidia = join(unpacked, 'nvidia');
  if (existsSync(nvidia)) symlinkSync(nvidia, join(deps, 'nvidia'));
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'ignore',
    timeout: 30 * 60_000,
  });
  return status === 0;
}
