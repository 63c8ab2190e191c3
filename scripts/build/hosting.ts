import type { Plugin } from 'vite';
import { HEADERS, META_POLICY } from '../../src/service-worker/policy.ts';

/** Writes the content security policy into the page, and the headers into a file for hosts. */
export function hosting(): Plugin {
  return {
    name: 'which-country:hosting',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: META_POLICY,
        },
        injectTo: 'head-prepend',
      },
    ],
    generateBundle() {
      this.emitFile({
        type: 'asset',
        fileName: '_headers',
        source: headersFile(),
      });
    },
  };
}

/** The file `_headers` as Netlify and Cloudflare Pages read it. */
export function headersFile(): string {
  const lines = Object.entries(HEADERS).map(
    ([key, value]) => `${key}: ${value}`,
  );
  const block = (path: string, ...headers: string[]) =>
    [path, ...headers.map((one) => `  ${one}`)].join('\n');
  return [
    block('/*', ...lines, 'Cache-Control: no-cache'),
    block(
      '/assets/*',
      '! Cache-Control',
      'Cache-Control: public, max-age=31536000, immutable',
    ),
    '',
  ].join('\n\n');
}
