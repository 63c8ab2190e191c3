import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Node 20 knows relaxed SIMD, but not by itself; later ones need no flag.
if (process.version.startsWith('v20.')) {
  setFlagsFromString('--experimental-wasm-relaxed-simd');
}

export const VARIANTS = ['simd', 'relaxed-simd'] as const;
type Variant = (typeof VARIANTS)[number];

/** The compiled kernels as they lie in the repository. */
export function loadKernels(
  variant: Variant | `${Variant}-threads`,
): WebAssembly.Module {
  const file = new URL(`../kernels/${variant}.wasm`, import.meta.url);
  return new WebAssembly.Module(readFileSync(file));
}
