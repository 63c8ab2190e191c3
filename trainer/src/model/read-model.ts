import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ModelCard, parseCard } from '../../../src/core/formats/card.ts';
import { type Network, parseNetwork } from '../../../src/model/network.ts';
import { UserError } from '../errors.ts';

/** The files of a model, checked against their card. */
export interface ModelFiles {
  readonly card: ModelCard;
  /** The parsed model.json. */
  readonly modelJson: unknown;
  /** The weight files, joined in the manifest's order. */
  readonly shards: Uint8Array;
}

/**
 * Reads a model from its folder and checks every file against the card.
 *
 * @throws UserError that names the file that is missing or damaged.
 */
export function readModel(folder: string): {
  card: ModelCard;
  network: Network;
} {
  const { card, modelJson, shards } = readModelFiles(folder);
  const network = explained(folder, () =>
    parseNetwork(card, modelJson, shards),
  );
  return { card, network };
}

/**
 * Reads the files of a model and checks them against the card, whatever its classes.
 *
 * @throws UserError that names the file that is missing or damaged.
 */
export function readModelFiles(folder: string): ModelFiles {
  const read = (name: string) => {
    try {
      return readFileSync(path.join(folder, name));
    } catch {
      throw new UserError(
        `${path.join(folder, name)} is missing. A model needs card.json, model.json and its shards.`,
      );
    }
  };
  const card = explained(folder, () =>
    parseCard(JSON.parse(read('card.json').toString('utf8'))),
  );
  const files = new Map<string, Buffer>();
  for (const { path: name, bytes, sha256 } of card.files) {
    const data = read(name);
    const hash = createHash('sha256').update(data).digest('hex');
    if (data.length !== bytes || hash !== sha256) {
      throw new UserError(
        `${path.join(folder, name)} is damaged: it is not the file that card.json describes.`,
      );
    }
    files.set(name, data);
  }
  return explained(folder, () => {
    const modelJson: unknown = JSON.parse(
      files.get('model.json')?.toString('utf8') ?? 'null',
    );
    const shards = Buffer.concat(
      shardPaths(modelJson).map((name) => files.get(name) ?? Buffer.alloc(0)),
    );
    return { card, modelJson, shards };
  });
}

/** What `read` gives; whatever it throws becomes a UserError that names the folder. */
export function explained<T>(folder: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(`the model in ${folder} cannot be used: ${reason}`);
  }
}

function shardPaths(modelJson: unknown): string[] {
  const manifest = (
    modelJson as { weightsManifest?: { paths: string[] }[] } | null
  )?.weightsManifest;
  return (manifest ?? []).flatMap((group) => group.paths);
}
