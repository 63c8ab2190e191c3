/**
 * @typedef {object} Found
 * @property {{ license?: unknown, licenses?: unknown }} manifest its package.json.
 * @property {string} [file] the name of its licence's text.
 *
 * @typedef {object} Licensed
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression, or "unknown".
 * @property {string} [file]
 */

/**
 * The licences of all production packages, by name.
 *
 * @param {{ packages: Record<string, { version?: string, dev?: boolean, devOptional?: boolean, license?: string }> }} lock package-lock.json.
 * @param {(path: string) => Found | undefined} look reads a package's folder; optional ones for other systems have none.
 * @returns {Licensed[]}
 */
export function licencesOf(lock, look) {
  return Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional,
    )
    .flatMap(([path, { version = '', license }]) => {
      const found = look(path);
      if (!found && !license) return [];
      const name = path.slice(
        path.lastIndexOf('node_modules/') + 'node_modules/'.length,
      );
      const licence =
        spdx(found?.manifest.license ?? found?.manifest.licenses) ??
        license ??
        'unknown';
      return [
        { name, version, licence, ...(found?.file && { file: found.file }) },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * Old packages write objects or lists.
 *
 * @param {unknown} value
 * @returns {string | undefined}
 */
function spdx(value) {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const all = value.map(spdx).filter(Boolean);
    return all.length > 0 ? all.join(' OR ') : undefined;
  }
  const type = /** @type {{ type?: unknown } | undefined} */ (value)?.type;
  return typeof type === 'string' ? type : undefined;
}
