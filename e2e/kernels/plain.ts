import type { ConvSpec } from '../../src/model/wgsl/conv-spec.ts';

export interface PlainInput {
  /** Views x height x width x channels. */
  readonly x: Float32Array;
  /** HWIO. */
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
  readonly residual: Float32Array;
  readonly scale: Float32Array;
  readonly offset: Float32Array;
}

/** A convolution with all that is fused to it, written as it is defined. */
export function plainConv(
  spec: ConvSpec,
  views: number,
  { x, kernel, bias, residual, scale, offset }: PlainInput,
): { output: Float32Array; second: Float32Array } {
  const { inHeight, inWidth, outHeight, outWidth, size, stride, pad } = spec;
  const channelsIn = spec.inQuads * 4;
  const channelsOut = spec.outQuads * 4;
  const output = new Float32Array(views * outHeight * outWidth * channelsOut);
  const second = new Float32Array(output.length);
  for (let at = 0; at < output.length; at++) {
    const o = at % channelsOut;
    const column = Math.floor(at / channelsOut) % outWidth;
    const line = Math.floor(at / channelsOut / outWidth) % outHeight;
    const view = Math.floor(at / channelsOut / outWidth / outHeight);
    let sum = bias[o]!;
    for (let ky = 0; ky < size; ky++) {
      for (let kx = 0; kx < size; kx++) {
        const y = line * stride + ky - pad;
        const xx = column * stride + kx - pad;
        if (y < 0 || xx < 0 || y >= inHeight || xx >= inWidth) continue;
        const from = ((view * inHeight + y) * inWidth + xx) * channelsIn;
        const tap = (ky * size + kx) * channelsIn;
        for (let i = 0; i < channelsIn; i++) {
          sum += x[from + i]! * kernel[(tap + i) * channelsOut + o]!;
        }
      }
    }
    if (spec.residual) sum += residual[at]!;
    if (spec.relu) sum = Math.max(sum, 0);
    output[at] = sum;
    second[at] = Math.max(sum * scale[o]! + offset[o]!, 0);
  }
  return { output, second };
}
