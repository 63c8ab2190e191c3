import relaxedUrl from '../../model/wasm-simd/kernels/relaxed-simd.wasm?url';
import simdUrl from '../../model/wasm-simd/kernels/simd.wasm?url';
import { createWasmEngine } from '../../model/wasm-simd/engine.ts';
import type { EngineMaker } from './backend.ts';

const VARIANTS = [
  { id: 'wasm-relaxed-simd', url: relaxedUrl },
  { id: 'wasm-simd', url: simdUrl },
] as const;

/** Kernels of our own: with fused products where the browser has them, then without. */
export function wasmMakers(): EngineMaker[] {
  return VARIANTS.map(({ id, url }) => ({
    make: async (network) => {
      const file = await fetch(url);
      // What the browser does not know does not compile: then the next way is tried.
      const module = await WebAssembly.compile(await file.arrayBuffer());
      return createWasmEngine(module, network, id);
    },
  }));
}
