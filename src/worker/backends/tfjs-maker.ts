import type { BackendName } from '../../model/engine.ts';
import type { TfCore } from '../../model/tf.ts';
import { createTfjsEngine } from '../../model/tfjs/engine.ts';
import type { EngineMaker } from './backend.ts';

/** Stock tfjs with its backend ready. */
export function tfjsMaker(backend: BackendName, tf: TfCore): EngineMaker {
  return {
    make: async (network) => createTfjsEngine(tf, network, { backend }),
  };
}
