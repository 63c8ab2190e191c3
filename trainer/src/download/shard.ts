import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';

/** One machine's part of a list that many share. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/** @throws UserError when the text is not such as "2/8". */
export function parseShard(text: string): Shard {
  const [, index, count] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (!index || !count || index > count) {
    throw new UserError(
      `--shard ${text}: write the part and how many there are, such as 1/8 up to 8/8.`,
    );
  }
  return { index, count };
}

/** Whether an id belongs to this part; the same on every machine and in every list. */
export function inShard(id: string, shard: Shard | undefined): boolean {
  if (!shard) return true;
  const number = createHash('sha256').update(id).digest().readUInt32BE(0);
  return number % shard.count === shard.index - 1;
}

/** Keeps the files of parts that share a folder apart: "" or "-2-of-8". */
export function shardSuffix(shard: Shard | undefined): string {
  return shard ? `-${shard.index}-of-${shard.count}` : '';
}
