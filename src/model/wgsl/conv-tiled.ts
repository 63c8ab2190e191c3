import { spread } from './conv-direct.ts';
import { BINDING, finish, header, repeat, sources } from './conv-parts.ts';
import {
  type ConvSpec,
  isPointwise,
  type Kernel,
  pixelsOf,
  type Tile,
} from './conv-spec.ts';

type Tiled = Extract<Tile, { kind: 'tiled' }>;

/**
 * A convolution as a matrix product (rows: pixels of all views, columns: output channels, depth: taps
 * and input channels) in tiles through workgroup memory, without writing the matrix out.
 *
 * @returns undefined where the tile does not fit itself or the shape.
 */
export function tiledKernel(spec: ConvSpec, tile: Tiled): Kernel | undefined {
  const part = partOf(spec, tile);
  if (!part) return undefined;
  const rowsIn = (views: number) => views * pixelsOf(spec);
  const across = Math.ceil((spec.outQuads * 4) / tile.columns);
  const scratch = (views: number) =>
    rowsIn(views) * spec.outQuads * 16 * tile.split;
  return {
    code: code(spec, tile, part),
    grid: (views) => [across, Math.ceil(rowsIn(views) / tile.rows), tile.split],
    ...(tile.split > 1 && { scratch, reduce: reduceKernel(spec, tile.split) }),
  };
}

interface Part {
  /** Invocations. */
  readonly threads: number;
  /** Input quads that an invocation loads in a step. */
  readonly loads: number;
  /** Kernel blocks that an invocation loads in a step. */
  readonly blocks: number;
  /** Steps of each part of the sum. */
  readonly steps: number;
}

function partOf(spec: ConvSpec, tile: Tiled): Part | undefined {
  const { rows, columns, pixels, quads, depth, split } = tile;
  const threads = (rows / pixels) * (columns / 4 / quads);
  const loads = (rows * depth) / threads;
  const fits = [threads, loads, threads / depth].every(Number.isInteger);
  const steps = Math.ceil((spec.size ** 2 * spec.inQuads) / depth / split);
  if (!fits || (split > 1 && steps < 4)) return undefined;
  const blocks = Math.ceil((depth * tile.columns) / 4 / threads);
  return { threads, loads, blocks, steps };
}

/** Bytes of workgroup memory. */
export function workgroupBytes(tile: Tiled): number {
  const { rows, columns, depth, math } = tile;
  return depth * (rows + 1 + columns) * (math === 'f16' ? 8 : 16);
}

function code(spec: ConvSpec, tile: Tiled, part: Part): string {
  const { rows, columns, pixels, quads, depth, split, math, ahead } = tile;
  const { threads, loads, steps } = part;
  const across = columns / 4;
  const tx = across / quads;
  const ty = rows / pixels;
  const vec = math === 'f16' ? 'vec4<f16>' : 'vec4f';
  const half = math === 'f16';
  const sums = pixels * quads;
  return `
${header(spec, { f16: half })}
${sources(spec)}
${split > 1 ? `@group(0) @binding(${BINDING.scratch}) var<storage, read_write> partial: array<vec4f>;` : finish(spec)}
const C = ${spec.inQuads}u;
const DEPTH = ${spec.size ** 2 * spec.inQuads}u;
var<workgroup> xs: array<${vec}, ${depth * (rows + 1)}>;
var<workgroup> ws: array<${vec}, ${depth * columns}>;
${placeFunction(spec)}
${loadFunction(spec, vec)}

@compute @workgroup_size(${threads})
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let total = params.views * PIXELS;
  let tx = local % ${tx}u;
  let ty = local / ${tx}u;
  let first_row = group.y * ${rows}u;
  let first_quad = group.x * ${across}u;
  let part_end = min(DEPTH, (group.z + 1u) * ${steps * depth}u);
  let load_k = local % ${depth}u;
  let load_row = local / ${depth}u;
${repeat(loads, (i) => `let place${i} = place(min(first_row + load_row + ${(i * threads) / depth}u, total - 1u));`)}
${repeat(sums, (i) => `var sum${i} = vec4f();`)}
${declareFetched(spec, tile, part, vec)}
  let begin = group.z * ${steps * depth}u;
${ahead ? fetch(spec, tile, part, 'begin') : ''}
  for (var k = begin; k < part_end; k += ${depth}u) {
${ahead ? '' : fetch(spec, tile, part, 'k')}
${keep(spec, tile, part)}
    workgroupBarrier();
${ahead ? fetch(spec, tile, part, `(k + ${depth}u)`) : ''}
${half ? repeat(sums, (i) => `var part${i} = ${vec}();`) : ''}
    for (var d = 0u; d < ${depth}u; d++) {
${repeat(pixels, (p) => `let x${p} = xs[d * ${rows + 1}u + ty + ${p * ty}u];`)}
${repeat(4, (j) =>
  repeat(
    quads,
    (q) =>
      `let w${j}_${q} = ws[(d * 4u + ${j}u) * ${across}u + tx + ${q * tx}u];\n${repeat(
        pixels,
        (p) =>
          `${half ? 'part' : 'sum'}${p * quads + q} += x${p}[${j}] * w${j}_${q};`,
      )}`,
  ),
)}
    }
${half ? repeat(sums, (i) => `sum${i} += vec4f(part${i});`) : ''}
    workgroupBarrier();
  }
${repeat(pixels, (p) =>
  repeat(quads, (q) => {
    const row = `first_row + ty + ${p * ty}u`;
    const quad = `first_quad + tx + ${q * tx}u`;
    const sum = `sum${p * quads + q}`;
    const store =
      split > 1
        ? `partial[(group.z * total + ${row}) * N + ${quad}] = ${sum};`
        : `finish(${row}, ${quad}, ${sum});`;
    return `if (${row} < total && ${quad} < N) { ${store} }`;
  }),
)}
}`;
}

