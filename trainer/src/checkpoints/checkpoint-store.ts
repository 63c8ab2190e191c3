import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Tensor } from '../../../src/model/resnet/weights.ts';
import { reasonOf, UserError } from '../errors.ts';
import { writeWhole } from '../files/atomic.ts';
import { writeError } from '../files/system-error.ts';
import {
  readSafetensors,
  type Safetensors,
  writeSafetensors,
} from '../formats/safetensors.ts';

/** A state of a run: numbers with names, and facts as JSON. */
export interface StoredState<Facts> {
  readonly tensors: ReadonlyMap<string, Tensor>;
  readonly facts: Facts;
}

type Labels = Readonly<Record<string, string>>;

export interface StoreOptions<Facts> {
  /** For other readers of the file. */
  readonly labels?: Labels;
  /** Understands files of a time before there were checksums; undefined for all others. */
  readonly olderFacts?: (labels: Labels) => Facts | undefined;
}

/**
 * Checkpoints of one run in one folder: the newest and the one before it. Each is a safetensors file
 * with a SHA-256 of its own contents, written whole or not at all, so that a run may be killed at any
 * moment; a damaged one is noticed.
 */
export class CheckpointStore<Facts> {
  readonly file: string;
  /** On its way to be the newest: whole, but not yet in its place. */
  readonly #whole: string;
  readonly #previous: string;

  readonly #options: StoreOptions<Facts>;

  /** @param name of the file, without its ending. */
  constructor(folder: string, name: string, options: StoreOptions<Facts> = {}) {
    this.#options = options;
    this.file = path.join(folder, `${name}.safetensors`);
    this.#whole = `${this.file}.whole`;
    this.#previous = path.join(folder, `${name}.previous.safetensors`);
  }

  /** @throws UserError when the disk is full or not writable; the old checkpoints stay. */
  async save({ tensors, facts }: StoredState<Facts>): Promise<void> {
    const json = JSON.stringify(facts);
    const bytes = writeSafetensors(tensors, {
      ...this.#options.labels,
      facts: json,
      sha256: hashOf(tensors, json),
    });
    await writeWhole(this.#whole, bytes, `${this.file}.part`);
    try {
      if (existsSync(this.file)) renameSync(this.file, this.#previous);
      renameSync(this.#whole, this.file);
    } catch (error) {
      throw writeError(this.file, error);
    }
  }

  /**
   * The newest checkpoint that is whole.
   *
   * @param log gets a sentence for each that is damaged.
   * @returns undefined when there is none at all.
   * @throws UserError when all are damaged.
   */
  load(log: (line: string) => void): StoredState<Facts> | undefined {
    for (const file of this.#present()) {
      try {
        return read(file, this.#options.olderFacts);
      } catch (error) {
        log(
          `${file} is damaged (${reasonOf(error)}); looking for the checkpoint before it.`,
        );
      }
    }
    if (this.#present().length === 0) return undefined;
    throw new UserError(
      `No checkpoint in ${path.dirname(this.file)} can be read. Delete the folder to begin anew.`,
    );
  }

  /** Sets the newest aside, under a name that nobody loads, so that the one before it counts. */
  setAside(): void {
    const [newest] = this.#present();
    if (newest === undefined) return;
    const aside = this.file.replace('.safetensors', '.diverged.safetensors');
    renameSync(newest, aside);
  }

  /** Newest first. */
  #present(): string[] {
    const files = [this.#whole, this.file, this.#previous];
    return files.filter((file) => existsSync(file));
  }
}

function read<Facts>(
  file: string,
  olderFacts: StoreOptions<Facts>['olderFacts'],
): StoredState<Facts> {
  const { tensors, metadata } = readChecked(file);
  const older =
    metadata['sha256'] === undefined ? olderFacts?.(metadata) : undefined;
  if (older) return { tensors, facts: older };
  const json = metadata['facts'];
  if (json === undefined) throw new Error('it is no checkpoint');
  return { tensors, facts: JSON.parse(json) as Facts };
}

/**
 * Reads a checkpoint as a weight file.
 *
 * @throws Error when its contents do not fit their SHA-256, if it has one, or it cannot be read.
 */
export function readChecked(file: string): Safetensors {
  const read = readSafetensors(readFileSync(file));
  const { facts = '', sha256 } = read.metadata;
  if (sha256 !== undefined && hashOf(read.tensors, facts) !== sha256) {
    throw new Error('its contents do not fit their SHA-256');
  }
  return read;
}

function hashOf(tensors: ReadonlyMap<string, Tensor>, json: string): string {
  const hash = createHash('sha256').update(json);
  for (const [name, { shape, data }] of tensors) {
    hash.update(`${name}:${shape.join('x')}`);
    hash.update(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
  }
  return hash.digest('hex');
}
