import { wrap } from 'comlink';
import type { Ours } from './ours-worker.ts';
import type { Loaded, LoadRuntime, Task } from './runtime.ts';

const through =
  (place: Parameters<Ours['load']>[0]): LoadRuntime =>
  async ({ network, pictures, threads }: Task): Promise<Loaded> => {
    const worker = new Worker(new URL('./ours-worker.ts', import.meta.url), {
      type: 'module',
    });
    const ours = wrap<Ours>(worker);
    const id = await ours.load(place, { network, pictures, threads });
    return { id, run: () => ours.run() };
  };

export const oursWebGpu = through('webgpu');
export const oursCpu = through('wasm');
