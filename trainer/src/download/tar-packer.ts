import { createWriteStream, readdirSync } from 'node:fs';
import { open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pack, type Pack } from 'tar-stream';
import { writeError } from '../files/system-error.ts';
import type { ListedPhoto } from './list.ts';
import type { Manifest } from './manifest.ts';

/**
 * Gathers finished photos into WebDataset tars: KEY.jpeg and KEY.json (all columns of the list) one
 * after the other, https://github.com/webdataset/webdataset. A photo lies in the folder as a single
 * file until its tar is whole and in the manifest, so that a kill costs no download.
 */
export class TarPacker {
  readonly #folder: string;
  readonly #partial: string;
  readonly #prefix: string;
  readonly #size: number;
  readonly #manifest: Manifest;
  #waiting: ListedPhoto[] = [];
  #next = 0;
  #work: Promise<void> = Promise.resolve();

  /** @param partial for the tar being written; @param suffix of this shard. */
  constructor(
    folder: string,
    partial: string,
    suffix: string,
    size: number,
    manifest: Manifest,
  ) {
    this.#folder = folder;
    this.#partial = partial;
    this.#prefix = `photos${suffix}-`;
    this.#size = size;
    this.#manifest = manifest;
  }

  /** Removes tars that are not in the manifest (their photos are still there) and counts the rest. */
  async start(): Promise<void> {
    for (const name of readdirSync(this.#folder)) {
      const number = name.startsWith(this.#prefix)
        ? /^(\d{6,})\.tar$/.exec(name.slice(this.#prefix.length))
        : null;
      if (!number) continue;
      if (this.#manifest.hasTar(name)) {
        this.#next = Math.max(this.#next, Number(number[1]) + 1);
      } else await rm(path.join(this.#folder, name));
    }
  }

  /** Takes a photo whose single file is in the folder. */
  async add(photo: ListedPhoto): Promise<void> {
    this.#waiting.push(photo);
    if (this.#waiting.length >= this.#size) await this.flush();
  }

  /** Writes a tar of what is waiting, if anything is. */
  async flush(): Promise<void> {
    const photos = this.#waiting;
    this.#waiting = [];
    if (photos.length > 0) {
      this.#work = this.#work.then(() => this.#write(photos));
    }
    await this.#work;
  }

  async #write(photos: readonly ListedPhoto[]): Promise<void> {
    const name = `${this.#prefix}${String(this.#next++).padStart(6, '0')}.tar`;
    const partial = path.join(this.#partial, name);
    const file = path.join(this.#folder, name);
    const tar = pack();
    try {
      await Promise.all([
        pipeline(tar, createWriteStream(partial)),
        this.#fill(tar, photos),
      ]);
      const handle = await open(partial, 'r+');
      await handle.sync().finally(() => handle.close());
      await rename(partial, file);
    } catch (error) {
      tar.destroy();
      await rm(partial, { force: true });
      throw writeError(file, error);
    }
    this.#manifest.setPacked(
      name,
      photos.map(({ id }) => id),
    );
    for (const photo of photos) await rm(this.#fileOf(photo), { force: true });
  }

  async #fill(tar: Pack, photos: readonly ListedPhoto[]): Promise<void> {
    for (const photo of photos) {
      const { id, name, list, values } = photo;
      await add(tar, `${name}.jpeg`, await readFile(this.#fileOf(photo)));
      const facts = JSON.stringify({ ...values, id, list });
      await add(tar, `${name}.json`, Buffer.from(facts));
    }
    tar.finalize();
  }

  #fileOf({ name }: ListedPhoto): string {
    return path.join(this.#folder, `${name}.jpeg`);
  }
}

/** The same photos make the same tar, whenever it is written. */
function add(tar: Pack, name: string, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    tar.entry({ name, mtime: new Date(0), mode: 0o644 }, data, (error) =>
      error ? reject(error) : resolve(),
    );
  });
}
