import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import type { Problem } from '../../core/problems/problem.ts';
import type { Engine } from '../../model/engine.ts';
import type { Network } from '../../model/network.ts';
import type { Candidate, OpenBackend } from './backend.ts';
import { Loss } from './loss.ts';
import { tfjsMaker } from './tfjs-maker.ts';
import { wasmMakers } from './wasm-makers.ts';

export function probeWasm(): Promise<Candidate | undefined> {
  if (typeof WebAssembly !== 'object') return Promise.resolve(undefined);
  return Promise.resolve({ backend: 'wasm', software: false, open });
}

async function open(): Promise<OpenBackend> {
  const loss = new Loss();
  return {
    name: 'wasm',
    engines: [...wasmMakers(), { make: stock }],
    lost: loss.lost,
    checked: (work, trial = false) =>
      loss.race(
        work().catch((error: unknown) => {
          // After a trap the module's memory is in no known state.
          if (!trial && error instanceof WebAssembly.RuntimeError) {
            loss.tell(trapToProblem(error));
          }
          throw error;
        }),
      ),
  };
}

/** tfjs, fetched only where our own kernels fail. */
async function stock(network: Network): Promise<Engine> {
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
  refuseNull(tf.backend() as unknown as WithModule);
  return tfjsMaker('wasm', tf).make(network);
}

interface WithModule {
  readonly wasm: { _malloc: (bytes: number) => number };
}

/**
 * tfjs takes whatever the module's `malloc` gives. When memory has run out that is address 0, to
 * which everything is written from then on: wrong answers without an error.
 */
function refuseNull({ wasm }: WithModule): void {
  let malloc = wasm._malloc;
  const checked = (bytes: number) => {
    const address = malloc(bytes);
    if (address === 0 && bytes > 0) {
      throw new WebAssembly.RuntimeError(`no memory for ${bytes} bytes`);
    }
    return address;
  };
  Object.defineProperty(wasm, '_malloc', {
    get: () => checked,
    // The module's own function puts a quicker one in its place when it is first called.
    set: (quicker: typeof malloc) => void (malloc = quicker),
  });
}

function trapToProblem({ message }: Error): Problem {
  const memory = /oom|memory/i.test(message);
  return {
    code: memory ? 'out-of-memory' : 'worker-crashed',
    detail: message,
  };
}
