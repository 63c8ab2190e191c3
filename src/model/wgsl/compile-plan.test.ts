import { expect, test } from 'vitest';
import { foldGraph } from '../plan/fold.ts';
import { resnetGraph } from '../resnet/graph.ts';
import { randomWeights } from '../resnet/random-weights.ts';
import type { ResnetVariant } from '../resnet/spec.ts';
import { compilePlan } from './compile-plan.ts';
import { layOut } from './lay-out.ts';
import { bytesOf, readsOf, writesOf } from './ops.ts';

function programOf(variant: ResnetVariant) {
  const graph = resnetGraph({
    variant,
    units: [1, 2, 1, 1],
    widths: [4, 8, 8, 16],
    classes: 7,
  });
  const plan = foldGraph(graph, randomWeights(graph, 1));
  return compilePlan(plan, { crop: 64, num: 'f16', weights: () => 'i8' });
}

test('pre-activations are fused into the kernel before, the last one too', () => {
  const { ops, features, tensors } = programOf('v2');
  expect(ops.filter(({ kind }) => kind === 'affine')).toHaveLength(0);
  expect(features).toBe('postnorm_relu');
  const last = ops.at(-2);
  // Nobody reads the last sum itself.
  expect(last).toMatchObject({ kind: 'conv', second: features });
  expect(last).not.toHaveProperty('output');
  expect(tensors.get(features)).toMatchObject({
    height: 2,
    width: 2,
    channels: 64,
  });
});

test('convolutions read 16 bits, sums and results have 32', () => {
  const { ops, tensors } = programOf('v2');
  for (const op of ops) {
    if (op.kind !== 'conv') continue;
    expect(tensors.get(op.input)!.num).toBe('f16');
    if (op.residual) expect(tensors.get(op.residual)!.num).toBe('f32');
  }
  expect(tensors.get('logits')).toMatchObject({ num: 'f32', channels: 7 });
});

test.each(['v1', 'v1.5', 'v2', 'v2-keras'] as const)(
  '%s: everything that is read was made before',
  (variant) => {
    const made = new Set<string>();
    for (const op of programOf(variant).ops) {
      for (const name of readsOf(op)) expect(made).toContain(name);
      writesOf(op).forEach((name) => made.add(name));
    }
    expect(made).toContain('logits');
  },
);

test.each(['v1.5', 'v2'] as const)(
  '%s: no buffer is written while somebody still has to read it',
  (variant) => {
    const program = programOf(variant);
    const keep = [program.logits, program.features];
    const { buffers, place } = layOut(program, keep);
    expect(buffers.length).toBeLessThan(program.tensors.size / 2);
    const holds = new Map<number, string>();
    for (const op of program.ops) {
      for (const name of readsOf(op)) {
        expect(holds.get(place.get(name)!)).toBe(name);
      }
      const reads = readsOf(op).map((name) => place.get(name));
      for (const name of writesOf(op)) {
        const at = place.get(name)!;
        // A kernel must not write what it reads.
        expect(reads).not.toContain(at);
        expect(buffers[at]).toBeGreaterThanOrEqual(
          bytesOf(program.tensors.get(name)!),
        );
        holds.set(at, name);
      }
    }
    for (const name of keep) expect(holds.get(place.get(name)!)).toBe(name);
  },
);
