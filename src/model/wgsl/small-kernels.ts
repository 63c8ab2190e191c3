import type { MaxPoolStep } from '../plan/plan.ts';
import { spread } from './conv-direct.ts';
import { BINDING } from './conv-parts.ts';
import type { Kernel, Num } from './conv-spec.ts';
import { bytesOf, type TensorInfo } from './ops.ts';
import { poolPad } from './pool.ts';

const quadsOf = (tensor: TensorInfo) => Math.ceil(tensor.channels / 4);
const cellsOf = ({ height, width }: TensorInfo) => height * width;

/** One invocation for each of `count` items of a view. */
function kernel(
  nums: readonly (Num | undefined)[],
  buffers: readonly string[],
  count: number,
  body: string,
): Kernel {
  const code = `
${nums.includes('f16') ? 'enable f16;' : ''}
struct Params { views: u32 }
@group(0) @binding(${BINDING.params}) var<uniform> params: Params;
${buffers.join('\n')}

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let id = (group.y * groups.x + group.x) * 64u + local;
  if (id >= params.views * ${count}u) { return; }
${body}
}`;
  return { code, grid: (views) => spread(Math.ceil((views * count) / 64)) };
}

const buffer = (binding: number, name: string, type: string, write = false) =>
  `@group(0) @binding(${binding}) var<storage, ${write ? 'read_write' : 'read'}> ${name}: array<${type}>;`;

const store = (num: Num, value: string) =>
  num === 'f16' ? `vec4<f16>(${value})` : value;

/** Bytes of RGB to `(byte / 255 - mean) / std`, one quad a pixel with a zero for the fourth. */
export function normaliseKernel(
  output: TensorInfo,
  mean: readonly number[],
  std: readonly number[],
): Kernel {
  const factor = std.map((s) => 1 / (255 * s));
  const shift = std.map((s, c) => -mean[c]! / s);
  return kernel(
    [output.num],
    [
      buffer(BINDING.input, 'bytes', 'u32'),
      buffer(BINDING.output, 'out', `vec4<${output.num}>`, true),
    ],
    cellsOf(output),
    `
  let at = id * 3u;
  // Three bytes, which may lie in two words.
  let low = bytes[at / 4u];
  let high = bytes[min(at / 4u + 1u, arrayLength(&bytes) - 1u)];
  let places = vec3u(0u, 1u, 2u) + at % 4u;
  let words = select(vec3u(low), vec3u(high), places >= vec3u(4u));
  let rgb = vec3f((words >> (places % 4u * 8u)) & vec3u(255u));
  let y = vec4f(rgb * vec3f(${factor.join(', ')}) + vec3f(${shift.join(', ')}), 0);
  out[id] = ${store(output.num, 'y')};`,
  );
}

/** Maximum pooling; `post` holds the pre-activation's scale and offset when there is a second output. */
export function poolKernel(
  step: MaxPoolStep,
  from: TensorInfo,
  to: TensorInfo,
  output?: Num,
  second?: Num,
): Kernel {
  const { size, stride, padding } = step;
  const quads = quadsOf(to);
  const outside = padding === 'torch' ? 'y = max(y, vec4f());' : '';
  return kernel(
    [from.num, output, second],
    [
      buffer(BINDING.input, 'x', `vec4<${from.num}>`),
      output ? buffer(BINDING.output, 'out', `vec4<${output}>`, true) : '',
      second ? buffer(BINDING.second, 'second', `vec4<${second}>`, true) : '',
      second ? buffer(BINDING.post, 'post', 'vec4f') : '',
    ],
    cellsOf(to) * quads,
    `
  let quad = id % ${quads}u;
  let cell = id / ${quads}u;
  let column = i32(cell % ${to.width}u * ${stride}u) - ${poolPad(step, from.width)};
  let line = i32(cell / ${to.width}u % ${to.height}u * ${stride}u) - ${poolPad(step, from.height)};
  let view = cell / ${cellsOf(to)}u;
  var y = vec4f(-3.4e38);
  for (var dy = 0; dy < ${size}; dy++) {
    for (var dx = 0; dx < ${size}; dx++) {
      let at = vec2i(column + dx, line + dy);
      if (all(at >= vec2i(0)) && all(at < vec2i(${from.width}, ${from.height}))) {
        let source = (view * ${from.height}u + u32(at.y)) * ${from.width}u + u32(at.x);
        y = max(y, vec4f(x[source * ${quads}u + quad]));
      } else {
        ${outside}
      }
    }
  }
  ${output ? `out[id] = ${store(output, 'y')};` : ''}
  ${second ? `second[id] = ${store(second, `max(y * post[quad] + post[${quads}u + quad], vec4f())`)};` : ''}`,
  );
}

/** `x * scale + offset` and, where wanted, ReLU. */
export function affineKernel(
  from: TensorInfo,
  to: TensorInfo,
  relu: boolean,
): Kernel {
  const quads = quadsOf(to);
  const y = `vec4f(x[id]) * post[id % ${quads}u] + post[${quads}u + id % ${quads}u]`;
  return kernel(
    [from.num, to.num],
    [
      buffer(BINDING.input, 'x', `vec4<${from.num}>`),
      buffer(BINDING.post, 'post', 'vec4f'),
      buffer(BINDING.output, 'out', `vec4<${to.num}>`, true),
    ],
    cellsOf(to) * quads,
    `  out[id] = ${store(to.num, relu ? `max(${y}, vec4f())` : y)};`,
  );
}

/** Means over all pixels of a view. */
export function meanKernel(from: TensorInfo): Kernel {
  const quads = quadsOf(from);
  const cells = cellsOf(from);
  const made = kernel(
    [from.num],
    [
      buffer(BINDING.input, 'x', `vec4<${from.num}>`),
      buffer(BINDING.scratch, 'out', 'vec4f', true),
    ],
    quads,
    `
  let view = id / ${quads}u;
  var sum = vec4f();
  for (var i = 0u; i < ${cells}u; i++) {
    sum += vec4f(x[(view * ${cells}u + i) * ${quads}u + id % ${quads}u]);
  }
  out[id] = sum / ${cells}.0;`,
  );
  return { ...made, scratch: (views) => views * quads * 16 };
}

/**
 * The dense layer, a workgroup for each view and class. `w` is classes x quads, `post` the biases; the
 * logits of a view begin every `bytesOf(logits)` bytes.
 */
export function denseKernel(from: TensorInfo, logits: TensorInfo): Kernel {
  const quads = quadsOf(from);
  const classes = logits.channels;
  return {
    code: `
@group(0) @binding(${BINDING.scratch}) var<storage, read_write> x: array<vec4f>;
${buffer(BINDING.weights, 'w', 'vec4f')}
${buffer(BINDING.post, 'post', 'f32')}
${buffer(BINDING.output, 'out', 'f32', true)}
var<workgroup> parts: array<f32, 64>;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  var sum = 0.0;
  for (var i = local; i < ${quads}u; i += 64u) {
    sum += dot(x[group.y * ${quads}u + i], w[group.x * ${quads}u + i]);
  }
  parts[local] = sum;
  workgroupBarrier();
  if (local == 0u) {
    for (var i = 1u; i < 64u; i++) { sum += parts[i]; }
    out[group.y * ${bytesOf(logits) / 4}u + group.x] = sum + post[group.x];
  }
}`,
    grid: (views) => [classes, views, 1],
  };
}
