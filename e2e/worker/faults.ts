/* eslint-disable @typescript-eslint/unbound-method -- originals are called with their own `this` */
/**
 * Faults to cause inside the classifier's worker. Each function is sent there as text, so it may
 * use nothing but what the worker has.
 */

/** Lets no GPU be seen. */
export function hideGpus(): void {
  GPU.prototype.requestAdapter = async () => null;
  const getContext = OffscreenCanvas.prototype.getContext;
  OffscreenCanvas.prototype.getContext = function (
    this: OffscreenCanvas,
    ...args: unknown[]
  ) {
    if (String(args[0]).startsWith('webgl')) return null;
    return getContext.apply(this, args as never) as never;
  } as never;
}

/** Makes WebGPU look like a card of silicon, whatever plays it. */
export function disguiseAsHardware(): void {
  for (const name of ['vendor', 'architecture', 'description']) {
    Object.defineProperty(GPUAdapterInfo.prototype, name, {
      get: () => 'acme',
    });
  }
  Object.defineProperty(GPUAdapterInfo.prototype, 'isFallbackAdapter', {
    get: () => false,
  });
}

/** A driver that leaves out every other piece of work and says nothing. */
export function computeNonsense(): void {
  const dispatch = GPUComputePassEncoder.prototype.dispatchWorkgroups;
  let count = 0;
  GPUComputePassEncoder.prototype.dispatchWorkgroups = function (...sizes) {
    return count++ % 2 ? undefined : dispatch.apply(this, sizes);
  };
}

/** Every bind group refers to a buffer without the usage it needs; only error scopes tell. */
export function breakBuffers(): void {
  const create = GPUDevice.prototype.createBuffer;
  GPUDevice.prototype.createBuffer = function (descriptor) {
    const usage = descriptor.usage & ~GPUBufferUsage.STORAGE;
    return create.call(this, { ...descriptor, usage });
  };
}

/** Keeps hold of the device for {@link destroyDevice}. */
export function keepDevice(): void {
  const request = GPUAdapter.prototype.requestDevice;
  GPUAdapter.prototype.requestDevice = async function (descriptor) {
    const device = await request.call(this, descriptor);
    Object.assign(globalThis, { device });
    return device;
  };
}

export function destroyDevice(): void {
  (globalThis as unknown as { device: GPUDevice }).device.destroy();
}

/** Destroys the device when the second view of a photo is read back. */
export function destroyDeviceMidway(): void {
  const map = GPUBuffer.prototype.mapAsync;
  let reads = 0;
  GPUBuffer.prototype.mapAsync = function (...args) {
    if (++reads === 2) {
      (globalThis as unknown as { device: GPUDevice }).device.destroy();
    }
    return map.apply(this, args);
  };
}

/** Keeps hold of the WebGL context for {@link loseContext}. */
export function keepContext(): void {
  const getContext = OffscreenCanvas.prototype.getContext;
  OffscreenCanvas.prototype.getContext = function (
    this: OffscreenCanvas,
    ...args: unknown[]
  ) {
    const gl: unknown = getContext.apply(this, args as never);
    if (args[0] === 'webgl2') Object.assign(globalThis, { gl });
    return gl as never;
  } as never;
}

export function loseContext(): void {
  const { gl } = globalThis as unknown as { gl: WebGL2RenderingContext };
  gl.getExtension('WEBGL_lose_context')!.loseContext();
}

/** An error that nothing catches. */
export function crash(): void {
  setTimeout(() => {
    throw new Error('boom');
  });
}

/** An adapter whose device cannot be had: WebGPU gives each adapter's device once only. */
export function refuseDevice(): void {
  const request = GPU.prototype.requestAdapter;
  GPU.prototype.requestAdapter = async function (options) {
    const adapter = await request.call(this, options);
    (await adapter?.requestDevice())?.destroy();
    return adapter;
  };
}

/** Whatever is large becomes larger than the device allows. */
export function exceedLimits(): void {
  const create = GPUDevice.prototype.createBuffer;
  GPUDevice.prototype.createBuffer = function (descriptor) {
    const size = this.limits.maxBufferSize + 4;
    const large = descriptor.size > 2 ** 16;
    return create.call(this, large ? { ...descriptor, size } : descriptor);
  };
}

/** Lets kernels of our own not be compiled: what tfjs brings is compiled and started in one go. */
export function refuseOwnKernels(): void {
  WebAssembly.compile = () =>
    Promise.reject(new WebAssembly.CompileError('unknown instruction'));
}

/** No memory for kernels of our own; tfjs's module brings its own. */
export function refuseMemory(): void {
  WebAssembly.Memory = function () {
    throw new RangeError('WebAssembly.Memory(): could not allocate memory');
  } as never;
}

