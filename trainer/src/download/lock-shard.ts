import { existsSync, readdirSync } from 'node:fs';
import { lockFolder } from '../files/lock.ts';
import { type Shard, shardSuffix } from './shard.ts';

const LOCK = /^\.lock(?:-\d+-of-(\d+))?$/;

/**
 * Takes a folder for this part of the list. Parts of the same division may share it; they have no
 * photo in common.
 *
 * @throws UserError when another run has it.
 */
export function lockShard(
  folder: string,
  shard: Shard | undefined,
): () => void {
  const own = `.lock${shardSuffix(shard)}`;
  const others = existsSync(folder)
    ? readdirSync(folder).filter((name) => {
        const match = LOCK.exec(name);
        return match && name !== own && Number(match[1] ?? 0) !== shard?.count;
      })
    : [];
  for (const name of others) {
    // Taking the lock for a moment shows that its owner is gone.
    lockFolder(folder, name)();
  }
  return lockFolder(folder, own);
}
