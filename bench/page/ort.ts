import * as ort from 'onnxruntime-web/webgpu';
import type { Loaded, LoadRuntime, Task } from './runtime.ts';

const on =
  (provider: 'webgpu' | 'wasm'): LoadRuntime =>
  async ({ pixels, pictures, threads, file }: Task): Promise<Loaded> => {
    ort.env.wasm.wasmPaths = new URL('ort/', document.baseURI).href;
    ort.env.wasm.numThreads = threads;
    const session = await ort.InferenceSession.create(
      await file('starter.onnx'),
      { executionProviders: [provider], graphOptimizationLevel: 'all' },
    );
    const { width, height } = pictures[0]!;
    const views = pictures.length;
    const cells = width * height;
    const planes = Float32Array.from(pixels, (_, i) => {
      const view = Math.floor(i / (3 * cells));
      const channel = Math.floor(i / cells) % 3;
      return pixels[(view * cells + (i % cells)) * 3 + channel]!;
    });
    const shape = [views, 3, height, width];
    return {
      id: `onnxruntime-web ${provider}`,
      async run() {
        const input = new ort.Tensor('float32', planes, shape);
        const { logits } = await session.run({ input });
        return logits!.data.slice();
      },
    };
  };

export const ortWebGpu = on('webgpu');
export const ortCpu = on('wasm');
