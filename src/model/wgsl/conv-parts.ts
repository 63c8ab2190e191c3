import { type ConvSpec, type Num, pixelsOf } from './conv-spec.ts';

/** Lines of WGSL for each number below `count`. */
export function repeat(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i)).join('\n');
}

/** Places of the buffers in bind group 0. */
export const BINDING = {
  params: 0,
  input: 1,
  weights: 2,
  post: 3,
  residual: 4,
  output: 5,
  second: 6,
  scratch: 7,
} as const;

/** What every kernel of a convolution begins with. */
export function header(
  spec: ConvSpec,
  features: { f16?: boolean; subgroups?: boolean },
): string {
  const uses = (type: Num) =>
    [spec.input, spec.residual, spec.output, spec.second].includes(type) ||
    spec.weights === type;
  const f16 = features.f16 || uses('f16');
  const lines = [
    f16 ? 'enable f16;' : '',
    features.subgroups ? 'enable subgroups;' : '',
    features.subgroups ? 'diagnostic(off, subgroup_uniformity);' : '',
    'struct Params { views: u32 }',
    `@group(0) @binding(${BINDING.params}) var<uniform> params: Params;`,
    `const N = ${spec.outQuads}u;`,
    `const PIXELS = ${pixelsOf(spec)}u;`,
  ];
  return lines.filter(Boolean).join('\n');
}

/** Declares the buffers that a kernel reads its sums from. */
export function sources(spec: ConvSpec): string {
  const weights = spec.weights === 'i8' ? 'u32' : spec.weights;
  return [
    buffer(BINDING.input, 'x', 'read', spec.input),
    buffer(BINDING.weights, 'w', 'read', weights),
  ].join('\n');
}

/**
 * Declares the buffers that results go to and `finish(pixel, quad, sum)`: scale of the channel's
 * 8-bit kernel, bias, residual, ReLU, and the next unit's pre-activation.
 *
 * `post` holds N quads each of bias, kernel scale, second scale and second offset.
 */
export function finish(spec: ConvSpec): string {
  const { residual, relu, output, second } = spec;
  const to = (type: Num, value: string) =>
    type === 'f16' ? `vec4<f16>(${value})` : value;
  return [
    buffer(BINDING.post, 'post', 'read', 'f32'),
    residual ? buffer(BINDING.residual, 'residual', 'read', residual) : '',
    output ? buffer(BINDING.output, 'out', 'read_write', output) : '',
    second ? buffer(BINDING.second, 'second', 'read_write', second) : '',
    'fn finish(pixel: u32, quad: u32, sum: vec4f) {',
    '  let at = pixel * N + quad;',
    spec.weights === 'i8'
      ? '  var y = sum * post[N + quad] + post[quad];'
      : '  var y = sum + post[quad];',
    residual ? '  y += vec4f(residual[at]);' : '',
    relu ? '  y = max(y, vec4f());' : '',
    output ? `  out[at] = ${to(output, 'y')};` : '',
    second
      ? `  second[at] = ${to(second, 'max(y * post[2u * N + quad] + post[3u * N + quad], vec4f())')};`
      : '',
    '}',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * WGSL that declares four numbers `NAME0` to `NAME3` of type vec4: the kernel's block at an index, one
 * for each input channel of a quad, holding four output channels.
 */
export function loadBlock(
  spec: ConvSpec,
  name: string,
  index: string,
  num: Num = 'f32',
): string {
  const vec = num === 'f16' ? 'vec4<f16>' : 'vec4f';
  if (spec.weights === 'i8') {
    const lines = repeat(
      4,
      (j) => `let ${name}${j} = ${vec}(unpack4xI8(${name}_codes[${j}]));`,
    );
    return `let ${name}_codes = w[${index}];\n${lines}`;
  }
  return repeat(
    4,
    (j) => `let ${name}${j} = ${vec}(w[(${index}) * 4u + ${j}u]);`,
  );
}

function buffer(
  binding: number,
  name: string,
  access: 'read' | 'read_write',
  type: Num | 'u32',
): string {
  return `@group(0) @binding(${binding}) var<storage, ${access}> ${name}: array<vec4<${type}>>;`;
}
