import { type Dispatch, encode } from './runner.ts';

/** Milliseconds until the GPU has done what `work` hands to it. */
export async function untilDone(
  device: GPUDevice,
  work: () => void,
): Promise<number> {
  const start = performance.now();
  work();
  await device.queue.onSubmittedWorkDone();
  return performance.now() - start;
}

/**
 * Times kernels by the completion of a row of runs.
 *
 * @param limit milliseconds above which one short row is enough: the kernel is out of the race.
 * @returns milliseconds of one run.
 */
export async function timeDispatches(
  device: GPUDevice,
  dispatches: readonly Dispatch[],
  views: number,
  limit = Infinity,
): Promise<number> {
  const row = (runs: number) =>
    untilDone(device, () => {
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginComputePass();
      for (let i = 0; i < runs; i++) encode(pass, dispatches, views);
      pass.end();
      device.queue.submit([encoder.finish()]);
    });
  await row(1);
  const idle = Math.min(await row(0), await row(0));
  const rough = Math.max((await row(3)) - idle, 0.003) / 3;
  if (rough > limit || rough > 50) return rough;
  const runs = Math.min(200, Math.max(5, Math.ceil(3 / rough)));
  const times = [await row(runs), await row(runs), await row(runs)];
  return Math.max(Math.min(...times) - idle, 0.001) / runs;
}
