import { loadAndCompile, loadLiteRt, Tensor } from '@litertjs/core';
import type { Loaded, LoadRuntime, Task } from './runtime.ts';

const on =
  (accelerator: 'webgpu' | 'wasm'): LoadRuntime =>
  async ({ pixels, pictures, threads, file }: Task): Promise<Loaded> => {
    const threaded = accelerator === 'wasm' && threads > 1;
    const path = new URL('litert/', document.baseURI).href;
    await loadLiteRt(path, { threads: threaded });
    const { width, height } = pictures[0]!;
    const views = pictures.length;
    const model = await loadAndCompile(await file(`starter-${views}.tflite`), {
      accelerator,
      ...(threaded && { cpuOptions: { numThreads: threads } }),
    });
    return {
      id: `litert ${accelerator}`,
      async run() {
        const input = new Tensor(pixels, [views, height, width, 3]);
        const there =
          accelerator === 'webgpu' ? await input.moveTo('webgpu') : input;
        const [output] = await model.run(there);
        const back =
          accelerator === 'webgpu' ? await output!.moveTo('wasm') : output!;
        const logits = Float32Array.from(back.toTypedArray());
        there.delete();
        back.delete();
        return logits;
      },
    };
  };

export const liteRtWebGpu = on('webgpu');
export const liteRtCpu = on('wasm');
