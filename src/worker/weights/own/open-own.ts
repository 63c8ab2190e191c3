import { unzipSync } from 'fflate';
import { ProblemError } from '../../../core/problems/problem.ts';
import type { OwnWeights } from '../../api.ts';

/** What an archive may unpack to; a full ResNet-101 in 32 bits has 0.17 GB. */
const MAX_BYTES = 1e9;

/** Reads a file of the given weights by its bare name. */
export type OwnReader = (
  name: string,
) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/**
 * Opens a folder or a zip file. Of several folders the one with the outermost card.json counts.
 *
 * @throws ProblemError `own-weights-incomplete` when it is no zip file or has no card.json.
 */
export async function openOwn(own: OwnWeights): Promise<OwnReader> {
  const files = own instanceof Blob ? await unzip(own) : fromFolder(own);
  const card = [...files.keys()]
    .filter((path) => path === 'card.json' || path.endsWith('/card.json'))
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];
  if (card === undefined) throw incomplete('card.json');
  const folder = card.slice(0, -'card.json'.length);
  return async (name) => files.get(folder + name)?.();
}

export const incomplete = (file: string, detail?: string): ProblemError =>
  new ProblemError('own-weights-incomplete', {
    values: { file },
    ...(detail !== undefined && { detail }),
  });

type Files = Map<string, () => Promise<Uint8Array<ArrayBuffer>>>;

function fromFolder(own: Exclude<OwnWeights, Blob>): Files {
  return new Map(
    own.map(({ name, blob }) => [
      name,
      async () => new Uint8Array(await blob.arrayBuffer()),
    ]),
  );
}

async function unzip(zip: Blob): Promise<Files> {
  let room = MAX_BYTES;
  try {
    const packed = new Uint8Array(await zip.arrayBuffer());
    // Its sizes are only claims, but unpacking stops at them.
    const unpacked = unzipSync(packed, {
      filter: ({ originalSize }) => (room -= originalSize) >= 0,
    });
    return new Map(
      Object.entries(unpacked).map(([path, bytes]) => [
        path,
        async () => new Uint8Array(bytes),
      ]),
    );
  } catch (error) {
    throw incomplete('card.json', String(error));
  }
}
