import { expose } from 'comlink';
import type { Engine } from '../../src/model/engine.ts';
import { probeWasm } from '../../src/worker/backends/wasm.ts';
import { probeWebGpu } from '../../src/worker/backends/webgpu.ts';
import type { Task } from './runtime.ts';

const PROBES = { wasm: probeWasm, webgpu: probeWebGpu };

let engine: Engine | undefined;
let checked: <T>(work: () => Promise<T>) => Promise<T>;
let pictures: Task['pictures'];

/** The page's own way, through the code that the page runs, in a worker as there. */
const ours = {
  async load(
    place: keyof typeof PROBES,
    task: Pick<Task, 'network' | 'pictures' | 'threads'>,
  ): Promise<string> {
    // What the engine asks for how many threads there may be.
    Object.defineProperty(navigator, 'hardwareConcurrency', {
      value: task.threads,
    });
    const candidate = await PROBES[place]();
    if (!candidate) throw new Error('not there');
    const backend = await candidate.open();
    engine = await backend.engines[0]!.make(task.network);
    checked = (work) => backend.checked(work);
    pictures = task.pictures;
    return engine.id;
  },

  async run(): Promise<Float32Array> {
    const views = await checked(() => engine!.infer(pictures));
    return Float32Array.from(views.flatMap(({ logits }) => [...logits]));
  },
};

export type Ours = typeof ours;

expose(ours);
