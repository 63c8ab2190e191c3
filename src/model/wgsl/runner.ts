import { INPUT } from '../resnet/graph.ts';
import { BINDING } from './conv-parts.ts';
import { type Kernel, macsOf, type Tile } from './conv-spec.ts';
import { GpuMemory } from './gpu-memory.ts';
import { type Layout, layOut } from './lay-out.ts';
import { type Op, type Program, withoutNumbers } from './ops.ts';
import { Pipelines } from './pipelines.ts';
import { kernelOf } from './kernel-of.ts';
import { type CodesOf, uploadConstants } from './constants.ts';

/** One kernel bound to its buffers. */
export interface Dispatch {
  readonly pipeline: GPUComputePipeline;
  readonly group: GPUBindGroup;
  readonly grid: Kernel['grid'];
}

export interface RunnerOptions {
  /** Most views in a run. */
  readonly views: number;
  readonly mean: readonly number[];
  readonly std: readonly number[];
  /** The tile that a convolution begins with. */
  readonly tileOf: (op: ConvOp) => Tile;
  /** The codes of a kernel whose convolution reads them. */
  readonly codesOf: CodesOf;
}

export type ConvOp = Op & { kind: 'conv' };

/** Multiply-adds after which work is handed to the GPU, so that no piece of it takes long. */
const PIECE = 3e9;

/** A program whose constants and pipelines lie on a device. */
export class Runner {
  readonly program: Program;
  readonly #device: GPUDevice;
  readonly #options: RunnerOptions;
  readonly #pipelines: Pipelines;
  readonly #memory: GpuMemory;
  readonly #layout: Layout;
  readonly #activations: readonly GPUBuffer[];
  readonly #constants: ReadonlyMap<Op, Readonly<Record<number, GPUBuffer>>>;
  readonly #params: GPUBuffer;
  readonly #bytes: GPUBuffer;
  #scratch: GPUBuffer;
  #dispatches = new Map<Op, readonly Dispatch[]>();

