import type { ModelCard } from '../../../src/core/formats/card.ts';
import type { Engine } from '../../../src/model/engine.ts';
import { parseWeights } from '../../../src/model/network.ts';
import { loadTf } from '../backend/load-tf.ts';
import { explained, readModelFiles } from '../model/read-model.ts';
import { openEngine } from './open-engine.ts';

/**
 * Reads a model and makes it ready to answer.
 *
 * @param log hears what the model is and what computes.
 * @throws UserError for a model that cannot be used, or a back-end that cannot be had.
 */
export async function openModel(
  folder: string,
  log: (line: string) => void,
): Promise<{ readonly card: ModelCard; readonly engine: Engine }> {
  const { card, modelJson, shards } = readModelFiles(folder);
  const network = explained(folder, () =>
    parseWeights(card, modelJson, shards),
  );
  const loaded = await loadTf(log);
  const engine = await openEngine({ card, ...network }, loaded, log);
  const label = engine.id.startsWith('tfjs') ? loaded.label : 'onnxruntime';
  log(`${card.name} ${card.version}, ${label}`);
  return { card, engine };
}
