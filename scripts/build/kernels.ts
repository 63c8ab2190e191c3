import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../lib/paths.mjs';

const COMPILER = 'node_modules/assemblyscript/bin/asc.js';
const SOURCE = 'src/model/wasm-simd/assembly/index.ts';

const RELAXED = ['--enable', 'relaxed-simd'];
/** As many pages of memory as 32 bits can address: a module must name a limit to share it. */
const SHARED = [
  ...['--enable', 'threads', '--sharedMemory'],
  ...['--maximumMemory', '65536'],
];

/** The kernels' variants, by the name of their file, with what the compiler is told. */
export const KERNELS: Readonly<Record<string, readonly string[]>> = {
  simd: [],
  'relaxed-simd': RELAXED,
  'simd-threads': SHARED,
  'relaxed-simd-threads': [...RELAXED, ...SHARED],
};

/** Where a variant lies. Compiled kernels are part of the repository; a test compiles them again. */
export const kernelFile = (name: string) =>
  join(root, `src/model/wasm-simd/kernels/${name}.wasm`);

/**
 * Compiles one variant of the CPU's kernels. AssemblyScript runs as a program: its types would
 * change those of `Array` in the whole project.
 *
 * @throws Error with the compiler's words.
 */
export function compileKernels(name: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'which-country-kernels-'));
  const file = join(folder, 'kernels.wasm');
  const options = [
    ...['--outFile', file, '--optimizeLevel', '3'],
    ...['--runtime', 'stub', '--noAssert', '--importMemory'],
    // Vectors cross no border of the module, whatever the compiler fears.
    ...['--disableWarning', '112', '--enable', 'simd', ...KERNELS[name]!],
  ];
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [COMPILER, SOURCE, ...options],
      { cwd: root, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the kernels do not compile:\n${stderr}`);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
