/**
 * The country that a photo is labelled with: the nearest folder whose name stands for one, such as `FR`,
 * `france` or `Côte d’Ivoire`.
 *
 * @param path with slashes, the file's name last.
 * @param countryNamed finds the code for a name; undefined when there is none.
 */
export function labelOf(
  path: string,
  countryNamed: (name: string) => string | undefined,
): string | undefined {
  const folders = path.split('/').slice(0, -1);
  return folders.map(countryNamed).findLast((code) => code !== undefined);
}
