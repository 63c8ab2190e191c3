import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

/** Files by their path from the site's root. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Builds the bench as the app is built, minified, and serves it with some files beside it.
 *
 * @returns the address of the page and a function that ends it all.
 */
export async function serveBench(
  files: SiteFiles,
  headers: Record<string, string> = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'which-country-bench-'));
  const shared = {
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
    },
    worker: { format: 'es' },
  } as const;
  await build({ ...shared, publicDir: false });
  for (const [path, bytes] of files) {
    const target = join(outDir, path);
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(target, bytes);
  }
  const server = await preview({
    ...shared,
    preview: { port: 0, host: 'localhost', headers },
  });
  return {
    url: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true });
    },
  };
}
