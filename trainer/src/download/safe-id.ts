import { createHash } from 'node:crypto';

/**
 * A name that every file system and WebDataset (which cuts keys at the first dot) takes, for any id:
 * the id itself where it is plain, else what is plain of it and a hash of the whole, so that two ids
 * never share a name.
 */
export function safeId(id: string): string {
  if (/^[\w-]{1,100}$/.test(id) && !RESERVED.test(id)) return id;
  const plain = id.replaceAll(/[^\w-]+/g, '_').slice(0, 60);
  return `${plain}~${createHash('sha256').update(id).digest('hex').slice(0, 12)}`;
}

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
