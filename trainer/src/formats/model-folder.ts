import type { ModelCard } from '../../../src/core/formats/card.ts';
import { decodeWeights } from '../../../src/core/formats/weights-manifest.ts';
import { testPattern } from '../../../src/core/pixels/test-pattern.ts';
import type { StoredType } from '../../../src/model/export/encode.ts';
import { exportModel } from '../../../src/model/export/export-model.ts';
import { parseNetwork } from '../../../src/model/network.ts';
import { type GraphNode } from '../../../src/model/resnet/graph.ts';
import { buildLayersModel } from '../../../src/model/resnet/layers-model.ts';
import type { ResnetSpec } from '../../../src/model/resnet/spec.ts';
import type { Weights } from '../../../src/model/resnet/weights.ts';
import { createTfjsEngine } from '../../../src/model/tfjs/engine.ts';
import type { LoadedTf } from '../backend/load-tf.ts';
import { UserError } from '../errors.ts';
import { listFiles } from '../model/write-model.ts';

/** A model's files and its card with the known answer that they give. */
export interface ModelFolder {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly card: ModelCard;
  /** The weights as the files hold them. */
  readonly stored: Weights;
}

/**
 * A network as the files that page and trainer load, with the known answer measured on what is
 * stored.
 *
 * @param draft the card; its files and known answer are filled in here.
 * @throws UserError when the network answers with something that is no number.
 */
export async function makeModelFolder(
  { tf, backend }: LoadedTf,
  spec: ResnetSpec,
  graph: readonly GraphNode[],
  weights: Weights,
  kernels: StoredType,
  draft: ModelCard,
): Promise<ModelFolder> {
  const { crop } = draft.preprocessing;
  const layers = buildLayersModel(tf, spec, crop);
  const topology = layers.toJSON(null, false) as object;
  layers.dispose();
  const files = exportModel(graph, weights, topology, kernels);
  const modelJson: unknown = JSON.parse(
    new TextDecoder().decode(files.get('model.json')),
  );
  const shards = Buffer.concat(
    [...files]
      .filter(([name]) => name.endsWith('.bin'))
      .map(([, data]) => data),
  );
  const card = { ...draft, files: listFiles(files) };
  const network = parseNetwork(card, modelJson, shards);
  const engine = createTfjsEngine(tf, network, { backend });
  const [known] = await engine.infer([
    testPattern(card.knownAnswer.seed, crop),
  ]);
  engine.dispose();
  const logits = [...known!.logits];
  if (!logits.every(Number.isFinite)) {
    throw new UserError(
      'The network answers to a test picture with infinite numbers or none: its weights cannot be right. Nothing was written.',
    );
  }
  const tolerance = toleranceOf(logits);
  const knownAnswer = { ...card.knownAnswer, logits, tolerance };
  return {
    files,
    card: { ...card, knownAnswer },
    stored: decodeWeights(modelJson, shards),
  };
}

/** Trained networks' logits stay below 20 or so; those of odd ones may be larger, and as inexact. */
function toleranceOf(logits: readonly number[]): number {
  const largest = Math.max(...logits.map(Math.abs));
  return Math.max(0.05, largest * 0.0025);
}
