import type { Probe } from '../../src/worker/backends/backend.ts';
import { probeWasm } from '../../src/worker/backends/wasm.ts';
import { probeWebGpu } from '../../src/worker/backends/webgpu.ts';
import type { Loaded, LoadRuntime, Task } from './runtime.ts';

/** The page's own way, through the code that the page runs. */
const through =
  (probe: Probe): LoadRuntime =>
  async ({ network, pictures }: Task): Promise<Loaded> => {
    const candidate = await probe();
    if (!candidate) throw new Error('not there');
    const backend = await candidate.open();
    const engine = await backend.engines[0]!.make(network);
    return {
      id: engine.id,
      async run() {
        const views = await backend.checked(() => engine.infer(pictures));
        return Float32Array.from(views.flatMap(({ logits }) => [...logits]));
      },
    };
  };

export const oursWebGpu = through(probeWebGpu);
export const oursCpu = through(probeWasm);