/** A processor that leaves out the average over all pixels and says nothing. */
export function leaveOutTheMean(): void {
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = (async (
    module: WebAssembly.Module,
    imports: WebAssembly.Imports,
  ) => {
    const made = await instantiate(module, imports);
    if (!('exports' in made && 'mean' in made.exports)) return made;
    return { exports: { ...made.exports, mean: () => undefined } };
  }) as never;
}

/** Kernels of our own trap from the second picture on. */
export function trapAtSecondPicture(): void {
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = (async (
    module: WebAssembly.Module,
    imports: WebAssembly.Imports,
  ) => {
    const made = await instantiate(module, imports);
    const { mean } = made.exports as { mean: (...args: number[]) => void };
    let pictures = 0;
    const trap = (...args: number[]) => {
      if (++pictures > 1) throw new WebAssembly.RuntimeError('unreachable');
      mean(...args);
    };
    return { exports: { ...made.exports, mean: trap } };
  }) as never;
}

/** The first kernels of our own trap at once; what comes after them is sound. */
export function trapFirstKernels(): void {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = (async (
    module: WebAssembly.Module,
    imports: WebAssembly.Imports,
  ) => {
    WebAssembly.instantiate = instantiate;
    const made = await instantiate(module, imports);
    const trap = () => {
      throw new WebAssembly.RuntimeError('unreachable');
    };
    return { exports: { ...made.exports, mean: trap } };
  }) as never;
}

/** Keeps hold of what a WebAssembly module with a `malloc` offers, for {@link exhaustMemory}. */
export function keepModule(): void {
  type Source = Parameters<typeof WebAssembly.instantiateStreaming>[0];
  const keep = (result: WebAssembly.WebAssemblyInstantiatedSource) => {
    const { exports } = result.instance;
    if ('malloc' in exports) Object.assign(globalThis, { exports });
    return result;
  };
  const stream = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (source: Source, imports) =>
    keep(await stream(source, imports));
  const instantiate = WebAssembly.instantiate;
  WebAssembly.instantiate = (async (
    bytes: BufferSource,
    imports: WebAssembly.Imports,
  ) => keep(await instantiate(bytes, imports))) as never;
}

/** Takes all memory that the kept module can get, down to the last kilobytes. */
export function exhaustMemory(): void {
  const { exports } = globalThis as unknown as {
    exports: { malloc: (bytes: number) => number };
  };
  for (let bytes = 2 ** 28; bytes >= 2 ** 12; bytes /= 2) {
    while (exports.malloc(bytes) !== 0);
  }
}

/** A decoder that keeps the worker busy and deaf, for longer than anyone waits. */
export function decodeForEver(): void {
  globalThis.createImageBitmap = () => {
    for (;;);
  };
}

/** An error that nothing catches, while a photo is decoded. */
export function crashAtPhoto(): void {
  const create = globalThis.createImageBitmap;
  globalThis.createImageBitmap = ((...args: Parameters<typeof create>) => {
    setTimeout(() => {
      throw new Error('boom');
    });
    return create(...args);
  }) as typeof create;
}

/** As {@link exhaustMemory}, when the first photo comes. */
export function exhaustAtPhoto(): void {
  const create = globalThis.createImageBitmap;
  globalThis.createImageBitmap = ((...args: Parameters<typeof create>) => {
    const { exports } = globalThis as unknown as {
      exports: { malloc: (bytes: number) => number };
    };
    for (let bytes = 2 ** 28; bytes >= 2 ** 12; bytes /= 2) {
      while (exports.malloc(bytes) !== 0);
    }
    return create(...args);
  }) as typeof create;
}

/** Notes how many crops each report of the worker tells of. */
export function noteProgress(): void {
  const noted: number[] = ((globalThis as Noting).noted = []);
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (
    this: MessagePort,
    message: unknown,
    ...rest: never[]
  ) {
    const told = /"done":(\[.*?\]),"total"/.exec(JSON.stringify(message));
    if (told) noted.push((told[1]!.match(/"view"/g) ?? []).length);
    postMessage.call(this, message, ...rest);
  };
}

/** The most crops that a report told of since, and the number of reports. */
export function mostProgress(): [number, number] {
  const { noted = [] } = globalThis as Noting;
  return [Math.max(...noted), noted.length];
}

type Noting = typeof globalThis & { noted?: number[] };

/** No fault: counts the bytes that go to the GPU, for {@link sentBytes}. */
export function countSentBytes(): void {
  const write = GPUQueue.prototype.writeBuffer;
  const sent: number[] = [];
  Object.assign(globalThis, { sent });
  GPUQueue.prototype.writeBuffer = function (
    this: GPUQueue,
    ...args: Parameters<GPUQueue['writeBuffer']>
  ) {
    sent.push(args[2].byteLength);
    write.apply(this, args);
    return undefined;
  };
}

/** The size of everything that went to the GPU since it was asked last. */
export function sentBytes(): number[] {
  return (globalThis as unknown as { sent: number[] }).sent.splice(0);
}
