import { expose } from 'comlink';
import { probeWasm } from './backends/wasm.ts';
import { probeWebGl } from './backends/webgl.ts';
import { probeWebGpu } from './backends/webgpu.ts';
import { ClassifierService } from './service.ts';

expose(
  new ClassifierService({
    webgpu: probeWebGpu,
    webgl: probeWebGl,
    wasm: probeWasm,
  }),
);
