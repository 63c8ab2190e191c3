import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import threadedUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url';
import type { BackendName } from '../../src/model/engine.ts';
import type { TfCore } from '../../src/model/tf.ts';
import { createTfjsEngine } from '../../src/model/tfjs/engine.ts';
import type { Loaded, Task } from './runtime.ts';

/** Stock tfjs on the folded graph, all views in one batch. */
export async function tfjsWebGpu(task: Task): Promise<Loaded> {
  const [tf] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-backend-webgpu'),
  ]);
  return run(tf, 'webgpu', task);
}

export async function tfjsCpu(task: Task): Promise<Loaded> {
  const [tf, wasm] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-backend-wasm'),
  ]);
  wasm.setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': threadedUrl,
  });
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', task.threads > 1);
  if (task.threads > 1) wasm.setThreadsCount(task.threads);
  return run(tf, 'wasm', task);
}

async function run(
  tf: TfCore,
  backend: BackendName,
  { network, pictures }: Task,
): Promise<Loaded> {
  if (!(await tf.setBackend(backend))) throw new Error(`no ${backend}`);
  const batch = pictures.length;
  const engine = createTfjsEngine(tf, network, { backend, batch });
  return {
    id: engine.id,
    async run() {
      const views = await engine.infer(pictures);
      return Float32Array.from(views.flatMap(({ logits }) => [...logits]));
    },
  };
}