  private constructor(
    device: GPUDevice,
    program: Program,
    options: RunnerOptions,
  ) {
    this.#device = device;
    this.#options = options;
    this.#pipelines = new Pipelines(device);
    const memory = (this.#memory = new GpuMemory(device));
    this.#layout = layOut(program, [program.logits, program.features]);
    this.#activations = this.#layout.buffers.map((bytes) =>
      memory.storage(bytes * options.views),
    );
    const constants = uploadConstants(program, memory, options.codesOf);
    const lean = new Map(program.ops.map((op) => [op, withoutNumbers(op)]));
    this.program = { ...program, ops: [...lean.values()] };
    this.#constants = new Map(
      [...constants].map(([op, buffers]) => [lean.get(op)!, buffers]),
    );
    this.#params = memory.uniform(16);
    const input = program.tensors.get(INPUT)!;
    this.#bytes = memory.storage(
      input.height * input.width * 3 * options.views,
    );
    this.#scratch = memory.storage(16);
  }

  /** Uploads everything and compiles all pipelines at once. */
  static async create(
    device: GPUDevice,
    program: Program,
    options: RunnerOptions,
  ): Promise<Runner> {
    const runner = new Runner(device, program, options);
    const { ops } = runner.program;
    const made = await Promise.all(ops.map((op) => runner.#kernels(op)));
    made.forEach((kernels, i) => runner.#dispatches.set(ops[i]!, kernels()));
    return runner;
  }

  /** Compiles an operation's kernels; the function binds them. */
  async #kernels(op: Op, tile?: Tile): Promise<() => readonly Dispatch[]> {
    const kernel = kernelOf(
      op,
      this.program,
      this.#options,
      tile ?? (op.kind === 'conv' ? this.#options.tileOf(op) : undefined),
    );
    const chain = Array.isArray(kernel) ? kernel : withReduce(kernel);
    const pipelines = await Promise.all(
      chain.map(({ code }) => this.#pipelines.get(code)),
    );
    const scratch = chain[0]!.scratch?.(this.#options.views) ?? 0;
    return () => {
      this.#growScratch(scratch);
      return chain.map((one, i) => this.#bind(op, one, pipelines[i]!));
    };
  }

  /** Compiled kernels of a convolution with another tile, without using them in runs. */
  async tryTile(op: ConvOp, tile: Tile): Promise<readonly Dispatch[]> {
    return (await this.#kernels(op, tile))();
  }

  /** Exchanges the kernels of an operation from the next run on. */
  use(op: Op, dispatches: readonly Dispatch[]): void {
    this.#dispatches.set(op, dispatches);
  }

  dispatchesOf(op: Op): readonly Dispatch[] {
    return this.#dispatches.get(op)!;
  }

  /** Gives the whole of `bytes` of pictures, RGB, to the next run. */
  write(views: number, bytes: Uint8Array<ArrayBuffer>): void {
    this.setViews(views);
    this.#device.queue.writeBuffer(this.#bytes, 0, bytes);
  }

  setViews(views: number): void {
    this.#device.queue.writeBuffer(
      this.#params,
      0,
      new Uint32Array([views, 0, 0, 0]),
    );
  }

  /**
   * Hands the program to the GPU in pieces.
   *
   * @param between called between two pieces, when they are to be waited for.
   */
  async run(views: number, between?: () => void): Promise<void> {
    const queue = this.#device.queue;
    let encoder = this.#device.createCommandEncoder();
    let pass = encoder.beginComputePass();
    let macs = 0;
    for (const op of this.program.ops) {
      encode(pass, this.#dispatches.get(op)!, views);
      if (op.kind === 'conv') macs += macsOf(op.spec) * views;
      if (macs < (between ? PIECE / 8 : PIECE)) continue;
      pass.end();
      queue.submit([encoder.finish()]);
      if (between) {
        await queue.onSubmittedWorkDone();
        between();
      }
      encoder = this.#device.createCommandEncoder();
      pass = encoder.beginComputePass();
      macs = 0;
    }
    pass.end();
    queue.submit([encoder.finish()]);
  }

  /** The buffer of a tensor that outlives the run. */
  bufferOf(name: string): GPUBuffer {
    return this.#activations[this.#layout.place.get(name)!]!;
  }

  read(buffer: GPUBuffer, bytes: number): Promise<ArrayBuffer> {
    return this.#memory.read(buffer, bytes);
  }

  dispose(): void {
    this.#memory.dispose();
  }

  #growScratch(bytes: number): void {
    if (bytes <= this.#scratch.size) return;
    // Kernels bound to the smaller one keep it; it goes with the rest.
    this.#scratch = this.#memory.storage(bytes);
  }

  #bind(op: Op, kernel: Kernel, pipeline: GPUComputePipeline): Dispatch {
    const tensor = (name: string | undefined) =>
      name === undefined ? undefined : this.bufferOf(name);
    const buffers: Record<number, GPUBuffer | undefined> = {
      [BINDING.params]: this.#params,
      [BINDING.input]: op.kind === 'normalise' ? this.#bytes : tensor(op.input),
      ...this.#constants.get(op),
      [BINDING.residual]: tensor('residual' in op ? op.residual : undefined),
      [BINDING.output]: tensor(op.output),
      [BINDING.second]: tensor('second' in op ? op.second : undefined),
      [BINDING.scratch]: this.#scratch,
    };
    const entries = bindingsIn(kernel.code).map((binding) => ({
      binding,
      resource: { buffer: buffers[binding]! },
    }));
    const layout = pipeline.getBindGroupLayout(0);
    const group = this.#device.createBindGroup({ layout, entries });
    return { pipeline, group, grid: kernel.grid };
  }
}

/** Adds an operation's kernels to a pass. */
export function encode(
  pass: GPUComputePassEncoder,
  dispatches: readonly Dispatch[],
  views: number,
): void {
  for (const { pipeline, group, grid } of dispatches) {
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(...grid(views));
  }
}

const withReduce = (kernel: Kernel): Kernel[] =>
  kernel.reduce ? [kernel, kernel.reduce] : [kernel];

/** Layouts made by `auto` hold just what the code declares and uses. */
function bindingsIn(code: string): number[] {
  return [...code.matchAll(/@binding\((\d+)\)/g)].map(([, n]) => Number(n));
}
