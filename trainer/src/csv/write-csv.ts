import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { writeError } from '../files/system-error.ts';

/** Takes the values of one row, in the order of the columns. */
export type WriteRow = (values: readonly string[]) => Promise<void>;

/**
 * Writes a CSV that is there whole or not at all.
 *
 * @param work writes the rows; when it throws, nothing is left and an older file stays as it was.
 * @throws UserError when the disk is full or not writable, and what `work` throws.
 */
export async function writeCsv(
  file: string,
  columns: readonly string[],
  work: (write: WriteRow) => Promise<void>,
): Promise<void> {
  const partial = `${file}.partial`;
  await mkdir(path.dirname(path.resolve(file)), { recursive: true }).catch(
    (error: unknown) => Promise.reject(writeError(file, error) as Error),
  );
  const stream = createWriteStream(partial);
  const done = finished(stream);
  // Whoever waits sees the failure below.
  done.catch(() => undefined);
  const write: WriteRow = async (values) => {
    if (stream.errored) throw stream.errored;
    if (!stream.write(stringify([[...values]]))) {
      await Promise.race([once(stream, 'drain'), done]);
    }
  };
  try {
    await write(columns);
    await work(write);
    stream.end();
    await done;
    const handle = await open(partial, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(partial, file);
  } catch (error) {
    stream.destroy();
    await rm(partial, { force: true });
    throw writeError(file, error);
  }
}
