/** What the compiled kernels offer; `assembly/index.ts` says what each does. Addresses are bytes. */
export interface Kernels {
  readonly conv: Run<[op: number, ...Share]>;
  readonly winogradIn: Run<[op: number, from: number, to: number, ...Share]>;
  readonly winogradOut: Kernels['winogradIn'];
  readonly maxPool: Run<
    [
      ...[source: number, height: number, width: number, channels: number],
      ...[size: number, stride: number, padY: number, padX: number],
      ...[outHeight: number, outWidth: number, zeros: number, to: number],
    ]
  >;
  readonly affine: Run<
    [
      ...[from: number, to: number, pixels: number, channels: number],
      ...[scale: number, bias: number, relu: number],
    ]
  >;
  readonly mean: Run<
    [from: number, pixels: number, channels: number, to: number]
  >;
  /** Returns 0 when a code does not fit in 8 bits with a sign. */
  readonly packCodes: (
    ...args: [...Kernel, zero: number, to: number, ...Pitches]
  ) => number;
  readonly packNumbers: Run<[...Kernel, to: number, ...Pitches]>;
}

/** Which of how many parts, and who does it: each thread has scratch room of its own. */
type Share = [part: number, parts: number, thread: number];
type Run<Args extends number[]> = (...args: Args) => void;
type Kernel = [
  from: number,
  taps: number,
  channelsIn: number,
  channelsOut: number,
];
type Pitches = [panel: number, tap: number, channel: number];

/** A kernel that carries out a step of a run. */
export type StepName =
  'conv' | 'winogradIn' | 'winogradOut' | 'maxPool' | 'affine' | 'mean';

/** A kernel's call. Convolutions also get a part, the number of parts and the thread. */
export type Call = readonly [kernel: StepName, ...args: number[]];

/** Binds the kernels to their memory. */
export async function bindKernels(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Promise<Kernels> {
  const { exports } = await WebAssembly.instantiate(module, {
    env: { memory },
  });
  return exports as unknown as Kernels;
}
