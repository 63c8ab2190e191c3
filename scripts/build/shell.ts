import { createHash } from 'node:crypto';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import {
  build,
  createServer,
  type IndexHtmlTransformContext,
  type Plugin,
} from 'vite';
import { root } from '../lib/paths.mjs';

const SHELL = 'src/app/shell';
const PROGRAM = 'src/app/main.tsx';

/**
 * Writes the first screen into index.html, so that it is drawn before any script has run, and lets
 * the browser fetch the program and its styles at once.
 */
export function shell(): Plugin {
  let markup = '';
  let early = { fileName: '', source: '' };
  return {
    name: 'which-country:shell',
    apply: 'build',
    async buildStart() {
      [markup, early] = await Promise.all([render(), bundleEarly()]);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', ...early });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const empty = '<div id="root"></div>';
        if (!html.includes(empty)) throw new Error(`no ${empty} in index.html`);
        const { styles, scripts } = filesOf(PROGRAM, bundle);
        const link = (attributes: Record<string, string>) => ({
          tag: 'link',
          attrs: { ...attributes, crossorigin: true },
          injectTo: 'head' as const,
        });
        return {
          html: html
            .replace(empty, () => empty.replace('><', `>${markup}<`))
            // After the policy and before the styles, for which it does not have to wait.
            .replace(
              '<title>',
              `<script src="./${early.fileName}"></script>$&`,
            ),
          tags: [
            ...styles
              .filter((file) => !html.includes(file))
              .map((file) => link({ rel: 'stylesheet', href: `./${file}` })),
            ...scripts
              .filter((file) => !html.includes(file))
              .map((file) => link({ rel: 'modulepreload', href: `./${file}` })),
          ],
        };
      },
    },
  };
}

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>;

/** The files that come with a module, its own first. */
function filesOf(
  module: string,
  bundle: Bundle,
): { styles: string[]; scripts: string[] } {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (fileName: string) => {
    const chunk = bundle[fileName];
    if (scripts.has(fileName) || chunk?.type !== 'chunk') return;
    scripts.add(fileName);
    chunk.imports.forEach(add);
    // After what it imports, for rules of the same weight are decided by their order.
    for (const css of chunk.viteMetadata?.importedCss ?? []) styles.add(css);
  };
  for (const chunk of Object.values(bundle)) {
    const from = chunk.type === 'chunk' ? chunk.facadeModuleId : null;
    if (from?.endsWith(module)) add(chunk.fileName);
  }
  if (scripts.size === 0) throw new Error(`${module} has no file of its own`);
  return { styles: [...styles], scripts: [...scripts] };
}

/** The first screen, by the components themselves. */
async function render(): Promise<string> {
  const server = await createServer({
    ...{ root, configFile: false, logLevel: 'error', appType: 'custom' },
    plugins: [react()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const { renderShell } = (await server.ssrLoadModule(
      `/${SHELL}/shell.tsx`,
    )) as { renderShell: () => Promise<string> };
    const markup = await renderShell();
    if (/ (style|on\w+)="/.test(markup))
      throw new Error('the policy forbids styles and handlers in the page');
    return markup;
  } finally {
    await server.close();
  }
}

/** The script that runs before the page is drawn: a classic one, for modules come too late. */
async function bundleEarly(): Promise<{ fileName: string; source: string }> {
  const [output] = (await build({
    ...{ root, configFile: false, logLevel: 'error', publicDir: false },
    build: {
      write: false,
      lib: {
        ...{ entry: join(root, SHELL, 'early.ts'), formats: ['iife'] },
        ...{ name: 'early', fileName: 'early' },
      },
    },
  })) as unknown as [{ output: [{ code: string }] }];
  const source = output.output[0].code;
  const hash = createHash('sha256').update(source).digest('base64url');
  return { fileName: `assets/early-${hash.slice(0, 8)}.js`, source };
}
