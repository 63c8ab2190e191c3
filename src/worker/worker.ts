import { expose } from 'comlink';
import { probeWasm } from './backends/wasm.ts';
import { probeWebGl } from './backends/webgl.ts';
import { probeWebGpu } from './backends/webgpu.ts';
import { ClassifierService } from './service.ts';

// WebKit runs a worker's first module a second time when a part that comes later imports from it
// (measured with WebKitGTK 2.50.6): a second service would answer "classify before load".
const scope = globalThis as { serves?: boolean };
if (!scope.serves) {
  scope.serves = true;
  expose(
    new ClassifierService({
      webgpu: probeWebGpu,
      webgl: probeWebGl,
      wasm: probeWasm,
    }),
  );
}

// The first number that is written as a language writes it makes the browser read its tables, for 30
// to 90 ms (Chromium 156). All threads share them, so the page is spared that when done here.
setTimeout(() => new Intl.NumberFormat().format(0));
