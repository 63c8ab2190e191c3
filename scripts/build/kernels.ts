import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main as asc } from 'assemblyscript/asc';
import { root } from '../lib/paths.mjs';

const SOURCE = 'src/model/wasm-simd/assembly/index.ts';

/** The kernels' variants, by the name of their file, with what the compiler is told. */
export const KERNELS: Readonly<Record<string, readonly string[]>> = {
  simd: [],
  'relaxed-simd': ['--enable', 'relaxed-simd'],
};

/** Where a variant lies. Compiled kernels are part of the repository; a test compiles them again. */
export const kernelFile = (name: string) =>
  join(root, `src/model/wasm-simd/kernels/${name}.wasm`);

/**
 * Compiles one variant of the CPU's kernels.
 *
 * @throws Error with the compiler's words.
 */
export async function compileKernels(name: string): Promise<Uint8Array> {
  let made: Uint8Array | undefined;
  const { error, stderr } = await asc(
    [
      SOURCE,
      ...['--outFile', 'kernels.wasm', '--optimizeLevel', '3'],
      ...['--runtime', 'stub', '--noAssert', '--importMemory'],
      // Vectors cross no border of the module, whatever the compiler fears.
      ...['--disableWarning', '112', '--enable', 'simd', ...KERNELS[name]!],
    ],
    {
      readFile(file) {
        try {
          return readFileSync(join(root, file), 'utf8');
        } catch {
          return null;
        }
      },
      writeFile(file, contents) {
        if (file === 'kernels.wasm') made = contents as Uint8Array;
      },
      listFiles: () => [],
    },
  );
  if (error || !made)
    throw new Error(`${error?.message}\n${stderr.toString()}`);
  return made;
}
