import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { resnet101 } from '../../src/model/resnet/spec.ts';
import { createTfjsEngine } from '../../src/model/tfjs/engine.ts';
import type { Num, Tile } from '../../src/model/wgsl/conv-spec.ts';
import { specKey } from '../../src/model/wgsl/conv-spec.ts';
import { createWgslEngine } from '../../src/model/wgsl/engine.ts';
import type { TileChoice } from '../../src/model/wgsl/tune.ts';
import type { GpuTraits } from '../../src/model/wgsl/tiles.ts';
import { type LayersResult, timeLayers } from './layers.ts';
import { madeUpNetwork } from './made-up-network.ts';
import { openGpu } from './open.ts';
import { farthest, timeWhole, type WholeTimes } from './whole.ts';

// Ours beside stock tfjs on this machine's GPU through Dawn, in Node: whole networks, and every tile for
// every shape of convolution. What it has measured so far is in --out after every part.
const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    /** A file for the results. */
    out: { type: 'string' },
    /** A small network, to try the script. */
    small: { type: 'boolean' },
    /** Flags of Dawn. Its f16 on NVIDIA's Vulkan takes `enable-dawn-features=vulkan_enable_f16_on_nvidia`. */
    dawn: { type: 'string', multiple: true },
    /** Time for all of it. */
    seconds: { type: 'string', default: '220' },
  },
});
const until = performance.now() + Number(values.seconds) * 1000;
const say = (line: string) => console.error(`${clock()} ${line}`);
const clock = () => `${(performance.now() / 1000).toFixed(1).padStart(6)} s`;

const crop = values.small ? 64 : 224;
const spec = values.small
  ? {
      variant: 'v2' as const,
      units: [1, 1, 2, 1],
      widths: [8, 16, 32, 64],
      classes: 61,
    }
  : resnet101('v2', 61);
const network = madeUpNetwork(spec, crop);
say('network made');
const { device, name, software, adapter } = await openGpu(values.dawn ?? []);
say(name);

const whole: WholeTimes[] = [];
const tuning: Partial<Record<Num, { ms: number; choice: TileChoice }>> = {};
const layers: Record<string, LayersResult['layers']> = {};
const report = () => {
  const stock = whole.filter(({ engine }) => engine.startsWith('tfjs'));
  const result = {
    adapter: name,
    features: [...adapter.features].sort(),
    date: new Date().toISOString(),
    seconds: performance.now() / 1000,
    network: values.small ? 'small' : 'resnet101-v2',
    whole: whole.map(({ logits, ...rest }) => {
      const same = stock.find(({ views }) => views === rest.views);
      const scale = Math.max(...logits.map(Math.abs));
      const off = same ? farthest(logits, same.logits) : null;
      return { ...rest, farthestFromStock: off, largestLogit: scale };
    }),
    tuning,
    layers,
  };
  if (values.out) writeFileSync(values.out, JSON.stringify(result, null, 1));
  return result;
};
const note = (times: WholeTimes) => {
  whole.push(times);
  const { engine, tiles, views, ms, least } = times;
  say(
    `${engine} ${tiles} x${views}: ${ms.toFixed(2)} ms, least ${least.toFixed(2)}`,
  );
  report();
};

const traits = (num: Num): GpuTraits => ({
  ...{ software: false, num },
  subgroups: device.features.has('subgroups'),
  workgroupStorage: device.limits.maxComputeWorkgroupStorageSize,
  workgroupInvocations: device.limits.maxComputeInvocationsPerWorkgroup,
});
const most = software ? 2 : 40;
const nums: Num[] = device.features.has('shader-f16')
  ? ['f16', 'f32']
  : ['f32'];
const views = [5, 1];

const ours = async (num: Num, tiles: string, best?: Map<string, Tile>) => {
  const start = performance.now();
  const engine = await createWgslEngine(device, network, {
    gpu: traits(num),
    ...(best && { tileOf: (op) => best.get(specKey(op.spec)) }),
  });
  await device.queue.onSubmittedWorkDone();
  say(
    `wgsl-${num} ${tiles} made in ${(performance.now() - start).toFixed(0)} ms`,
  );
  return engine;
};

for (const num of nums) {
  const engine = await ours(num, 'first');
  for (const n of views) note(await timeWhole(engine, 'first', crop, n, most));
  if (!software) {
    // As the page does after its first start.
    const start = performance.now();
    const choice = await engine.tune(async () => true);
    tuning[num] = { ms: performance.now() - start, choice };
    for (const n of views) {
      note(await timeWhole(engine, 'tuned', crop, n, most));
    }
  }
  engine.dispose();
}
const backend = new WebGPUBackend(device, adapter.info);
tf.registerBackend('webgpu', () => backend);
if (!(await tf.setBackend('webgpu'))) throw new Error('tfjs has no WebGPU');
for (const n of views) {
  const stock = createTfjsEngine(tf, network, { backend: 'webgpu', batch: n });
  note(await timeWhole(stock, 'stock', crop, n, most));
  stock.dispose();
}
for (const num of nums) {
  const engine = await ours(num, 'first');
  const share = num === nums[0] ? (until - performance.now()) * 0.55 : Infinity;
  const end = Math.min(until - 15_000, performance.now() + share);
  const results = await timeLayers(
    device,
    engine.runner,
    traits(num),
    views,
    end,
  );
  engine.dispose();
  for (const [n, { layers: rows }] of results) {
    layers[`${num} x${n}`] = rows;
    const sum = rows.reduce((all, { ms, count }) => all + ms * count, 0);
    say(
      `${num} x${n}: best tiles of ${rows.length} shapes, together ${sum.toFixed(2)} ms`,
    );
  }
  report();
  for (const [n, { best }] of results) {
    const tuned = await ours(num, `best for ${n}`, best);
    for (const m of views) {
      note(await timeWhole(tuned, `best for ${n}`, crop, m, most));
    }
    tuned.dispose();
  }
}
const result = report();
if (values.json) console.log(JSON.stringify(result));
// Dawn's threads would keep the process alive.
process.exit(0);
