import type { Network } from '../../network.ts';
import type { ConvStep, Plan, Step } from '../../plan/plan.ts';
import { INPUT } from '../../resnet/graph.ts';

/** What a convolution looks like, besides its numbers. */
export interface Shape {
  readonly size: number;
  readonly stride: number;
  readonly channelsIn: number;
  readonly channelsOut: number;
  readonly relu?: boolean;
  readonly residual?: boolean;
  readonly coded?: boolean;
}

/** Pseudo-random numbers from -1 to 1; the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 2 ** 31;
  };
}

/**
 * A picture's convolutions one after the other, each followed by a pre-activation, then the head.
 *
 * @param shapes the first takes 3 channels; each takes what the one before gives.
 */
export function randomNetwork(
  crop: number,
  shapes: readonly Shape[],
  seed: number,
): Network {
  const next = randomNumbers(seed);
  const many = (count: number) => Float32Array.from({ length: count }, next);
  const steps: Step[] = [];
  let input = INPUT;
  shapes.forEach((shape, i) => {
    const output = `conv${i}`;
    const { channelsOut } = shape;
    const conv = randomConv(shape, input, output, many);
    const residual = shape.residual ? input : undefined;
    steps.push({ ...conv, ...(residual && { residual }) });
    input = `act${i}`;
    steps.push({
      ...{ kind: 'affine', input: output, output: input, relu: true },
      scale: many(channelsOut),
      offset: many(channelsOut),
    });
  });
  const { channelsOut: channelsIn } = shapes.at(-1)!;
  const classes = 7;
  steps.push({
    ...{ kind: 'head', input, output: 'logits', channelsIn, classes },
    kernel: many(channelsIn * classes),
    bias: many(classes),
  });
  const plan: Plan = { steps, output: 'logits' };
  const [mean, std] = [
    [0.5, 0.4, 0.6],
    [0.2, 0.3, 0.25],
  ] as const;
  return { plan, features: input, mean, std, crop };
}

function randomConv(
  { size, stride, channelsIn, channelsOut, relu = false, coded }: Shape,
  input: string,
  output: string,
  many: (count: number) => Float32Array,
): ConvStep {
  const count = size * size * channelsIn * channelsOut;
  const rest = {
    kind: 'conv',
    ...{ input, output, size, stride, pad: (size - 1) / 2 },
    ...{ channelsIn, channelsOut, relu, bias: many(channelsOut) },
  } as const;
  const least = 1 / Math.sqrt(count / channelsOut);
  if (!coded) {
    return { ...rest, kernel: many(count).map((x) => x * least) };
  }
  const codes = Uint8Array.from(many(count), (x) => 127 + Math.round(x * 127));
  const scale = many(channelsOut).map((x) => (x * least) / 127);
  const kernel = Float32Array.from(
    codes,
    (code, i) => (code - 127) * scale[i % channelsOut]!,
  );
  return { ...rest, kernel, coded: { codes, zero: 127, scale } };
}
