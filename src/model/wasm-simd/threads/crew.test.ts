import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Engine } from '../../engine.ts';
import type { Helpers } from './crew.ts';
import { createWasmEngine } from '../engine.ts';
import { loadKernels, VARIANTS } from '../testing/load-kernels.ts';
import { nodeHelpers } from '../testing/node-helpers.ts';
import { randomNetwork, randomNumbers } from '../testing/random-network.ts';

const engines: Engine[] = [];
afterEach(() => engines.splice(0).forEach((engine) => engine.dispose()));

const CROP = 37;
const network = randomNetwork(
  CROP,
  [
    { size: 7, stride: 2, channelsIn: 3, channelsOut: 24 },
    { size: 1, stride: 1, channelsIn: 24, channelsOut: 72, coded: true },
    { size: 3, stride: 1, channelsIn: 72, channelsOut: 40, coded: true },
    { size: 3, stride: 2, channelsIn: 40, channelsOut: 9 },
    { size: 1, stride: 2, channelsIn: 9, channelsOut: 9 },
  ],
  3,
);

function picture(seed: number) {
  const next = randomNumbers(seed);
  const data = Uint8Array.from(
    { length: CROP * CROP * 3 },
    () => (next() + 1) * 127,
  );
  return { width: CROP, height: CROP, data };
}

async function engine(
  id: Parameters<typeof loadKernels>[0],
  helpers?: Helpers,
) {
  const made = await createWasmEngine(loadKernels(id), network, id, helpers);
  engines.push(made);
  return made;
}

describe.each(VARIANTS)('%s', (variant) => {
  test.each([1, 2, 5])(
    'with %i helpers the numbers are those of one thread, run after run',
    async (count) => {
      const alone = await engine(variant);
      const together = await engine(`${variant}-threads`, nodeHelpers(count));
      for (let run = 0; run < 20; run++) {
        const views = [picture(run), picture(100 + run)];
        const wanted = await alone.infer(views);
        const got = await together.infer(views);
        expect(got).toEqual(wanted);
      }
    },
  );
});

test('an engine that is disposed of ends its helpers', async () => {
  const helpers = nodeHelpers(2);
  const one = await engine('simd-threads', helpers);
  expect(helpers.alive()).toBe(2);
  one.dispose();
  await vi.waitFor(() => expect(helpers.alive()).toBe(0));
});

test('a helper that stops in the middle ends the run, and every later one', async () => {
  const helpers = nodeHelpers(1, (order) => ({
    ...order,
    // An address that is not there.
    calls: order.calls.map(([name]) => [name, 0xfffffff0, 0, 0]),
  }));
  const one = await engine('simd-threads', helpers);
  const run = async () => {
    // Until the helper got hold of a part.
    for (let i = 0; i < 200; i++) await one.infer([picture(i)]);
  };
  await expect(run()).rejects.toThrow('a thread stopped');
  await expect(one.infer([picture(1)])).rejects.toThrow('a thread stopped');
});

test('helpers that do not come: no engine, and none is left', async () => {
  const helpers = nodeHelpers(2, (order) => ({
    ...order,
    // Which takes no shared memory.
    module: loadKernels('simd'),
  }));
  await expect(engine('simd-threads', helpers)).rejects.toThrow();
  await vi.waitFor(() => expect(helpers.alive()).toBe(0));
});
