import { compilePlan } from '../src/model/wgsl/compile-plan.ts';
import {
  type ConvSpec,
  macsOf,
  pixelsOf,
} from '../src/model/wgsl/conv-spec.ts';
import { resnet101 } from '../src/model/resnet/spec.ts';
import { madeUpNetwork } from './dawn/made-up-network.ts';

// Prints the roofline of ResNet-101 as the tables of docs/performance.md.
const CROPS = 5;

/** Peaks of two GPUs: 32-bit FLOP/s and bytes/s, from their makers' data sheets. */
const GPUS = {
  'integrated (Iris Xe, 96 EU)': { flops: 2.1e12, bytes: 60e9 },
  'discrete (RTX 3060)': { flops: 12.7e12, bytes: 360e9 },
} as const;

const { plan } = madeUpNetwork(resnet101('v2', 61), 224);
const { ops } = compilePlan(plan, {
  crop: 224,
  num: 'f32',
  weights: () => 'i8',
});

interface Row {
  readonly name: string;
  count: number;
  flops: number;
  bytes: number;
}
const rows = new Map<string, Row>();
for (const op of ops) {
  if (op.kind !== 'conv') continue;
  const { spec } = op;
  const name = `${spec.size}x${spec.size}/${spec.stride}, ${spec.inHeight}x${spec.inWidth}, ${op.step.channelsIn} to ${op.step.channelsOut}`;
  const row = rows.get(name) ?? { name, count: 0, flops: 0, bytes: 0 };
  row.count++;
  row.flops += 2 * macsOf(spec) * CROPS;
  row.bytes += bytesOf(spec);
  rows.set(name, row);
}

/** Each input, kernel, sum and result crosses the memory bus once. */
function bytesOf(spec: ConvSpec): number {
  const input = spec.inHeight * spec.inWidth * spec.inQuads * 16;
  const made = pixelsOf(spec) * spec.outQuads * 16;
  const times = [spec.residual, spec.output, spec.second].filter(
    Boolean,
  ).length;
  const kernel = spec.size ** 2 * spec.inQuads * spec.outQuads * 16;
  return CROPS * (input + times * made) + kernel;
}

const ms = ({ flops, bytes }: Row, gpu: { flops: number; bytes: number }) =>
  Math.max(flops / gpu.flops, bytes / gpu.bytes) * 1000;
const cells = (...values: (string | number)[]) => `| ${values.join(' | ')} |`;
const gpus = Object.values(GPUS);
const line = (row: Row, label: string) =>
  cells(
    label,
    row.count,
    (row.flops / 1e9).toFixed(2),
    (row.bytes / 1e6).toFixed(1),
    (row.flops / row.bytes).toFixed(0),
    ...gpus.map((gpu) => ms(row, gpu).toFixed(2)),
  );

console.log(
  cells(
    'Convolutions',
    'How many',
    'GFLOP',
    'MB',
    'FLOP a byte',
    ...Object.keys(GPUS).map((name) => `ms, ${name}`),
  ),
);
console.log(cells('---', '---:', '---:', '---:', '---:', '---:', '---:'));
for (const row of rows.values()) console.log(line(row, row.name));
const all = [...rows.values()];
const sum = (of: (row: Row) => number) =>
  all.reduce((n, row) => n + of(row), 0);
console.log(
  cells(
    'all',
    sum(({ count }) => count),
    (sum(({ flops }) => flops) / 1e9).toFixed(1),
    (sum(({ bytes }) => bytes) / 1e6).toFixed(0),
    (sum(({ flops }) => flops) / sum(({ bytes }) => bytes)).toFixed(0),
    ...gpus.map((gpu) => sum((row) => ms(row, gpu)).toFixed(1)),
  ),
);
