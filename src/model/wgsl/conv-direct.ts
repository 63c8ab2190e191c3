import { finish, header, loadBlock, repeat, sources } from './conv-parts.ts';
import {
  type ConvSpec,
  isPointwise,
  type Kernel,
  pixelsOf,
  type Tile,
} from './conv-spec.ts';

type Direct = Extract<Tile, { kind: 'direct' }>;

/** Invocations of a workgroup. */
const GROUP = 64;

/**
 * A convolution without workgroup memory: each invocation keeps a tile of sums in registers.
 *
 * Neighbouring invocations have neighbouring output channels and the same pixels. With `share`, each of
 * four loads another input quad and hands it to the others, which cuts loads of the input to a quarter.
 *
 * @returns undefined where the tile does not fit the shape.
 */
export function directKernel(spec: ConvSpec, tile: Direct): Kernel | undefined {
  const { pixels, quads, share } = tile;
  const threads = spec.outQuads / quads;
  if (!Number.isInteger(threads)) return undefined;
  if (share && (spec.inQuads % 4 || threads % 4)) return undefined;
  if (tile.row && spec.size === 1) return undefined;
  const tilesOf = (views: number) =>
    isPointwise(spec)
      ? Math.ceil((views * pixelsOf(spec)) / pixels)
      : views * spec.outHeight * Math.ceil(spec.outWidth / pixels);
  return {
    code: code(spec, tile, threads),
    grid: (views) => spread(Math.ceil((threads * tilesOf(views)) / GROUP)),
  };
}

/** Workgroups in two dimensions, since one holds 65,535 at most. */
export function spread(groups: number): readonly [number, number, number] {
  const y = Math.ceil(groups / 32768);
  return [Math.ceil(groups / y), y, 1];
}

function code(spec: ConvSpec, tile: Direct, threads: number): string {
  const { pixels, quads, share } = tile;
  const flat = isPointwise(spec);
  return `
${header(spec, { subgroups: share })}
${sources(spec)}
${finish(spec)}
const C = ${spec.inQuads}u;
const THREADS = ${threads}u;

@compute @workgroup_size(${GROUP})
fn main(
  @builtin(workgroup_id) group: vec3u,
  @builtin(num_workgroups) groups: vec3u,
  @builtin(local_invocation_index) local: u32,
) {
  let id = (group.y * groups.x + group.x) * ${GROUP}u + local;
  let quad = id % THREADS${quads > 1 ? ` * ${quads}u` : ''};
  let tile = id / THREADS;
${share ? 'let lane = local & 3u;' : ''}
${flat ? flatPlace(pixels) : rowPlace(spec, pixels)}
${repeat(pixels * quads, (i) => `var sum${i} = vec4f();`)}
${flat ? pointwiseSums(spec, tile) : tile.row ? rowSums(spec, tile) : tapSums(spec, tile)}
${repeat(pixels, (p) =>
  repeat(
    quads,
    (q) =>
      `if (${flat ? `first + ${p}u < total` : `left + ${p}u < ${spec.outWidth}u`}) { finish(first + ${p}u, quad + ${q}u, sum${p * quads + q}); }`,
  ),
)}
}`;
}

function flatPlace(pixels: number): string {
  return `
let total = params.views * PIXELS;
let first = tile * ${pixels}u;
if (first >= total) { return; }`;
}

function rowPlace(spec: ConvSpec, pixels: number): string {
  const { outHeight, outWidth, stride, pad } = spec;
  const across = Math.ceil(outWidth / pixels);
  return `
let line = tile / ${across}u;
if (line >= params.views * ${outHeight}u) { return; }
let left = tile % ${across}u * ${pixels}u;
let first = line * ${outWidth}u + left;
let view = line / ${outHeight}u;
let top = i32(line % ${outHeight}u * ${stride}u) - ${pad};
let start = i32(left * ${stride}u) - ${pad};`;
}

/** Reads quads of the input: `step` names the loop's counter. */
const depthLoop = (share: boolean, body: string) =>
  share
    ? `for (var c = 0u; c < C; c += 4u) {\n${body}\n}`
    : `for (var c = 0u; c < C; c++) {\n${body}\n}`;

