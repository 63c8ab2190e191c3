/** Compute pipelines by their code, compiled in parallel, each once. */
export class Pipelines {
  readonly #device: GPUDevice;
  readonly #made = new Map<string, Promise<GPUComputePipeline>>();

  constructor(device: GPUDevice) {
    this.#device = device;
  }

  /** @throws GPUPipelineError when the code does not compile. */
  get(code: string): Promise<GPUComputePipeline> {
    let made = this.#made.get(code);
    if (!made) {
      const module = this.#device.createShaderModule({ code });
      made = this.#device.createComputePipelineAsync({
        layout: 'auto',
        compute: { module, entryPoint: 'main' },
      });
      this.#made.set(code, made);
    }
    return made;
  }
}
