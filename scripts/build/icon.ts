import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { root } from '../lib/paths.mjs';

const ICON = 'icons/icon.svg';

/**
 * Writes the page's icon into index.html: Chromium asks for an icon's file again whenever a script
 * changes the address, and after the page has loaded it shall ask for nothing.
 */
export function icon(): Plugin {
  return {
    name: 'which-country:icon',
    apply: 'build',
    transformIndexHtml(html) {
      const link = new RegExp(`(rel="icon" href=")[^"]*${ICON}"`);
      if (!link.test(html)) throw new Error(`no ${ICON} in index.html`);
      const svg = readFileSync(join(root, 'public', ICON), 'utf8');
      return html.replace(link, `$1data:image/svg+xml,${encoded(svg)}"`);
    },
  };
}

function encoded(svg: string): string {
  return encodeURIComponent(svg.replaceAll(/\s*\n\s*/g, ''));
}
