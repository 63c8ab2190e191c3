/**
 * Where to ask for a URL when a mirror stands between: `https://host/path` becomes
 * `PREFIX/host/path`. URLs that already point to the mirror stay.
 */
export function throughMirror(url: URL, mirror: string | undefined): URL {
  if (!mirror || url.origin === new URL(mirror).origin) return url;
  return new URL(`${trimmed(mirror)}/${url.host}${url.pathname}${url.search}`);
}

/** The URL that a mirror's own address stands for, such as one that it redirects to. */
export function behindMirror(url: URL, mirror: string | undefined): URL {
  if (!mirror || !url.href.startsWith(`${trimmed(mirror)}/`)) return url;
  const rest = url.href.slice(trimmed(mirror).length + 1);
  return /^[\w-]+(\.[\w-]+)+\//.test(rest) ? new URL(`https://${rest}`) : url;
}

function trimmed(mirror: string): string {
  return mirror.replace(/\/+$/, '');
}
