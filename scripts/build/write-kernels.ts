// npm run kernels: compiles src/model/wasm-simd/assembly.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compileKernels, kernelFile, KERNELS } from './kernels.ts';

for (const name of Object.keys(KERNELS)) {
  const bytes = compileKernels(name);
  mkdirSync(dirname(kernelFile(name)), { recursive: true });
  writeFileSync(kernelFile(name), bytes);
  console.log(`${kernelFile(name)}: ${bytes.length} bytes`);
}
