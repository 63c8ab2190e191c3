/** Buffers of a device that go together. */
export class GpuMemory {
  readonly #device: GPUDevice;
  readonly #buffers: GPUBuffer[] = [];

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  /** A buffer for kernels, of `bytes` rounded up to what WebGPU allows. */
  storage(bytes: number): GPUBuffer {
    return this.#make(bytes, USAGE.STORAGE | USAGE.COPY_DST | USAGE.COPY_SRC);
  }

  uniform(bytes: number): GPUBuffer {
    return this.#make(bytes, USAGE.UNIFORM | USAGE.COPY_DST);
  }

  /** A buffer that holds `data`. */
  upload(data: Uint8Array<ArrayBuffer> | Float32Array<ArrayBuffer>): GPUBuffer {
    const buffer = this.storage(data.byteLength);
    // Writes are of whole words.
    const rest = data.byteLength % 4;
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.#device.queue.writeBuffer(buffer, 0, bytes, 0, bytes.length - rest);
    if (rest) {
      const word = new Uint8Array(4);
      word.set(bytes.subarray(bytes.length - rest));
      this.#device.queue.writeBuffer(buffer, bytes.length - rest, word);
    }
    return buffer;
  }

  /** Copies the beginning of a buffer to the processor. */
  async read(buffer: GPUBuffer, bytes: number): Promise<ArrayBuffer> {
    const size = Math.ceil(bytes / 4) * 4;
    const usage = USAGE.MAP_READ | USAGE.COPY_DST;
    const copy = this.#device.createBuffer({ size, usage });
    try {
      const encoder = this.#device.createCommandEncoder();
      encoder.copyBufferToBuffer(buffer, 0, copy, 0, size);
      this.#device.queue.submit([encoder.finish()]);
      await copy.mapAsync(MAP_READ);
      return copy.getMappedRange().slice(0, bytes);
    } finally {
      copy.destroy();
    }
  }

  dispose(): void {
    this.#buffers.forEach((buffer) => buffer.destroy());
    this.#buffers.length = 0;
  }

  #make(bytes: number, usage: number): GPUBuffer {
    const size = Math.max(16, Math.ceil(bytes / 16) * 16);
    const buffer = this.#device.createBuffer({ size, usage });
    this.#buffers.push(buffer);
    return buffer;
  }
}

/** GPUBufferUsage and GPUMapMode, which Node's WebGPU does not put into the global scope. */
const USAGE = {
  MAP_READ: 1,
  COPY_SRC: 4,
  COPY_DST: 8,
  UNIFORM: 64,
  STORAGE: 128,
} as const;
const MAP_READ = 1;
