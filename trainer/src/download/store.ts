import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { partialFolder, writeWhole } from '../files/atomic.ts';
import type { ListedPhoto } from './list.ts';
import type { Jpeg } from './make-jpeg.ts';
import { Manifest } from './manifest.ts';
import { shardSuffix, type Shard } from './shard.ts';
import { TarPacker } from './tar-packer.ts';

export interface StoreOptions {
  readonly out: string;
  readonly shard?: Shard;
  readonly tarPhotos?: number;
}

/** The folder of downloaded photos: ID.jpeg, or tars of them, and the manifest. */
export class PhotoStore {
  readonly manifest: Manifest;
  readonly #folder: string;
  readonly #partial: string;
  readonly #files: ReadonlySet<string>;
  readonly #packer: TarPacker | undefined;

  private constructor(
    manifest: Manifest,
    folder: string,
    partial: string,
    packer: TarPacker | undefined,
  ) {
    this.manifest = manifest;
    this.#folder = folder;
    this.#partial = partial;
    this.#files = new Set(
      readdirSync(folder).filter((name) => name.endsWith('.jpeg')),
    );
    this.#packer = packer;
  }

  /** Opens a folder that this process has locked. */
  static async open(options: StoreOptions): Promise<PhotoStore> {
    const { out, shard, tarPhotos } = options;
    const suffix = shardSuffix(shard);
    const partial = partialFolder(out, `.partial${suffix}`);
    const manifest = await Manifest.open(out, suffix);
    const packer = tarPhotos
      ? new TarPacker(out, partial, suffix, tarPhotos, manifest)
      : undefined;
    await packer?.start();
    return new PhotoStore(manifest, out, partial, packer);
  }

  /** Whether the photo is there whole from an earlier run; also packs what waits for its tar. */
  async has(photo: ListedPhoto): Promise<boolean> {
    const isFile = this.#files.has(`${photo.name}.jpeg`);
    const entry = this.manifest.get(photo.id);
    if (entry?.state === 'done' && entry.tar) {
      // Killed between the tar and the end of the single file.
      if (isFile) await rm(this.#fileOf(photo), { force: true });
      return true;
    }
    if (!isFile) return false;
    if (entry?.state !== 'done') {
      // Killed between the file and its line in the manifest.
      if (!(await isWhole(this.#fileOf(photo)))) return false;
      this.manifest.set(photo.id, { state: 'done' });
    }
    await this.#packer?.add(photo);
    return true;
  }

  /** @throws UserError when the disk is full. */
  async put(photo: ListedPhoto, jpeg: Jpeg): Promise<void> {
    const partial = path.join(this.#partial, `${photo.name}.jpeg`);
    await writeWhole(this.#fileOf(photo), jpeg.data, partial);
    const { width, height, taken } = jpeg;
    this.manifest.set(
      photo.id,
      { state: 'done', ...(taken ? { taken } : {}) },
      { width, height, bytes: jpeg.data.length },
    );
    await this.#packer?.add(photo);
  }

  /** Packs the rest. */
  async finish(): Promise<void> {
    await this.#packer?.flush();
  }

  close(): void {
    this.manifest.close();
  }

  #fileOf({ name }: ListedPhoto): string {
    return path.join(this.#folder, `${name}.jpeg`);
  }
}

async function isWhole(file: string): Promise<boolean> {
  return sharp(file, { failOn: 'error' })
    .stats()
    .then(
      () => true,
      () => false,
    );
}
