import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { StoredType } from '../../../src/model/export/encode.ts';
import { resnetGraph } from '../../../src/model/resnet/graph.ts';
import { randomWeights } from '../../../src/model/resnet/random-weights.ts';
import type { ResnetVariant } from '../../../src/model/resnet/spec.ts';
import { loadTf } from '../backend/load-tf.ts';
import { importedCard } from '../formats/imported-card.ts';
import { makeModelFolder } from '../formats/model-folder.ts';
import { NORMALISATIONS } from '../formats/preprocessing.ts';
import { writeModel } from '../model/write-model.ts';

/** Units and widths of the networks that the tests of formats use. */
export const NARROW = { units: [2, 1, 2, 1], widths: [2, 4, 8, 16] } as const;

/** Writes a narrow network with seeded weights; every number of its normalisations counts. */
export async function writeNarrowFolder(
  folder: string,
  variant: ResnetVariant,
  kernels: StoredType = 'float32',
  change: Partial<ModelCard> = {},
): Promise<void> {
  const spec = { variant, ...NARROW, classes: 61 };
  const graph = resnetGraph(spec);
  const weights = randomWeights(graph, 5, 0.2);
  const normalisation = NORMALISATIONS.torch;
  const draft = importedCard(
    { spec, graph, weights, normalisation },
    {
      ...{ name: 'narrow', file: 'none', format: 'a test', source: 'seeds' },
      ...{ sha256: '0'.repeat(64), licence: 'CC0-1.0', command: 'none' },
      ...{ shortSide: 64, crop: 64 },
    },
  );
  const loaded = await loadTf(() => undefined);
  const { files, card } = await makeModelFolder(
    loaded,
    spec,
    graph,
    weights,
    kernels,
    { ...draft, ...change },
  );
  writeModel(folder, files, card);
}
