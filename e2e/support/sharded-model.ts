import { createHash } from 'node:crypto';
import type { ModelCard } from '../../src/core/formats/card.ts';
import type { ModelJson } from '../../src/core/formats/weights-manifest.ts';
import { narrowModel } from '../../src/model/testing/narrow-model.ts';

/** A model's files by name, and what its card says. */
export interface ShardedModel {
  readonly card: ModelCard;
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  /** Of all files but the card. */
  readonly bytes: number;
}

const narrow = narrowModel();

/**
 * The narrow test network in several shards, so that a download has parts.
 *
 * @param version the card's; other versions have other shards of the same weights.
 */
export async function shardedModel(
  shards = 4,
  version = '1',
): Promise<ShardedModel> {
  const { card, files } = await narrow;
  const weights = Buffer.concat(
    [...files].filter(([name]) => name.endsWith('.bin')).map(([, b]) => b),
  );
  const size = Math.ceil(weights.length / shards);
  const parts = Array.from({ length: shards }, (_, i) => ({
    name: `v${version}-shard${i + 1}of${shards}.bin`,
    bytes: new Uint8Array(weights.subarray(i * size, (i + 1) * size)),
  }));
  const text = new TextDecoder().decode(files.get('model.json'));
  const modelJson = JSON.parse(text) as ModelJson;
  modelJson.weightsManifest = [
    {
      paths: parts.map(({ name }) => name),
      weights: modelJson.weightsManifest.flatMap((group) => group.weights),
    },
  ];
  return withCard({ ...card, version }, [
    ['model.json', encode(modelJson)],
    ...parts.map(({ name, bytes }) => [name, bytes] as const),
  ]);
}

/** Writes the card that belongs to some files. */
export function withCard(
  draft: ModelCard,
  files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[],
): ShardedModel {
  const listed = files.map(([path, bytes]) => ({
    ...{ path, bytes: bytes.length },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const card = { ...draft, files: listed };
  return {
    card,
    files: new Map([...files, ['card.json', encode(card)]]),
    bytes: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

const encode = (value: unknown) =>
  new Uint8Array(new TextEncoder().encode(JSON.stringify(value)));