/** Where an output pixel's window begins: index of its view's first pixel, top, left. */
function placeFunction(spec: ConvSpec): string {
  if (isPointwise(spec)) return 'fn place(pixel: u32) -> u32 { return pixel; }';
  const { outWidth, stride, pad, inHeight, inWidth } = spec;
  return `
fn place(pixel: u32) -> vec3i {
  let view = pixel / PIXELS;
  let at = pixel % PIXELS;
  let top = i32(at / ${outWidth}u * ${stride}u) - ${pad};
  let left = i32(at % ${outWidth}u * ${stride}u) - ${pad};
  return vec3i(i32(view * ${inHeight * inWidth}u), top, left);
}`;
}

function loadFunction(spec: ConvSpec, vec: string): string {
  const { size, inQuads, inHeight, inWidth, pad } = spec;
  if (isPointwise(spec)) {
    return `
fn load(pixel: u32, k: u32, end: u32) -> ${vec} {
  if (k >= end) { return ${vec}(); }
  return ${vec}(x[pixel * C + k]);
}`;
  }
  const c = inQuads === 1 ? '0u' : 'k % C';
  const inside =
    size === 1 && pad === 0
      ? 'k < end'
      : `k < end && y >= 0 && y < ${inHeight} && column >= 0 && column < ${inWidth}`;
  return `
fn load(place: vec3i, k: u32, end: u32) -> ${vec} {
  let tap = k / C;
  let y = place.y + i32(tap / ${size}u);
  let column = place.z + i32(tap % ${size}u);
  if (!(${inside})) { return ${vec}(); }
  return ${vec}(x[u32(place.x + y * ${inWidth} + column) * C + ${c}]);
}`;
}

/** What an invocation fetches for a step: quads of the input and blocks of the kernel. */
function declareFetched(
  spec: ConvSpec,
  tile: Tiled,
  part: Part,
  vec: string,
): string {
  return [
    repeat(part.loads, (i) => `var x_next${i} = ${vec}();`),
    repeat(part.blocks, (i) =>
      spec.weights === 'i8'
        ? `var codes${i} = vec4u();`
        : repeat(4, (j) => `var block${i}_${j} = ${vec}();`),
    ),
  ].join('\n');
}

function fetch(spec: ConvSpec, tile: Tiled, part: Part, k: string): string {
  const across = tile.columns / 4;
  const vec = tile.math === 'f16' ? 'vec4<f16>' : 'vec4f';
  const inputs = repeat(
    part.loads,
    (i) => `x_next${i} = load(place${i}, ${k} + load_k, part_end);`,
  );
  const blocks = repeat(part.blocks, (i) => {
    const at = `at${i}`;
    const [none, some] =
      spec.weights === 'i8'
        ? [`codes${i} = vec4u();`, `codes${i} = w[${at}];`]
        : [
            repeat(4, (j) => `block${i}_${j} = ${vec}();`),
            repeat(4, (j) => `block${i}_${j} = ${vec}(w[${at} * 4u + ${j}u]);`),
          ];
    return `
let block_k${i} = ${k} + (local + ${i * part.threads}u) / ${across}u;
let block_quad${i} = first_quad + (local + ${i * part.threads}u) % ${across}u;
let ${at} = block_k${i} * N + block_quad${i};
if (block_k${i} < part_end && block_quad${i} < N) { ${some} } else { ${none} }`;
  });
  return `${inputs}\n${blocks}`;
}

/** Puts what was fetched into workgroup memory. */
function keep(spec: ConvSpec, tile: Tiled, part: Part): string {
  const { rows, depth, columns, math } = tile;
  const across = columns / 4;
  const vec = math === 'f16' ? 'vec4<f16>' : 'vec4f';
  const blocks = depth * across;
  const inputs = repeat(
    part.loads,
    (i) =>
      `xs[load_k * ${rows + 1}u + load_row + ${(i * part.threads) / depth}u] = x_next${i};`,
  );
  const weights = repeat(part.blocks, (i) => {
    const value = (j: number) =>
      spec.weights === 'i8'
        ? `${vec}(unpack4xI8(codes${i}[${j}]))`
        : `block${i}_${j}`;
    const id = `(local + ${i * part.threads}u)`;
    const all = (i + 1) * part.threads <= blocks;
    const lines = repeat(
      4,
      (j) =>
        `ws[${id} / ${across}u * ${4 * across}u + ${id} % ${across}u + ${j * across}u] = ${value(j)};`,
    );
    return all ? lines : `if (${id} < ${blocks}u) { ${lines} }`;
  });
  return `${inputs}\n${weights}`;
}

/** Adds the parts of a sum up and finishes it. */
function reduceKernel(spec: ConvSpec, split: number): Kernel {
  const code = `
${header(spec, {})}
${finish(spec)}
@group(0) @binding(${BINDING.scratch}) var<storage, read_write> partial: array<vec4f>;

@compute @workgroup_size(64)
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let id = (group.y * groups.x + group.x) * 64u + local;
  let total = params.views * PIXELS * N;
  if (id >= total) { return; }
  var sum = partial[id];
${repeat(split - 1, (i) => `sum += partial[id + ${i + 1}u * total];`)}
  finish(id / N, id % N, sum);
}`;
  return {
    code,
    grid: (views) =>
      spread(Math.ceil((views * pixelsOf(spec) * spec.outQuads) / 64)),
  };
}
