/**
 * What the page may load, and from where: from its own site only. The build writes it into the page
 * and into the files for hosts, `npm start` sends it, the service worker adds it to what it serves.
 *
 * - `wasm-unsafe-eval` is what WebAssembly needs; it allows no `eval`.
 * - `blob:` pictures are the visitor's photos.
 * - The one `data:` picture is the page's icon, which Chromium else asks for more than once.
 */
const DIRECTIVES: Readonly<Record<string, readonly string[]>> = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['default'],
};

/** The policy for `<meta http-equiv>`. */
export const META_POLICY = write(DIRECTIVES);

/** The policy as a header, which can also forbid to be framed. */
export const POLICY = write({ ...DIRECTIVES, 'frame-ancestors': ["'none'"] });

/** What a host should send with every file. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function write(directives: typeof DIRECTIVES): string {
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}
