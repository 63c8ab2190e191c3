import path from 'node:path';

/**
 * A path that is relative to one CSV's folder, relative to another's, so that a CSV written
 * elsewhere names the same files.
 */
export function rebased(file: string, from: string, to: string): string {
  if (file === '' || path.isAbsolute(file)) return file;
  const absolute = path.resolve(path.dirname(from), file);
  return path
    .relative(path.dirname(path.resolve(to)), absolute)
    .replaceAll(path.sep, '/');
}
