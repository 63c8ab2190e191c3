import type { ConvStep, HeadStep } from '../plan/plan.ts';
import type { Op, Program } from '../wgsl/ops.ts';
import { poolPad } from '../wgsl/pool.ts';
import type { Call } from './kernels.ts';
import type { ConvShape, MatrixShape, WinogradShape } from './conv-shape.ts';
import type { Constants } from './memory/constants.ts';
import { convWords, finishWords, winogradWords } from './memory/structs.ts';
import { scaleOf } from './packed-kernel.ts';
import type { Placed } from './tensors.ts';

/** Where convolutions find what they need. */
export interface Rooms {
  readonly tensors: ReadonlyMap<string, Placed>;
  readonly shapes: ReadonlyMap<ConvStep | HeadStep, ConvShape>;
  /** Addresses of the packed kernels. */
  readonly kernels: ReadonlyMap<ConvStep | HeadStep, number>;
  readonly scratch: number;
  readonly scratchBytes: number;
  readonly planes: number;
}

type ConvOp = Op & { kind: 'conv' };

/** What a program's steps call, in order; the picture is normalised elsewhere. */
export function callsOf(
  { ops }: Program,
  constants: Constants,
  rooms: Rooms,
): Call[] {
  const { tensors } = rooms;
  const place = (name: string) => tensors.get(name)!;
  const affine = (
    [from, to]: readonly [Placed, Placed],
    { scale, offset, relu }: NonNullable<ConvOp['affine']>,
  ): Call => {
    const { height, width, pixel } = from;
    const by = [constants.numbers(scale), constants.numbers(offset)] as const;
    const pixels = height * width;
    return ['affine', from.at, to.at, pixels, pixel, ...by, Number(relu)];
  };
  return ops.flatMap((op): Call[] => {
    switch (op.kind) {
      case 'normalise':
        return [];
      case 'affine':
        return [affine([place(op.input), place(op.output)], op.affine)];
      case 'pool': {
        const from = place(op.input);
        const to = place((op.output ?? op.second)!);
        const { size, stride } = op.step;
        const pad = [from.height, from.width].map((n) => poolPad(op.step, n));
        const { height, width, pixel } = from;
        const pool: Call = [
          ...(['maxPool', from.at, height, width, pixel] as const),
          ...[size, stride, ...pad, to.height, to.width],
          ...[Number(op.step.padding === 'torch'), to.at],
        ];
        if (!op.affine) return [pool];
        return [pool, affine([to, place(op.second!)], op.affine)];
      }
      case 'conv':
        return convCalls(op, constants, rooms);
      case 'head': {
        const { at, height, width, pixel } = place(op.input);
        const mean = constants.room(pixel);
        const one = { at: mean, height: 1, width: 1, channels: pixel, pixel };
        const conv = structs(op.step, one, constants, rooms, {
          ...{ output: place(op.output), bias: op.step.bias },
        });
        return [['mean', at, height * width, pixel, mean], ...conv];
      }
    }
  });
}

function convCalls(op: ConvOp, constants: Constants, rooms: Rooms): Call[] {
  const place = (name: string | undefined) =>
    name === undefined ? undefined : rooms.tensors.get(name);
  return structs(op.step, place(op.input)!, constants, rooms, {
    output: place(op.output),
    second: place(op.second),
    residual: place(op.residual),
    bias: op.step.bias,
    relu: op.step.relu,
    affine: op.affine,
  });
}

interface Outcome {
  readonly output: Placed | undefined;
  readonly second?: Placed | undefined;
  readonly residual?: Placed | undefined;
  readonly bias: Float32Array;
  readonly relu?: boolean;
  readonly affine?: ConvOp['affine'];
}

/** Writes a convolution's structs and gives its calls. */
function structs(
  step: ConvStep | HeadStep,
  input: Placed,
  constants: Constants,
  rooms: Rooms,
  { output, second, residual, bias, relu = false, affine }: Outcome,
): Call[] {
  const made = (output ?? second)!;
  const finish = constants.words(
    finishWords({
      output: output?.at ?? 0,
      second: second?.at ?? 0,
      residual: residual?.at ?? 0,
      pitch: made.pixel * 4,
      scale: constants.numbers(scaleOf(step)),
      bias: constants.numbers(bias),
      relu: Number(relu),
      scale2: affine ? constants.numbers(affine.scale) : 0,
      bias2: affine ? constants.numbers(affine.offset) : 0,
    }),
  );
  const shape = rooms.shapes.get(step)!;
  const how = {
    source: input.at,
    height: input.height,
    width: input.width,
    weights: rooms.kernels.get(step)!,
    coded: Number(shape.packed.coded),
    panels: shape.packed.panels,
    depth: shape.packed.depth,
    scratch: rooms.scratch,
    scratchBytes: rooms.scratchBytes,
    finish,
  };
  return shape.kind === 'winograd'
    ? winogradCalls(
        shape,
        constants.words(winogradWords({ ...how, planes: rooms.planes })),
      )
    : [matrixCall(shape)];

  function matrixCall({
    direct,
    rows,
    rowsAtOnce,
    depthAtOnce,
  }: MatrixShape): Call {
    const [size, stride, pad] =
      step.kind === 'conv' ? [step.size, step.stride, step.pad] : [1, 1, 0];
    const words = convWords({
      ...{ ...how, direct: Number(direct), pixel: input.pixel * 4 },
      ...{ size, stride, pad, outWidth: made.width },
      ...{ rows, rowsAtOnce, depthAtOnce },
    });
    return ['conv', constants.words(words)];
  }
}

function winogradCalls(
  { tileRows, tileRowsAtOnce }: WinogradShape,
  op: number,
): Call[] {
  const calls: Call[] = [];
  for (let from = 0; from < tileRows; from += tileRowsAtOnce) {
    const to = Math.min(from + tileRowsAtOnce, tileRows);
    calls.push(['winogradIn', op, from, to], ['winogradOut', op, from, to]);
  }
  return calls;
}
