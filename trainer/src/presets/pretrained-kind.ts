import { closeSync, openSync, readSync } from 'node:fs';

/** Headers of whole networks take some 100 KB; more than this is something else. */
const MOST_HEADER_BYTES = 16 * 1024 * 1024;

/**
 * Whether a safetensors file of TF-Slim's names ends after stage 3 (`block3`), so that stage 4 has
 * to be trained; stage 4's first normalisation and convolution may be there. Anything else, a missing file too, answers false: the reader of the weights says
 * what is wrong with it.
 */
export function holdsStages123Only(file: string): boolean {
  const names = tensorNames(file);
  const has = (block: string) => names.some((name) => name.startsWith(block));
  return has('block3/') && !has('block4/unit_1/conv3/');
}

/** Whether a safetensors file has TF-Slim's names; its batch normalisation is folded into the kernels. */
export function isTfSlim(file: string): boolean {
  return tensorNames(file).some((name) => name.startsWith('block1/'));
}

/** The names in a safetensors header; none for other files. */
function tensorNames(file: string): string[] {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return [];
  }
  try {
    const size = Buffer.alloc(8);
    readSync(handle, size);
    const length = Number(size.readBigUInt64LE());
    if (length > MOST_HEADER_BYTES) return [];
    const header = Buffer.alloc(length);
    readSync(handle, header, 0, length, 8);
    return Object.keys(JSON.parse(header.toString('utf8')) as object);
  } catch {
    return [];
  } finally {
    closeSync(handle);
  }
}