function pointwiseSums(spec: ConvSpec, tile: Direct): string {
  const { pixels, share } = tile;
  const loads = repeat(
    pixels,
    (p) =>
      `let x${p} = vec4f(x[min(first + ${p}u, total - 1u) * C + c${share ? ' + lane' : ''}]);`,
  );
  return depthLoop(share, loads + products(spec, tile, 'c', (p) => `x${p}`));
}

/** Tap by tap: few lines, a load for each pixel and tap. */
function tapSums(spec: ConvSpec, tile: Direct): string {
  const { pixels, share } = tile;
  const { size, stride, inHeight, inWidth } = spec;
  const loads = repeat(
    pixels,
    (p) => `
let column${p} = start + i32(kx) + ${p * stride};
let in${p} = column${p} >= 0 && column${p} < ${inWidth};
let x${p} = select(vec4f(), vec4f(x[u32(line_at + clamp(column${p}, 0, ${inWidth - 1})) * C + c${share ? ' + lane' : ''}]), in${p});`,
  );
  return `
for (var ky = 0u; ky < ${size}u; ky++) {
  let y = top + i32(ky);
  if (y < 0 || y >= ${inHeight}) { continue; }
  let line_at = (i32(view) * ${inHeight} + y) * ${inWidth};
  for (var kx = 0u; kx < ${size}u; kx++) {
    ${depthLoop(share, loads + products(spec, tile, `(ky * ${size}u + kx) * C + c`, (p) => `x${p}`))}
  }
}`;
}

/** Line by line: the columns that a tile needs are loaded once for all taps of a line. */
function rowSums(spec: ConvSpec, tile: Direct): string {
  const { pixels, share } = tile;
  const { size, stride, pad, inHeight, inWidth } = spec;
  const columns = (pixels - 1) * stride + size;
  const even = spec.outWidth % pixels === 0;
  const inside = (d: number) =>
    d >= pad && even && (pixels - 1) * stride + pad >= d;
  const loads = repeat(columns, (d) =>
    inside(d)
      ? `let x${d} = vec4f(x[u32(line_at + start + ${d}) * C + c${share ? ' + lane' : ''}]);`
      : `
let column${d} = start + ${d};
let x${d} = select(vec4f(), vec4f(x[u32(line_at + clamp(column${d}, 0, ${inWidth - 1})) * C + c${share ? ' + lane' : ''}]), column${d} >= 0 && column${d} < ${inWidth});`,
  );
  const taps = repeat(
    size,
    (kx) =>
      `{${products(spec, tile, `(ky * ${size}u + ${kx}u) * C + c`, (p) => `x${p * stride + kx}`)}}`,
  );
  return `
for (var ky = 0u; ky < ${size}u; ky++) {
  let y = top + i32(ky);
  if (y < 0 || y >= ${inHeight}) { continue; }
  let line_at = (i32(view) * ${inHeight} + y) * ${inWidth};
  ${depthLoop(share, `${loads}\n${taps}`)}
}`;
}

/** Adds a quad's products (four quads' with `share`) to all sums. */
function products(
  spec: ConvSpec,
  { pixels, quads, share }: Direct,
  depth: string,
  input: (pixel: number) => string,
): string {
  return repeat(share ? 4 : 1, (s) => {
    const blocks = repeat(quads, (q) =>
      loadBlock(spec, `w${s}_${q}_`, `(${depth} + ${s}u) * N + quad + ${q}u`),
    );
    const sums = repeat(pixels, (p) => {
      const name = `y${s}_${p}`;
      const value = share ? `quadBroadcast(${input(p)}, ${s}u)` : input(p);
      // One sum of four products: compilers for processors keep `sum` in memory between statements.
      const lines = repeat(quads, (q) => {
        const sum = `sum${p * quads + q}`;
        const terms = [0, 1, 2, 3].map(
          (j) => `${name}[${j}] * w${s}_${q}_${j}`,
        );
        return `${sum} = ${sum} + ${terms.join(' + ')};`;
      });
      return `let ${name} = ${value};\n${lines}`;
    });
    return `\n${blocks}\n${sums}`;
  });
}
