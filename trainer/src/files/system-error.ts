import { UserError } from '../errors.ts';

/** What Node says with its errors of files and sockets. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space and run the same command again.',
  EDQUOT: 'the disk quota is used up. Free some space and run again.',
  EFBIG:
    'no file may grow so large here (see "ulimit -f"). Raise the limit and run the same command again.',
  EROFS: 'the disk is read-only. Choose another folder.',
  EACCES: 'writing there is not allowed. Choose another folder.',
  EPERM: 'writing there is not allowed. Choose another folder.',
  EEXIST: 'there is a file where a folder should be.',
  ENOTDIR: 'a part of this path is a file, not a folder.',
  EISDIR: 'this is a folder, not a file.',
};

/** A failed write in one sentence, where it is the machine's fault; else the error as it is. */
export function writeError(file: string, error: unknown): unknown {
  const sentence = SENTENCES[codeOf(error) ?? ''];
  return sentence ? new UserError(`${file}: ${sentence}`) : error;
}
