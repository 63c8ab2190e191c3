import relaxedThreadsUrl from '../../model/wasm-simd/kernels/relaxed-simd-threads.wasm?url';
import relaxedUrl from '../../model/wasm-simd/kernels/relaxed-simd.wasm?url';
import simdThreadsUrl from '../../model/wasm-simd/kernels/simd-threads.wasm?url';
import simdUrl from '../../model/wasm-simd/kernels/simd.wasm?url';
import { createWasmEngine } from '../../model/wasm-simd/engine.ts';
import { helpersHere } from '../threads/spawn-helpers.ts';
import type { EngineMaker } from './backend.ts';

const VARIANTS = [
  { id: 'wasm-relaxed-simd', shared: relaxedThreadsUrl, url: relaxedUrl },
  { id: 'wasm-simd', shared: simdThreadsUrl, url: simdUrl },
] as const;

/**
 * Kernels of our own: with fused products where the browser has them, then without; each with all
 * the processor's threads where the page may use them, then on one.
 */
export function wasmMakers(): EngineMaker[] {
  const helpers = helpersHere();
  return VARIANTS.flatMap(({ id, shared, url }) => {
    const alone: EngineMaker = {
      make: async (network) =>
        createWasmEngine(await compiled(url), network, id),
    };
    if (!helpers) return [alone];
    const threads = `${id}-${helpers.count + 1}-threads`;
    const together: EngineMaker = {
      make: async (network) =>
        createWasmEngine(await compiled(shared), network, threads, helpers),
    };
    return [together, alone];
  });
}

/** What the browser does not know does not compile: then the next way is tried. */
async function compiled(url: string): Promise<WebAssembly.Module> {
  const file = await fetch(url);
  return WebAssembly.compile(await file.arrayBuffer());
}
