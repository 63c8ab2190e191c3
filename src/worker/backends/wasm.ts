import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import type { Problem } from '../../core/problems/problem.ts';
import type { Candidate, OpenBackend } from './backend.ts';
import { Loss } from './loss.ts';

export function probeWasm(): Promise<Candidate | undefined> {
  if (typeof WebAssembly !== 'object') return Promise.resolve(undefined);
  return Promise.resolve({ backend: 'wasm', software: false, open });
}

async function open(): Promise<OpenBackend> {
  const [tf, { setWasmPaths }] = await Promise.all([
    import('@tensorflow/tfjs-core'),
    import('@tensorflow/tfjs-backend-wasm'),
  ]);
  // tfjs hands its threads the source text of a function, which minifying breaks.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    'tfjs-backend-wasm-threaded-simd.wasm': simdUrl,
  });
  if (!(await tf.setBackend('wasm'))) {
    throw new Error('the WebAssembly module did not start');
  }
  const loss = new Loss();
  return {
    name: 'wasm',
    tf,
    lost: loss.lost,
    checked: (work) =>
      loss.race(
        work().catch((error: unknown) => {
          // After a trap the module's memory is in no known state.
          if (error instanceof WebAssembly.RuntimeError) {
            loss.tell(trapToProblem(error));
          }
          throw error;
        }),
      ),
  };
}

function trapToProblem({ message }: Error): Problem {
  const memory = /oom|memory/i.test(message);
  return {
    code: memory ? 'out-of-memory' : 'worker-crashed',
    detail: message,
  };
}
