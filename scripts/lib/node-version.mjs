/**
 * Whether a Node version can run the project: 20.19 and later of 20, 22.13 and later of 22. Below,
 * Vite and ESLint do not start; from 23 on tfjs-node breaks (util.isNullOrUndefined is gone).
 *
 * @param {string} version such as `20.19.1`.
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 13);
}

/** Ends the process with one kind sentence when this Node is too old or too new. */
export function requireSupportedNode(version = process.versions.node) {
  if (isSupportedNode(version)) return;
  console.error(
    `Which Country needs Node 20 (20.19 or later) or Node 22 (22.13 or later), and this is Node ${version}: please install Node 22 from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
