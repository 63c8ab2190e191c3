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
