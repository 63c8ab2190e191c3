import type { ModelCard } from '../../../src/core/formats/card.ts';
import { VIEW_NAMES } from '../../../src/core/geometry/views.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { networkOf, type NetworkWeights } from '../../../src/model/network.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { createOnnxEngine } from './onnx-engine.ts';
import { preferOnnx } from './prefer-onnx.ts';

/** The fastest way to a model's answers that this machine has. */
export function openEngine(
  {
    card: { preprocessing },
    graph,
    weights,
  }: NetworkWeights & { readonly card: Pick<ModelCard, 'preprocessing'> },
  loaded: LoadedTf,
  log: (line: string) => void,
): Promise<Engine> {
  // All views of a photo run together.
  const batch = VIEW_NAMES.length;
  return preferOnnx(
    loaded,
    log,
    () => createOnnxEngine(graph, weights, { ...preprocessing, batch }),
    () => {
      const { tf, backend } = loaded;
      const network = networkOf(graph, weights, preprocessing);
      return createTfjsEngine(tf, network, { backend, batch });
    },
  );
}
