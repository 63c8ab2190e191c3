import type { ModelCard } from '../../../core/formats/card.ts';
import { ProblemError } from '../../../core/problems/problem.ts';
import type { OwnWeights } from '../../api.ts';
import { checkCard } from '../fetch-card.ts';
import { readManifest } from '../fetch-model.ts';
import type { CardFile } from '../gather-file.ts';
import type { Keeper } from '../keeper.ts';
import type { Obtained } from '../obtain-model.ts';
import { sha256 } from '../sha256.ts';
import { pendingKey } from '../store/store.ts';
import { incomplete, openOwn, type OwnReader } from './open-own.ts';

/**
 * Reads weights of the visitor's own from a folder or a zip file and keeps a copy, which counts only
 * after the known answer. Every file is checked against the card, the card and model.json against
 * their schemas.
 *
 * @throws ProblemError `own-weights-incomplete`, `own-weights-damaged` (both name the file) or
 * `own-weights-unfit`.
 */
export async function readOwn(
  modelUrl: string,
  own: OwnWeights,
  keeper: Keeper,
): Promise<Obtained> {
  const read = await openOwn(own);
  const card = await readCard(read);
  const gather = async (file: CardFile) => {
    const bytes = await read(file.path);
    if (!bytes) throw incomplete(file.path);
    const right = bytes.length === file.bytes;
    if (!right || (await sha256(bytes)) !== file.sha256) {
      throw new ProblemError('own-weights-damaged', {
        values: { file: file.path },
      });
    }
    return bytes;
  };
  const listed = card.files.find(({ path }) => path === 'model.json');
  if (!listed) throw unfit('card.json does not list model.json');
  const text = await gather(listed);
  const { modelJson, files } = orUnfit(() => readManifest(card, text));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (const file of files) parts.push(await gather(file));
  const shards = new Uint8Array(await new Blob(parts).arrayBuffer());

  await keeper.use((store) => store.putCard(pendingKey(modelUrl), card));
  const all = [[listed, text], ...files.map((f, i) => [f, parts[i]!])] as [
    CardFile,
    Uint8Array<ArrayBuffer>,
  ][];
  for (const [file, bytes] of all) {
    const writer = await keeper.open(file.sha256, 0);
    await writer.write(bytes);
    await writer.close();
  }
  const { problem } = keeper;
  return {
    model: { card, modelJson, shards },
    origin: { kept: !problem, ...(problem && { notKept: problem }) },
  };
}

async function readCard(read: OwnReader): Promise<ModelCard> {
  const bytes = await read('card.json');
  if (!bytes) throw incomplete('card.json');
  return orUnfit(() =>
    checkCard(JSON.parse(new TextDecoder().decode(bytes)) as unknown),
  );
}

function orUnfit<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw unfit(
      error instanceof ProblemError
        ? (error.problem.detail ?? error.problem.code)
        : String(error),
    );
  }
}

function unfit(detail: string): ProblemError {
  return new ProblemError('own-weights-unfit', { detail });
}
